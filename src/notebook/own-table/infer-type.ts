import type {ColumnValues} from "../../queries/arrow-columns.js";
import type {ColumnType} from "../../tables/table.js";
import {count, type RawValue} from "./own-table.js";

/** A column with its type settled. */
export interface Typed {
  type: ColumnType;
  values: ColumnValues;
  nullable: boolean;
  /** What a reader should know of it. */
  note?: string;
}

const msPerDay = 86_400_000;
const mostInt = 2 ** 31 - 1;

/** A way to read all values of a column; undefined of one refuses the type for all. */
interface Reading {
  type: ColumnType;
  read: (text: string) => string | number | boolean | undefined;
  note?: string;
}

const int = /^[+-]?(?:0|[1-9]\d*)$/;
const double = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
/** As a spreadsheet writes what is too long for its cell. */
const scientific = /^[+-]?\d(?:\.\d+)?E[+-]\d{1,3}$/;
const thousands = /^[+-]?(?:0|[1-9]\d{0,2})(?:,\d{3})*(?:\.\d+)?$/;

const readings: readonly Reading[] = [
  {type: "BOOLEAN", read: (text) => ({true: true, false: false})[text.toLowerCase()]},
  {type: "INT32", read: (text) => (int.test(text) ? readInt(text) : undefined)},
  {
    type: "DOUBLE",
    read: (text) =>
      (text !== "" && double.test(text) && /\d/.test(text)) || scientific.test(text)
        ? readDouble(text)
        : undefined
  },
  {type: "DATE", read: (text) => readDay(/^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1))},
  {
    type: "DATE",
    read: (text) => readDay(/^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text)?.slice(1).reverse()),
    note: "is read as day/month/year."
  }
];

const withCommas: Reading = {
  type: "DOUBLE",
  read: (text) => (thousands.test(text) ? Number(text.replaceAll(",", "")) : undefined),
  note: "has commas between thousands; they are read as such."
};

function readInt(text: string): number | undefined {
  const value = Number(text);
  return Math.abs(value) <= mostInt ? value : undefined;
}

/** A whole number too long to be held exactly is a code, and stays text. */
function readDouble(text: string): number | undefined {
  const value = Number(text);
  return int.test(text) && !Number.isSafeInteger(value) ? undefined : value;
}

function readDay(parts: readonly string[] | undefined): number | undefined {
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? +date / msPerDay : undefined;
}

export interface InferOptions {
  /** Whether a comma may part thousands: where it parts values, a decimal comma is unlikely. */
  mayHaveCommas?: boolean;
}

/**
 * Settles the type of the *values* of a column from a text file. It is a number, a
 * date or a truth only if every value is one: codes with leading zeros, and marks
 * such as "c" or "..", make it text. An empty cell is a missing value.
 */
export function inferType(
  values: readonly (string | null)[],
  {mayHaveCommas = false}: InferOptions = {}
): Typed {
  const filled = values.some((value) => value !== null);
  const tried = filled ? [...readings, ...(mayHaveCommas ? [withCommas] : [])] : [];
  for (const reading of tried) {
    const read = readAll(values, reading);
    if (read) return {...read, note: isAmbiguous(reading, values) ? unsureDates : reading.note};
  }
  return {type: "STRING", values, nullable: hasGap(values), note: numbersInText(values)};
}

function readAll(values: readonly (string | null)[], {type, read}: Reading): Typed | undefined {
  const found = new Array<string | number | boolean | null>(values.length);
  for (let i = 0; i < values.length; ++i) {
    const text = values[i];
    const value = text === null ? null : read(text);
    if (value === undefined) return undefined;
    found[i] = value;
  }
  return {type, values: found, nullable: hasGap(values)};
}

const hasGap = (values: readonly unknown[]): boolean => values.includes(null);

const unsureDates =
  "is read as day/month/year; no day in it is above 12, so month/day/year would fit as well. Check it.";

function isAmbiguous({note}: Reading, values: readonly (string | null)[]): boolean {
  if (!note?.startsWith("is read as day")) return false;
  return values.every((value) => value === null || Number(value.split("/")[0]) <= 12);
}

/** Says which marks keep a column of numbers from being one; undefined where it is plain text. */
function numbersInText(values: readonly (string | null)[]): string | undefined {
  const isNumber = (text: string) => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);
  const known = values.filter((value) => value !== null);
  const marks = known.filter((text) => !isNumber(text));
  const numbers = known.length - marks.length;
  if (numbers === 0) return undefined;
  if (marks.length === 0) return known.some((text) => /^[+-]?0\d/.test(text)) ? zeros : long;
  if (numbers < marks.length) return undefined;
  const shown = [...new Set(marks)].slice(0, 3).map((mark) => `“${mark}”`);
  return `stays text: ${count(marks.length)} of its values, such as ${shown.join(", ")}, ${marks.length === 1 ? "is no number" : "are no numbers"}. A mark can mean withheld or not known, and is not zero; TRY_CAST(… AS DOUBLE) reads the others.`;
}

const zeros = "stays text, since some of its values begin with a zero, as codes do.";
const long = "stays text, since its numbers are too long to be held exactly.";

/**
 * Settles the type of *values* that come with types of their own. A column of
 * several types becomes text.
 */
export function typeOf(values: readonly RawValue[]): Typed {
  const kinds = new Set(values.flatMap((value) => (value === null ? [] : [kindOf(value)])));
  const nullable = hasGap(values);
  const [kind] = kinds;
  if (kinds.size === 1 && kind === "date")
    return {
      type: "DATE",
      values: values.map((value) => value && Number(value) / msPerDay),
      nullable
    };
  if (kinds.size === 1 && kind === "boolean")
    return {type: "BOOLEAN", values: values as ColumnValues, nullable};
  if ([...kinds].every((each) => each === "int" || each === "double") && kinds.size > 0)
    return {
      type: kinds.has("double") ? "DOUBLE" : "INT32",
      values: values as ColumnValues,
      nullable
    };
  const texts = values.map((value) => (value === null ? null : writeRaw(value)));
  return {type: "STRING", values: texts, nullable, note: numbersInText(texts)};
}

type RawKind = "int" | "double" | "text" | "boolean" | "date";

function kindOf(value: Exclude<RawValue, null>): RawKind {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) <= mostInt ? "int" : "double";
  if (value instanceof Date) return Number(value) % msPerDay === 0 ? "date" : "text";
  return "text";
}

const writeRaw = (value: Exclude<RawValue, null>): string =>
  value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$/, "") : String(value);
