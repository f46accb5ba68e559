import {findMeasure} from "../facts/lookup.js";
import {addressedPeriod, resolvePeriod} from "../facts/period.js";
import {toEstimate} from "../facts/to-estimate.js";
import type {Estimate} from "../stats/estimate.js";
import {findTable} from "../tables/index.js";
import type {MaterialRow} from "./material.js";
import {reads, type ReadName} from "./reads.js";

export interface EstimateOptions {
  /** The name of the measure, as an address of a fact has it. */
  measure: string;
  /** Our stable name of the place; defaults to that of the row. */
  place?: string;
  /** The column with the period. */
  period: string;
  /** What tells the source of the measure from others of the same table. */
  where?: Readonly<Record<string, string>>;
}

/**
 * Returns a row of the read *name* as the estimate that a fact of the site would be:
 * with the method, the coverage and the breaks that `difference` asks about.
 */
export function estimateOf(
  name: ReadName,
  row: MaterialRow,
  {measure: measureName, place = String(row.place), period: column, where = {}}: EstimateOptions
): Estimate {
  const {table} = reads[name];
  const measure = findMeasure(measureName);
  const source = measure.sources.find(
    (known) =>
      known.table === table &&
      Object.entries(where).every(([column, value]) => known.where?.[column] === value)
  );
  if (!source) throw new Error(`${measureName}: no source: ${table}`);
  const period = addressedPeriod(String(row[column]), source.period);
  const resolved = resolvePeriod(period, source.period);
  if (!resolved) throw new Error(`${measureName}: invalid period: ${period}`);
  const release = String(row.release ?? findTable(table).source.releaseId);
  return toEstimate(
    {...row, fact_release: release},
    {
      measure,
      source,
      address: {place, measure: measureName, period, release},
      period: resolved.period
    }
  );
}
