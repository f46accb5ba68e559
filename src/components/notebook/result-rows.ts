import {arrowColumns} from "../../queries/arrow-rows.js";
import type {ResultColumn} from "../../queries/engine.js";
import type {Answer} from "../../queries/session.js";
import type {AnyRow} from "../../tables/table.js";

type Value = AnyRow[string];

/** The rows of a result as a page reads them: any one at a time, in the order that was chosen. */
export interface ResultRows {
  readonly columns: readonly ResultColumn[];
  readonly count: number;
  /** Whether the engine had more rows than were fetched. */
  readonly isCut: boolean;
  at(row: number, column: number): Value;
}

export function resultRows({table, isCut}: Answer): ResultRows {
  const columns = arrowColumns(table);
  return {columns, count: table.numRows, isCut, at: (row, column) => columns[column].at(row)};
}

/** Returns at most *most* rows as plain objects, for a chart or a script. */
export function plainRows({columns, count, at}: ResultRows, most: number): AnyRow[] {
  return Array.from({length: Math.min(count, most)}, (_, row) =>
    Object.fromEntries(columns.map(({name}, column) => [name, at(row, column)]))
  );
}

/** So many rows are compared at a time before the page may draw and listen again. */
const rowsAtATime = 10_000;

/**
 * Returns the numbers of all rows in the order of a *column*; missing values come
 * last either way, and equal ones stay as they were. Rows are sorted in pieces
 * that are then merged, so that a million of them never stop the page.
 */
export async function sortedRows(
  {count, at}: ResultRows,
  column: number,
  direction: "ascending" | "descending"
): Promise<Uint32Array> {
  const sign = direction === "ascending" ? 1 : -1;
  const keys: Value[] = [];
  for (let row = 0; row < count; ++row) {
    keys.push(toKey(at(row, column)));
    if (row % rowsAtATime === rowsAtATime - 1) await pause();
  }
  const compare = (a: number, b: number) => compareKeys(keys[a], keys[b], sign) || a - b;
  let pieces: Uint32Array[] = [];
  for (let from = 0; from < count; from += rowsAtATime) {
    const length = Math.min(rowsAtATime, count - from);
    pieces.push(Uint32Array.from({length}, (_, i) => from + i).sort(compare));
    await pause();
  }
  while (pieces.length > 1) {
    const merged: Uint32Array[] = [];
    for (let i = 0; i < pieces.length; i += 2)
      merged.push(pieces[i + 1] ? await merge(pieces[i], pieces[i + 1], compare) : pieces[i]);
    pieces = merged;
  }
  return pieces[0] ?? new Uint32Array();
}

async function merge(
  a: Uint32Array,
  b: Uint32Array,
  compare: (a: number, b: number) => number
): Promise<Uint32Array> {
  const merged = new Uint32Array(a.length + b.length);
  for (let i = 0, j = 0, k = 0; k < merged.length; ++k) {
    const takeA = j >= b.length || (i < a.length && compare(a[i], b[j]) <= 0);
    merged[k] = takeA ? a[i++] : b[j++];
    if (k % (20 * rowsAtATime) === 0) await pause();
  }
  return merged;
}

const toKey = (value: Value): Value => (value instanceof Date ? value.getTime() : value);

function compareKeys(a: Value, b: Value, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === "string" && typeof b === "string") return sign * collator.compare(a, b);
  return sign * (a < b ? -1 : a > b ? 1 : 0);
}

const collator = new Intl.Collator("en-GB", {numeric: true});
const pause = () => new Promise((resolve) => setTimeout(resolve));
