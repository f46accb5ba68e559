import {findTable} from "../../src/tables/index.js";
import type {Engine} from "../../src/queries/engine.js";
import {officialBoundaries} from "../../src/tables/official-boundaries.js";
import {isRefreshed} from "../../src/tables/stand-ins.js";
import type {MapArea} from "../../src/charts/map-areas.js";

/** An authority on the locator map. */
export type LocatorArea = MapArea & {
  place: string;
  /** The year of its boundary. */
  vintage: string;
  /** The words that must stand with a picture of it. */
  attribution: string;
};

/** The authority in focus, and those of its region that stand today. */
export interface Locator {
  own: LocatorArea;
  others: LocatorArea[];
}

/**
 * Returns the boundaries of a *place* and of the authorities of its region as they are
 * today; undefined where there are none of the place. A place that ended has its last
 * ones, before those of today.
 */
export async function readLocator(engine: Engine, place: string): Promise<Locator | undefined> {
  if (!isRefreshed(findTable(officialBoundaries.name))) return undefined;
  const {rows} = await engine.query(locatorSql, [place]);
  return chooseLocator(rows as LocatorArea[], place);
}

/** A place with two codes has a boundary for each; the newest is the place as it is. */
export const locatorSql = `SELECT place, b.name, vintage, geometry, anchor_longitude,
  anchor_latitude, attribution
FROM (
  SELECT *, row_number() OVER (PARTITION BY place ORDER BY vintage DESC, code DESC) AS age
  FROM ${officialBoundaries.name} WHERE kind = 'local authority'
) AS b JOIN places USING (place)
WHERE age = 1 AND (place = $1 OR (ended IS NULL
  AND parent = (SELECT parent FROM places WHERE place = $1)))
ORDER BY b.name`;

/** Returns the rows of the query, the place in focus apart. */
export function chooseLocator(rows: readonly LocatorArea[], place: string): Locator | undefined {
  const own = rows.find((row) => row.place === place);
  return own && {own, others: rows.filter((row) => row !== own)};
}

/**
 * Returns the authorities that share a border with the place, by name:
 * neighbours of one vintage have the corners of their border in common. Those of
 * another vintage, or of another region, are not known here.
 */
export function neighboursOf({own, others}: Locator): LocatorArea[] {
  const corners = cornersOf(own);
  return others
    .filter(({vintage}) => vintage === own.vintage)
    .filter((other) => [...cornersOf(other)].filter((corner) => corners.has(corner)).length > 1);
}

function cornersOf({geometry}: LocatorArea): Set<string> {
  return new Set(geometry.match(/-?\d+(\.\d+)?,-?\d+(\.\d+)?/g));
}
