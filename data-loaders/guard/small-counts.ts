import {isSmallCount} from "../../src/stats/suppression.js";
import type {Protection} from "../../src/tables/protection.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {isExempt} from "./read-table.js";

interface Guarded {
  name: string;
  key: readonly string[];
  protects: Protection;
  rows: readonly AnyRow[];
}

/**
 * Throws where a small count simply stands in a table: in a column, as the
 * difference of two, or as the change of a running total. No arithmetic beyond one
 * subtraction; the audit does the rest.
 */
export function guardSmallCounts({name, key, protects}: Table, rows: readonly AnyRow[]): void {
  if (!protects) return;
  const guarded: Guarded = {name, key, protects, rows};
  guardPlaces(guarded);
  guardCounts(guarded);
  guardRunningTotal(guarded);
}

function guardPlaces({name, protects: {onlyPlaces}, rows}: Guarded): void {
  if (!onlyPlaces) return;
  rows.forEach(({place}, index) => {
    if (!onlyPlaces.includes(String(place)))
      throw new Error(
        `${name}: row ${index + 1}: place: unsafe place; not one of ${onlyPlaces.join(", ")}: ${place}`
      );
  });
}

function guardCounts({name, protects, rows}: Guarded): void {
  const {columns, differences = [], threshold} = protects;
  rows.forEach((row, index) => {
    if (isExempt(protects, row)) return;
    const where = `${name}: row ${index + 1}`;
    for (const column of columns)
      if (isSmall(row[column], protects))
        throw new Error(`${where}: ${column}: unsafe count; under ${threshold}`);
    for (const [whole, part] of differences)
      if (isSmall(difference(row[whole], row[part]), protects))
        throw new Error(`${where}: ${whole} less ${part}: unsafe difference; under ${threshold}`);
  });
}

/** A withheld total is passed over: the change is then from the last one shown. */
function guardRunningTotal({name, key, protects, rows}: Guarded): void {
  const {runningTotal, threshold} = protects;
  if (!runningTotal) return;
  const {column, order} = runningTotal;
  const shown = rows
    .map((row, index) => ({row, index}))
    .filter(({row}) => row[column] !== null && !isExempt(protects, row))
    .sort((a, b) => Number(a.row[order]) - Number(b.row[order]));
  const seriesOf = (row: AnyRow) =>
    JSON.stringify(key.filter((name) => name !== order).map((name) => row[name]));
  const last = new Map<string, AnyRow[string]>();
  for (const {row, index} of shown) {
    const change = difference(row[column], last.get(seriesOf(row)) ?? 0);
    if (isSmall(change, {threshold}))
      throw new Error(
        `${name}: row ${index + 1}: ${column}: unsafe change of a running total; under ${threshold}`
      );
    last.set(seriesOf(row), row[column]);
  }
}

function difference(whole: AnyRow[string], part: AnyRow[string]): number | null {
  return typeof whole === "number" && typeof part === "number" ? whole - part : null;
}

/** A fall is as telling as a rise. */
function isSmall(
  count: AnyRow[string],
  {threshold, zeros}: Pick<Protection, "threshold" | "zeros">
): boolean {
  return typeof count === "number" && isSmallCount(Math.abs(count), {threshold, zeros});
}
