import type {Engine} from "../queries/engine.js";
import type {Estimate, IntervalKind, Period} from "../stats/estimate.js";
import {findTable} from "../tables/index.js";
import type {AnyRow} from "../tables/table.js";
import {formatAddress, resolvePeriod, type FactAddress} from "./address.js";
import {intervalKindOf, type Measure, type MeasureSource} from "./measure.js";
import {measures} from "./measures.js";

/** Returns the measure *name*; throws with the nearest names where there is none. */
export function findMeasure(name: string): Measure {
  const measure = measures[name];
  if (!measure)
    throw new Error(`unknown measure; one of ${Object.keys(measures).join(", ")}: ${name}`);
  return measure;
}

/**
 * Returns the estimate at *address*: the one row that matches. None, or two, is
 * an error that names what there is instead.
 */
export async function lookUpFact(engine: Engine, address: FactAddress): Promise<Estimate> {
  const measure = findMeasure(address.measure);
  const found: Estimate[] = [];
  for (const source of measure.sources)
    found.push(...(await read(engine, measure, source, address)));
  const chosen = address.release === "latest" ? latestOf(found) : found;
  if (chosen.length === 1) return chosen[0];
  const text = formatAddress(address);
  if (chosen.length > 1) throw new Error(`ambiguous fact; ${chosen.length} rows match: ${text}`);
  throw new Error(`unknown fact; ${await nearest(engine, measure, address)}: ${text}`);
}

function latestOf(found: Estimate[]): Estimate[] {
  const newest = found
    .map(({release}) => release)
    .sort()
    .at(-1);
  return found.filter(({release}) => release === newest);
}

async function read(
  engine: Engine,
  measure: Measure,
  source: MeasureSource,
  address: FactAddress
): Promise<Estimate[]> {
  const resolved = resolvePeriod(address.period, source.period);
  if (!resolved || (source.area && source.area !== address.place)) return [];
  const {releaseId} = findTable(source.table).source;
  if (!source.release && address.release !== "latest" && address.release !== releaseId) return [];
  const conditions = conditionsOf(source, address.place);
  conditions.set(source.period.column, resolved.value);
  if (source.release && address.release !== "latest")
    conditions.set(source.release, address.release);
  const {rows} = await select(engine, source, conditions);
  return rows
    .filter((row) => row[source.column] !== null)
    .map((row) => toEstimate(row, {measure, source, address, period: resolved.period}));
}

/** The columns that a row must match, whatever its period and release. */
function conditionsOf(source: MeasureSource, place: string): Map<string, string> {
  const conditions = new Map(Object.entries(source.where ?? {}));
  if (!source.area) conditions.set("place", place);
  return conditions;
}

function select(engine: Engine, {table}: MeasureSource, conditions: Map<string, string>) {
  const where = [...conditions.keys()].map((name, index) => `${name}::VARCHAR = $${index + 1}`);
  return engine.query(`SELECT * FROM ${table} WHERE ${where.join(" AND ")}`, [
    ...conditions.values()
  ]);
}

interface RowContext {
  measure: Measure;
  source: MeasureSource;
  address: FactAddress;
  period: Period;
}

function toEstimate(row: AnyRow, {measure, source, address, period}: RowContext): Estimate {
  const {coverage, source: origin} = findTable(source.table);
  const {covers, basis, scale = 1} = source;
  const limits = limitsOf(row, source);
  const kind: IntervalKind = intervalKindOf(source, coverage.interval.kind);
  const known = limits !== null || kind === "count";
  return {
    value: scaled(row[source.column], scale),
    lower: limits && limits.lower * scale,
    upper: limits && limits.upper * scale,
    level: limits && source.interval!.level,
    interval: known ? kind : "none",
    noIntervalReason: limits ? null : noIntervalReason(coverage.interval.reason, source),
    intervalRelease: null,
    status: source.status ?? "as published",
    release: source.release ? String(row[source.release]) : origin.releaseId,
    basis: typeof basis === "string" ? basis : String(row[basis.column]),
    covers: covers ? String(row[covers.column]) : coverage.counted,
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

function noIntervalReason(ofTable: string, {interval}: MeasureSource): string {
  return interval ? "No margin was found for this figure in the release that printed it." : ofTable;
}

const scaled = (value: AnyRow[string], scale: number) =>
  Math.round(Number(value) * scale * 1e6) / 1e6;

function limitsOf(
  row: AnyRow,
  {interval, column}: MeasureSource
): {lower: number; upper: number} | null {
  if (!interval) return null;
  if (interval.kind === "sampling") {
    const half = row[interval.halfWidth];
    const value = Number(row[column]);
    return typeof half === "number" ? {lower: value - half, upper: value + half} : null;
  }
  const {lower, upper} = {lower: row[interval.lower], upper: row[interval.upper]};
  return typeof lower === "number" && typeof upper === "number" ? {lower, upper} : null;
}

/** What there is for the same place and measure, for the message of an error. */
async function nearest(
  engine: Engine,
  measure: Measure,
  {place, period}: FactAddress
): Promise<string> {
  const found = new Set<string>();
  for (const source of measure.sources) {
    if (source.area && source.area !== place) continue;
    const {rows} = await select(engine, source, conditionsOf(source, place));
    for (const row of rows) {
      if (row[source.column] === null) continue;
      const at = row[source.period.column];
      const end = at instanceof Date ? at.toISOString().slice(0, 10) : String(at);
      const release = source.release
        ? row[source.release]
        : findTable(source.table).source.releaseId;
      found.add(`${end}@${release}`);
    }
  }
  if (found.size === 0) return `nothing is known of this measure for ${place}`;
  const wanted = /\d{4}(-\d\d)?/.exec(period)?.[0] ?? period;
  const near = [...found].filter((text) => text.includes(wanted)).sort();
  const shown = near.length > 0 ? near : [...found].sort();
  return `there is ${shown.slice(-6).join(", ")}`;
}
