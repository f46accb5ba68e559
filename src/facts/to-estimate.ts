import type {Estimate, Period, Status} from "../stats/estimate.js";
import {findTable} from "../tables/index.js";
import type {AnyRow} from "../tables/table.js";
import type {FactAddress} from "./address.js";
import type {Measure, MeasureSource} from "./measure.js";

interface RowContext {
  measure: Measure;
  source: MeasureSource;
  address: FactAddress;
  period: Period;
}

/** Returns a *row* of a measure's table as an estimate, with its doubt and its descent. */
export function toEstimate(row: AnyRow, {measure, source, address, period}: RowContext): Estimate {
  const {coverage} = findTable(source.table);
  const {covers, basis, status = "as published", scale = 1} = source;
  const limits = limitsOf(row, source);
  // A table that promises margins may lack one for a row; a count never has one.
  const withoutLimits = coverage.interval.kind === "count" && !source.interval ? "count" : "none";
  return {
    value: scaled(Number(row[source.column]), scale),
    lower: limits && scaled(limits.lower, scale),
    upper: limits && scaled(limits.upper, scale),
    level: limits && source.interval!.level,
    interval: limits ? source.interval!.kind : withoutLimits,
    noIntervalReason: limits ? null : reasonFor(source, coverage.interval.reason),
    intervalRelease: limits && intervalReleaseOf(row, source),
    status: typeof status === "string" ? status : (row[status.column] as Status),
    release: String(row.fact_release),
    basis: typeof basis === "string" ? basis : String(row[basis.column]),
    covers: typeof covers === "object" ? String(row[covers.column]) : (covers ?? coverage.counted),
    stockOrFlow: measure.stockOrFlow,
    unit: measure.unit,
    period,
    area: address.place,
    measure: address.measure,
    roundedTo: source.roundedTo ?? 1,
    source: source.table,
    breaks: source.breaks
  };
}

const reasonFor = ({interval, noIntervalReason}: MeasureSource, ofTable: string): string =>
  noIntervalReason ??
  (interval ? "No margin was found for this figure in the release that printed it." : ofTable);

/** The release that a half-width is from, where it is not the estimate's own. */
function intervalReleaseOf(row: AnyRow, {interval}: MeasureSource): string | null {
  if (interval?.kind !== "sampling" || !interval.release) return null;
  const release = String(row[interval.release]);
  return release === row.fact_release ? null : release;
}

/** Decimal tenths of a thousand would otherwise leave a residue. */
const scaled = (value: number, scale: number) => Math.round(value * scale * 1e6) / 1e6;

function limitsOf(
  row: AnyRow,
  {interval, column}: MeasureSource
): {lower: number; upper: number} | null {
  if (!interval) return null;
  if (interval.kind === "sampling") {
    const value = Number(row[column]);
    const half = row[interval.halfWidth];
    return typeof half === "number" ? {lower: value - half, upper: value + half} : null;
  }
  const [lower, upper] = [row[interval.lower], row[interval.upper]];
  return typeof lower === "number" && typeof upper === "number" ? {lower, upper} : null;
}
