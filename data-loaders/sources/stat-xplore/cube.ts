import {unexpected} from "../sheets/values.js";

/** A table of Stat-Xplore: its dimensions, and a cube of numbers for each measure. */
export interface CubeAnswer {
  fields?: {label?: string; items?: {labels?: string[]; uris?: string[]}[]}[];
  cubes?: Record<string, {values?: unknown}>;
}

/** One number of a cube, with the identifiers of its place in each dimension. */
export interface CubeCell {
  uris: string[][];
  value: number;
}

/** Returns the numbers of *measure*, one by one: the cube is nested in the order of the dimensions. */
export function cellsOf(answer: CubeAnswer, measure: string): CubeCell[] {
  const values = answer.cubes?.[measure]?.values;
  if (!answer.fields || values === undefined)
    throw unexpected(
      "stat-xplore",
      `a cube of ${measure}`,
      Object.keys(answer.cubes ?? {}).join(", ") || null
    );
  const items = answer.fields.map(({items: list = []}) => list.map(({uris = []}) => uris));
  return walk(values, items, []);
}

function walk(values: unknown, items: readonly string[][][], uris: string[][]): CubeCell[] {
  if (uris.length === items.length) {
    if (typeof values !== "number" || !Number.isInteger(values))
      throw unexpected(`stat-xplore: ${uris.flat().at(-1)}`, "a whole number", values);
    return [{uris, value: values}];
  }
  const level = items[uris.length];
  if (!Array.isArray(values) || values.length !== level.length)
    throw unexpected(
      "stat-xplore",
      `${level.length} values`,
      Array.isArray(values) ? values.length : values
    );
  return values.flatMap((part, i) => walk(part, items, [...uris, level[i]]));
}
