import {formatNumber} from "../prose/format.js";
import type {AnyRow} from "../tables/table.js";
import type {ChartSettings} from "./chart-settings.js";

/** A column of a result, with the engine's own name of its type. */
export interface ResultField {
  name: string;
  type: string;
}

/** What a column holds, as far as an axis cares. A year is a number that is written without commas. */
export type FieldKind = "number" | "year" | "date" | "text";

type Value = AnyRow[string];

const numeric = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DOUBLE|FLOAT|REAL|DECIMAL)/;

/** Returns the kind of a column, from its type and name and, for a year, from what it holds. */
export function kindOf({name, type}: ResultField, rows: readonly AnyRow[]): FieldKind {
  if (/^(DATE|TIMESTAMP)/.test(type)) return "date";
  if (!numeric.test(type)) return "text";
  const isYear = ({[name]: value}: AnyRow) =>
    value === null || (Number.isInteger(value) && Number(value) >= 1500 && Number(value) < 2500);
  return /(^|_)years?(_|$)/.test(name) && rows.every(isYear) ? "year" : "number";
}

/** Returns a value as it is written in a chart: full precision, up to a limit that an eye can use. */
export function writeValue(value: Value, kind: FieldKind): string {
  if (value === null) return "no value";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (kind === "year" || typeof value !== "number" || !Number.isFinite(value)) return String(value);
  return formatNumber(value, {to: stepOf(value)});
}

/** Whole numbers are written whole; others with four figures, of which none before the point is lost. */
function stepOf(value: number): number {
  if (Number.isInteger(value)) return 1;
  return 10 ** Math.min(0, Math.floor(Math.log10(Math.abs(value))) - 3);
}

/** A row of a result as it is drawn: where it stands, and how far its doubt reaches. */
export interface Point {
  /** Where it stands on the axis that is not of numbers. */
  at: string | number | Date;
  /** NaN where there is none: a line breaks there. */
  value: number;
  /** The doubt about the value; null where it is not known. */
  lower: number | null;
  upper: number | null;
  series: string;
  facet: string;
  row: AnyRow;
}

/** A result that is ready to be drawn. */
export interface Drawable {
  points: Point[];
  /** Whether the numbers lie along the horizontal axis. */
  isHorizontal: boolean;
  /** The column of the numbers, and the other one. */
  value: string;
  at: string;
  valueKind: FieldKind;
  atKind: FieldKind;
  /** How many rows have no value, or nowhere to stand. */
  missing: number;
  /** Whether the settings name bounds or a margin. */
  hasBounds: boolean;
}

/** Returns the *rows* as points. The numbers lie on y, or on x where only x has numbers. */
export function toDrawable(
  rows: readonly AnyRow[],
  columns: readonly ResultField[],
  settings: ChartSettings
): Drawable {
  const kind = (name: string) =>
    kindOf(
      columns.find((column) => column.name === name)!,
      rows
    );
  const isHorizontal = !isNumber(kind(settings.y)) && isNumber(kind(settings.x));
  const [at, value] = isHorizontal ? [settings.y, settings.x] : [settings.x, settings.y];
  const atKind = kind(at);
  const placed = rows.filter((row) => row[at] !== null);
  const points = placed.map((row): Point => {
    const place = row[at];
    const number = Number.isFinite(row[value]) ? Number(row[value]) : NaN;
    return {
      at: atKind === "text" || typeof place === "boolean" ? String(place) : place!,
      value: number,
      ...boundsOf(row, number, settings),
      series: settings.colour ? writeOf(settings.colour, row) : "",
      facet: settings.facet ? writeOf(settings.facet, row) : "",
      row
    };
  });
  function writeOf(name: string, row: AnyRow): string {
    return writeValue(row[name], kind(name));
  }
  return {
    points,
    isHorizontal,
    value,
    at,
    valueKind: kind(value),
    atKind,
    missing: rows.length - points.filter(isKnown).length,
    hasBounds: Boolean(settings.halfWidth ?? (settings.lower && settings.upper))
  };
}

export const isKnown = ({value}: Point): boolean => !Number.isNaN(value);

export const isNumber = (kind: FieldKind): boolean => kind === "number" || kind === "year";

function boundsOf(
  row: AnyRow,
  value: number,
  {lower, upper, halfWidth}: ChartSettings
): Pick<Point, "lower" | "upper"> {
  const read = (name: string | undefined) =>
    name !== undefined && Number.isFinite(row[name]) ? Number(row[name]) : null;
  if (Number.isNaN(value)) return {lower: null, upper: null};
  const half = read(halfWidth);
  if (half !== null) return {lower: value - half, upper: value + half};
  const [low, high] = [read(lower), read(upper)];
  return low === null || high === null ? {lower: null, upper: null} : {lower: low, upper: high};
}
