import type {Engine} from "../queries/engine.js";
import {findTable} from "../tables/index.js";
import type {Cell} from "./item.js";
import {reads, sqlOf, type Read, type ReadName} from "./reads.js";

/** A row of a read, with days as text. */
export type MaterialRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What items of one place are made from: plain rows, which the build can write as
 * JSON, so that a browser makes the same items without an engine.
 */
export interface Material {
  place: string;
  placeName: string;
  rows: Readonly<Record<ReadName, readonly MaterialRow[]>>;
}

/** Reads from *engine* what the items of a *place* are made from. */
export async function loadMaterial(engine: Engine, place: string): Promise<Material> {
  const rows: Partial<Record<ReadName, readonly MaterialRow[]>> = {};
  for (const [name, read] of Object.entries(reads) as [ReadName, Read][]) {
    const params = read.where?.includes("$1") ? [place] : [];
    rows[name] = (await engine.query(sqlOf(read), params)).rows as MaterialRow[];
  }
  const known = rows.places!.find((row) => row.place === place);
  if (!known) throw new Error(`unknown place: ${place}`);
  return {place, placeName: String(known.name), rows: rows as Material["rows"]};
}

/** Returns the *column* of a row as a number; null where there is none. */
export function numberIn(row: MaterialRow, column: string): number | null {
  const value = row[column];
  return typeof value === "number" ? value : null;
}

export interface CellOptions {
  /** The unit that the publisher rounded to, in the column's own unit; 0 if it was not rounded. */
  step: number;
}

/** Returns a number of a row of the read *name*, with all that is needed to look it up again. */
export function cellOf(
  name: ReadName,
  {row, column, step}: CellOptions & {row: MaterialRow; column: string}
): Cell {
  const {table} = reads[name];
  const value = numberIn(row, column);
  if (value === null) throw new Error(`missing ${column} in a row of ${table}`);
  const key = Object.fromEntries(
    findTable(table).key.map((key) => [key, row[key] as string | number])
  );
  return {table, column, key, value, step};
}
