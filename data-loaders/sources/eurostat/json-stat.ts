import {readJson} from "../sheets/read-json.js";
import {unexpected} from "../sheets/values.js";

/** An answer in JSON-stat 2.0: its cells in one list, counted through all dimensions in their order. */
interface Dataset {
  id?: string[];
  size?: number[];
  dimension?: Record<string, {category?: {index?: Record<string, number> | string[]}}>;
  value?: Record<string, unknown> | unknown[];
  updated?: string;
}

/** One number, with the code of its place in each dimension. */
export interface JsonStatCell {
  codes: Readonly<Record<string, string>>;
  value: number;
}

export interface JsonStatAnswer {
  cells: JsonStatCell[];
  /** The day on which the publisher last changed the dataset, as 2026-11-25. */
  updated: string;
}

/**
 * Returns the numbers of a JSON-stat dataset. Cells without one are left out: they
 * were not reported. Throws where the answer is no dataset, or where a dimension is
 * empty: a code that the publisher does not know gives status 200 and no numbers.
 */
export function readJsonStat(bytes: Uint8Array, where: string): JsonStatAnswer {
  const {id = [], size = [], dimension = {}, value, updated} = readJson<Dataset>(bytes, where);
  if (id.length === 0 || id.length !== size.length || value === undefined)
    throw unexpected(where, "a JSON-stat dataset with id, size and value", id.join(", ") || null);
  const codes = id.map((name, at) =>
    codesOf(dimension[name]?.category?.index, size[at], where, name)
  );
  const day = /^\d{4}-\d\d-\d\d/.exec(updated ?? "")?.[0];
  if (!day) throw unexpected(`${where}: updated`, "a day", updated ?? null);
  const cells = Object.entries(value)
    .filter(([, number]) => number !== null)
    .map(([at, number]) => ({codes: codesAt(Number(at), id, codes), value: whole(number, where)}));
  if (cells.length === 0) throw unexpected(where, "numbers", null);
  return {cells, updated: day};
}

/** The codes of a dimension in the order in which cells are counted. */
function codesOf(
  index: Record<string, number> | string[] | undefined,
  size: number,
  where: string,
  name: string
): string[] {
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? {})
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  if (codes.length === 0) throw unexpected(`${where}: dimension ${name}`, "a code", null);
  if (codes.length !== size)
    throw unexpected(`${where}: dimension ${name}`, `${size} codes`, codes.length);
  return codes;
}

/** The last dimension changes first. */
function codesAt(
  index: number,
  names: readonly string[],
  codes: readonly (readonly string[])[]
): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = index;
  for (let at = names.length - 1; at >= 0; at--) {
    const {length} = codes[at];
    found[names[at]] = codes[at][rest % length];
    rest = Math.floor(rest / length);
  }
  return found;
}

function whole(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw unexpected(where, "a whole number", value);
  return value;
}
