import {findFigure} from "../src/figures/index.js";
import type {Engine} from "../src/queries/engine.js";
import {findTable} from "../src/tables/index.js";
import {isExemptThroughout} from "../src/tables/protection.js";
import type {Table} from "../src/tables/table.js";

/** The smallest numbers of people seeking protection that a page lets a reader find. */
export interface SmallestCounts {
  /** The smallest count that is shown. */
  shown: number;
  /** The smallest that follows by taking one shown count from another that holds it. */
  bySubtraction: number | null;
  /** Counts from 1 to one less than this are withheld. */
  threshold: number;
}

/**
 * Returns the smallest guarded counts of *area* in the tables that *figures* draw
 * on, or null where none of these tables is guarded. It reads the snapshots and
 * throws if one of them holds less than its threshold: the form must not vouch
 * for a page that it has not seen to be safe.
 */
export async function smallestCounts(
  engine: Engine,
  {figures, area}: {figures: readonly string[]; area: string}
): Promise<SmallestCounts | null> {
  const drawn = await Promise.all(figures.map(findFigure));
  const names = new Set(drawn.flatMap(({sources}) => sources));
  const guarded = [...names].map(findTable).filter(isOfPlaces);
  const shown: number[] = [];
  const differences: number[] = [];
  for (const table of guarded) {
    const ask = (sql: string) => leastOf(engine, sql, area);
    shown.push(...(await Promise.all(countQueries(table).map(ask))).flat());
    differences.push(...(await Promise.all(differenceQueries(table).map(ask))).flat());
  }
  if (shown.length === 0) return null;
  const threshold = Math.max(...guarded.map(({protects}) => protects!.threshold));
  const least = Math.min(...shown, ...differences);
  if (!(least >= threshold))
    throw new Error(`unsafe count on the page of ${area}; under ${threshold}`);
  return {
    shown: Math.min(...shown),
    bySubtraction: differences.length > 0 ? Math.min(...differences) : null,
    threshold
  };
}

/** A table of places that must not show a small count; one of the whole country may. */
const isOfPlaces = ({protects, columns}: Table) =>
  protects !== undefined && !isExemptThroughout(protects) && "place" in columns;

/** Returns the least of the query's values above zero, in a list that is empty where there is none. */
async function leastOf(engine: Engine, sql: string, area: string): Promise<number[]> {
  const {rows} = await engine.query(
    `SELECT min(abs(n))::INTEGER AS least FROM (${sql}) WHERE n <> 0`,
    [area]
  );
  return rows[0].least === null ? [] : [Number(rows[0].least)];
}

const countQueries = ({name, protects}: Table) =>
  protects!.columns.map((column) => `SELECT ${column} AS n FROM ${name} WHERE place = $1`);

function differenceQueries({name, protects}: Table): string[] {
  const {differences = [], runningTotal} = protects!;
  const queries = differences.map(
    ([whole, part]) => `SELECT ${whole} - ${part} AS n FROM ${name} WHERE place = $1`
  );
  if (runningTotal) {
    const {column, order} = runningTotal;
    queries.push(
      `SELECT ${column} - lag(${column}) OVER (ORDER BY ${order}) AS n FROM ${name} WHERE place = $1 AND ${column} IS NOT NULL`
    );
  }
  return queries;
}
