import type {AnyRow, Table} from "../src/tables/table.js";

/** Places where a small count may stand: too large for anyone to be recognised. */
const largePlaces = new Set(["england", "united-kingdom"]);

/**
 * Throws where a table that counts people seeking protection holds a count from
 * 1 to one less than its threshold below national level, or lets a reader find
 * one by subtracting two of its columns. Being published elsewhere is no reason
 * to publish such a count here.
 */
export function guard(contract: Table, rows: readonly AnyRow[]): void {
  const {protects, name} = contract;
  if (!protects) return;
  const isSmall = (count: number) => count > 0 && count < protects.threshold;
  rows.forEach((row, index) => {
    if (typeof row.place === "string" && largePlaces.has(row.place)) return;
    const where = `${name}: row ${index + 1}`;
    for (const column of protects.columns)
      if (typeof row[column] === "number" && isSmall(row[column]))
        throw new Error(`${where}: ${column}: unsafe count; under ${protects.threshold}`);
    for (const [whole, part] of protects.differences ?? []) {
      if (typeof row[whole] !== "number" || typeof row[part] !== "number") continue;
      if (isSmall(row[whole] - row[part]))
        throw new Error(
          `${where}: ${whole} less ${part}: unsafe difference; under ${protects.threshold}`
        );
    }
  });
}
