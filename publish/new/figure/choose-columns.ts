import {nearestNames} from "../../../src/names/nearest.js";
import type {Table} from "../../../src/tables/table.js";

/** The columns of a table that a figure is made of. */
export interface ChosenColumns {
  value: string;
  period: string;
  /** SQL of the bounds, where they are published; null where there are none. */
  bounds: {lower: string; upper: string; level: number} | null;
  /** Key columns that must be held, so that one row is left for each period. */
  held: readonly string[];
  /** Whether the rows are of many places. */
  isOfPlaces: boolean;
}

export interface ColumnOptions {
  value?: string;
  period?: string;
  level?: string;
}

/** Returns the columns of a figure over *table*; throws with the choice where there is more than one. */
export function chooseColumns(
  table: Table,
  {value: askedValue, period: askedPeriod, level}: ColumnOptions
): ChosenColumns {
  const {columns, key} = table;
  const value = choose(table, "value", askedValue, numbersOf(table));
  const keys = key.filter((name) => name !== "place");
  const period = choose(table, "period", askedPeriod, keys);
  return {
    value,
    period,
    bounds: boundsOf(table, value, level),
    held: keys.filter((name) => name !== period),
    isOfPlaces: key.includes("place") && "place" in columns
  };
}

/** The numbers that count something: not keys, nor bounds of another. */
function numbersOf({columns, key}: Table): string[] {
  return Object.entries(columns)
    .filter(([name, {type, unit}]) => (type === "INT32" || type === "DOUBLE") && unit && name)
    .map(([name]) => name)
    .filter((name) => !key.includes(name) && !/half_width|^lower|^upper/.test(name));
}

function choose(
  {name: table, columns}: Table,
  option: "value" | "period",
  asked: string | undefined,
  possible: readonly string[]
): string {
  if (asked === undefined) {
    if (possible.length === 1) return possible[0]!;
    throw new Error(
      possible.length === 0
        ? `${table} has no column that can be the ${option} of a figure`
        : `which column is the ${option}? pass one: --${option} ${possible.join("|")}`
    );
  }
  if (possible.includes(asked)) return asked;
  const hint =
    asked in columns
      ? `one of ${possible.join(", ")}`
      : `nearest: ${nearestNames(asked, possible).join(", ")}`;
  throw new Error(`${table}: unknown ${option}; ${hint}: ${asked}`);
}

function boundsOf(
  {name: table, columns, coverage}: Table,
  value: string,
  level: string | undefined
): ChosenColumns["bounds"] {
  const {kind} = coverage.interval;
  if (kind !== "sampling" && kind !== "modelled") return null;
  const of = (pattern: RegExp) => Object.keys(columns).filter((name) => pattern.test(name));
  const [half] = of(kind === "sampling" ? /half_width/ : /^lower/);
  if (!half || of(kind === "sampling" ? /half_width/ : /^lower/).length > 1)
    throw new Error(
      `${table}: not one pair of bounds; write the figure by hand after a simpler one: docs/your-own-figure.md`
    );
  const percent = /(\d\d)/.exec(half)?.[1];
  const written = level ?? (percent ? `0.${percent}` : undefined);
  if (!written || !(Number(written) > 0 && Number(written) < 1))
    throw new Error(`which level has the interval? pass --level 0.95, as the publisher says`);
  return kind === "sampling"
    ? {lower: `${value} - ${half}`, upper: `${value} + ${half}`, level: Number(written)}
    : {lower: half, upper: half.replace("lower", "upper"), level: Number(written)};
}
