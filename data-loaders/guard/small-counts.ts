import type {AnyRow, Protection, Table} from "../src/tables/table.js";

/** Places where a small count may stand: too large for anyone to be recognised. */
const largePlaces = new Set(["england", "united-kingdom"]);

interface Guarded {
  name: string;
  protects: Protection;
  rows: readonly AnyRow[];
}

/**
 * Throws where a table that counts people seeking protection holds a count from
 * 1 to one less than its threshold below national level, or lets a reader find
 * one by subtracting: one column from another, or a running total from the next.
 * Being published elsewhere is no reason to publish such a count here. A table
 * that declares no protection passes, so a national one needs none.
 */
export function guard({name, protects}: Table, rows: readonly AnyRow[]): void {
  if (!protects) return;
  const guarded: Guarded = {name, protects, rows};
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
    if (isLarge(row)) return;
    const where = `${name}: row ${index + 1}`;
    for (const column of columns)
      if (isSmall(row[column], threshold))
        throw new Error(`${where}: ${column}: unsafe count; under ${threshold}`);
    for (const [whole, part] of differences)
      if (isSmall(difference(row[whole], row[part]), threshold))
        throw new Error(`${where}: ${whole} less ${part}: unsafe difference; under ${threshold}`);
  });
}

/** A withheld total is passed over: the change is then from the last one shown. */
function guardRunningTotal({name, protects: {runningTotal, threshold}, rows}: Guarded): void {
  if (!runningTotal) return;
  const {column, order} = runningTotal;
  const shown = rows
    .map((row, index) => ({row, index}))
    .filter(({row}) => row[column] !== null && !isLarge(row))
    .sort((a, b) => Number(a.row[order]) - Number(b.row[order]));
  const last = new Map<AnyRow[string], AnyRow[string]>();
  for (const {row, index} of shown) {
    if (isSmall(difference(row[column], last.get(row.place) ?? 0), threshold))
      throw new Error(
        `${name}: row ${index + 1}: ${column}: unsafe change of a running total; under ${threshold}`
      );
    last.set(row.place, row[column]);
  }
}

function isLarge({place}: AnyRow): boolean {
  return typeof place === "string" && largePlaces.has(place);
}

function difference(whole: AnyRow[string], part: AnyRow[string]): number | null {
  return typeof whole === "number" && typeof part === "number" ? whole - part : null;
}

/** A fall is as telling as a rise. */
function isSmall(count: AnyRow[string], threshold: number): boolean {
  return typeof count === "number" && count !== 0 && Math.abs(count) < threshold;
}
