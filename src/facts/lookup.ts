import {nearestNames} from "../names/nearest.js";
import {rowsKnownIn} from "../queries/as-of.js";
import type {Engine} from "../queries/engine.js";
import type {Estimate} from "../stats/estimate.js";
import {findTable} from "../tables/index.js";
import {refreshedSources} from "../tables/refreshed-sources.js";
import type {AnyRow} from "../tables/table.js";
import {formatAddress, type FactAddress} from "./address.js";
import type {Measure, MeasureSource} from "./measure.js";
import {measures} from "./measures/index.js";
import {addressedPeriod, resolvePeriod} from "./period.js";
import {toEstimate} from "./to-estimate.js";

/** Returns the measure *name*; throws with the names that there are where there is none. */
export function findMeasure(name: string): Measure {
  const measure = measures[name];
  if (!measure)
    throw new Error(
      `unknown measure; nearest: ${nearestNames(name, Object.keys(measures)).join(", ")}: ${name}`
    );
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
    found.push(...(await readSource(engine, measure, source, address)));
  const chosen = address.release === "latest" ? latestOf(found) : found;
  if (chosen.length === 1) return chosen[0];
  const text = formatAddress(address);
  if (chosen.length > 1) throw new Error(`ambiguous fact; ${chosen.length} rows match: ${text}`);
  throw new Error(`unknown fact; ${await describeNearest(engine, measure, address)}: ${text}`);
}

/** A fact that is known, and where it stands. */
export interface KnownFact {
  address: FactAddress;
  estimate: Estimate;
}

/**
 * Returns every fact of the measure *name* that is known of *place*, newest releases
 * only, by period and release. Two rows at one address are no fact, and left out.
 */
export async function listFacts(engine: Engine, name: string, place: string): Promise<KnownFact[]> {
  const measure = findMeasure(name);
  const found = new Map<string, KnownFact[]>();
  for (const source of measure.sources) {
    if (source.area && source.area !== place) continue;
    for (const row of await selectRows(engine, source, {conditions: conditionsOf(source, place)})) {
      const period = addressedPeriod(String(row.fact_period), source.period);
      const address = {place, measure: name, period, release: String(row.fact_release)};
      const resolved = resolvePeriod(period, source.period)!;
      const estimate = toEstimate(row, {measure, source, address, period: resolved.period});
      const key = formatAddress(address);
      found.set(key, [...(found.get(key) ?? []), {address, estimate}]);
    }
  }
  return [...found.entries()]
    .filter(([, facts]) => facts.length === 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [fact]]) => fact);
}

function latestOf(found: Estimate[]): Estimate[] {
  const newest = found
    .map(({release}) => release)
    .sort()
    .at(-1);
  return found.filter(({release}) => release === newest);
}

async function readSource(
  engine: Engine,
  measure: Measure,
  source: MeasureSource,
  address: FactAddress
): Promise<Estimate[]> {
  const resolved = resolvePeriod(address.period, source.period);
  if (!resolved || (source.area && source.area !== address.place)) return [];
  const isLatest = address.release === "latest";
  const isOther = !source.releaseSql && !isLatest && address.release !== releaseIdOf(source);
  const from = isOther ? earlierRows(source, address.release) : newestRows(source);
  if (!from) return [];
  const conditions = conditionsOf(source, address.place);
  if (source.period.kind !== "fixed") conditions.set(source.period.column, resolved.value!);
  if (source.releaseSql && !isLatest) conditions.set(source.releaseSql, address.release);
  const rows = await selectRows(engine, source, {conditions, from});
  const {period} = resolved;
  return rows.map((row) => toEstimate(row, {measure, source, address, period}));
}

/** The SQL of rows, and that of their release. */
interface Rows {
  sql: string;
  release: string;
}

const newestRows = (source: MeasureSource): Rows => ({
  sql: source.rowsSql ? `(${source.rowsSql})` : source.table,
  release: source.releaseSql ?? `'${releaseIdOf(source)}'`
});

/**
 * The rows of an earlier release of a table that was refreshed since: as they were
 * in the last month in which it was the newest. Undefined where there was none.
 */
function earlierRows({table, rowsSql}: MeasureSource, release: string): Rows | undefined {
  const earlier = refreshedSources[table]?.earlier.find(({releaseId}) => releaseId === release);
  if (!earlier) return undefined;
  const [year, month] = earlier.until.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 2)).toISOString().slice(0, 7);
  const then = `(${rowsKnownIn(findTable(table), last)})`;
  return {sql: rowsSql ? `(${readingFrom(rowsSql, table, then)})` : then, release: `'${release}'`};
}

/** Returns *sql* with the rows of a *table* taken from elsewhere; others keep theirs. */
export function readingFrom(sql: string, table: string, rows: string): string {
  return sql.replace(
    new RegExp(`\\b(FROM|JOIN) ${table}\\b( AS \\w+)?`, "g"),
    (_, word: string, alias = ` AS ${table}`) => `${word} ${rows}${alias}`
  );
}

const releaseIdOf = ({table}: MeasureSource) => findTable(table).source.releaseId;

/** The columns that a row must match, whatever its period and release. */
function conditionsOf(source: MeasureSource, place: string): Map<string, string> {
  const conditions = new Map(Object.entries(source.where ?? {}));
  if (!source.area) conditions.set(source.placeSql ?? "place", place);
  return conditions;
}

/** Rows that match and have a value; `fact_release` and `fact_period` say which they are. */
async function selectRows(
  engine: Engine,
  source: MeasureSource,
  {conditions, from = newestRows(source)}: {conditions: Map<string, string>; from?: Rows}
): Promise<AnyRow[]> {
  const where = [...conditions.keys()].map((name, index) => `(${name})::VARCHAR = $${index + 1}`);
  const period =
    source.period.kind === "fixed" ? `'${source.period.period}'` : source.period.column;
  const {rows} = await engine.query(
    `SELECT *, ${from.release} AS fact_release, (${period})::VARCHAR AS fact_period
    FROM ${from.sql}
    WHERE ${[`${source.column} IS NOT NULL`, ...where].join(" AND ")}`,
    [...conditions.values()]
  );
  return rows;
}

/** What there is for the same place and measure, for the message of an error. */
async function describeNearest(
  engine: Engine,
  {sources}: Measure,
  {place, period}: FactAddress
): Promise<string> {
  const found = new Set<string>();
  for (const source of sources) {
    if (source.area && source.area !== place) continue;
    for (const row of await selectRows(engine, source, {conditions: conditionsOf(source, place)}))
      found.add(`${row.fact_period}@${row.fact_release}`);
  }
  if (found.size === 0) return `nothing is known of this measure for ${place}`;
  const year = /\d{4}/.exec(period)?.[0] ?? period;
  const near = [...found].filter((text) => text.includes(year)).sort();
  return `there is ${(near.length > 0 ? near : [...found].sort()).slice(-6).join(", ")}`;
}
