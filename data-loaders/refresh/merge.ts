import type {AnyRow, Table} from "../../src/tables/table.js";
import type {PlaceCode} from "../../src/tables/places.js";
import {rowKey} from "./row-key.js";

/** A release that was fetched, whole or of some areas only. */
export interface FetchedRows {
  rows: readonly AnyRow[];
  /** The release as the publisher names it, and as the address of a fact has it. */
  release: string;
  releaseId: string;
  /** The places that were asked for, where they are only some of those that the table may hold. */
  asked?: ReadonlySet<string>;
}

/** The rows that a table has after a refresh. */
export interface Merged {
  rows: AnyRow[];
  /** The places that were not asked for, and stay as they were. */
  keptPlaces: string[];
}

/**
 * Returns the rows that a table has after a refresh. Places that were not asked for
 * stay. A table that says its release row by row keeps its earlier releases too; any
 * other holds one release, so places of two would stand side by side with nothing to
 * tell them apart: that is an error, which says what to do.
 */
export function mergeRows(
  {name, key, columns, source}: Table,
  present: readonly AnyRow[],
  {rows, release, releaseId, asked}: FetchedRows
): Merged {
  const isByRow = source.releaseId === "by-row";
  const fetched = new Set(rows.map((row) => rowKey(row, key)));
  const releases = new Set(rows.map((row) => row.release));
  const others =
    asked && "place" in columns
      ? present.filter((row) => !asked.has(String(row.place)) && !fetched.has(rowKey(row, key)))
      : [];
  const earlier = isByRow ? present.filter((row) => !releases.has(row.release)) : [];
  if (others.length > 0 && !isByRow && source.releaseId !== releaseId)
    throw new Error(
      `${name}: invalid areas; the publisher has ${release}, and ${listBriefly(placesOf(others))} would stay as of ${source.release}, in a table of one release: refresh all its areas together, without --areas or with --areas all`
    );
  const kept = new Set([...earlier, ...others]);
  return {
    rows: [...present.filter((row) => kept.has(row)), ...rows],
    keptPlaces: placesOf(others.filter((row) => !isByRow || releases.has(row.release)))
  };
}

const placesOf = (rows: readonly AnyRow[]) =>
  [...new Set(rows.map(({place}) => String(place)))].sort();

function listBriefly(places: readonly string[]): string {
  const [shown, rest] = [places.slice(0, 3), places.length - 3];
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/**
 * Returns the places of *areas*, which are codes: as the table of codes has them,
 * and as the *rows* of a table say themselves.
 */
export function askedPlaces(
  areas: readonly string[],
  codes: readonly PlaceCode[],
  rows: readonly AnyRow[]
): Set<string> {
  const known = codes.filter(({code}) => areas.includes(code)).map(({place}) => place);
  const said = rows
    .filter(({code, code_as_published: published}) => areas.includes(String(published ?? code)))
    .map(({place}) => String(place));
  return new Set([...known, ...said]);
}
