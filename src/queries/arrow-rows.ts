import {DataType, type Table as ArrowTable} from "apache-arrow";
import type {AnyRow} from "../tables/table.js";
import type {Result, ResultColumn} from "./engine.js";

/** So many rows are turned at a time before the page may draw and listen again. */
const rowsAtATime = 5_000;

type Value = AnyRow[string];
type ReadValue = (value: unknown) => Value;

/** A column of an Arrow table, with the same values as the native engine gives. */
export interface ArrowColumn extends ResultColumn {
  at(row: number): Value;
}

/** Returns the columns of an Arrow *table*, read where they lie: nothing is copied. */
export function arrowColumns(table: ArrowTable): ArrowColumn[] {
  const {fields} = table.schema;
  return uniqueNames(fields.map(({name}) => name)).map((name, i) => {
    const type: DataType = fields[i].type;
    const read = readerOf(type);
    const vector = table.getChildAt(i);
    const at = (row: number): Value => {
      const value: unknown = vector?.get(row);
      return value === null || value === undefined ? null : read(value);
    };
    return {name, type: typeName(type), at};
  });
}

/**
 * Returns the rows of an Arrow *table* with the same values as the native engine
 * gives: numbers as numbers, dates at midnight UTC, everything else as text.
 */
export async function arrowToResult(table: ArrowTable): Promise<Result> {
  const columns = arrowColumns(table);
  const rows: AnyRow[] = [];
  for (let i = 0; i < table.numRows; ++i) {
    rows.push(Object.fromEntries(columns.map(({name, at}) => [name, at(i)])));
    if (rows.length % rowsAtATime === 0) await pause();
  }
  return {columns: columns.map(({name, type}) => ({name, type})), rows};
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** As the native engine names a column that comes twice: a, then a:1. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 1; seen.has(unique); ++i) unique = `${name}:${i}`;
    seen.add(unique);
    return unique;
  });
}

function readerOf(type: DataType): ReadValue {
  if (DataType.isDecimal(type)) return (value) => decimalToNumber(value as Uint32Array, type.scale);
  if (DataType.isDate(type) || DataType.isTimestamp(type))
    return (value) => new Date(Math.floor(Number(value)));
  if (DataType.isInt(type)) return (value) => toSafeNumber(value as number | bigint);
  if (DataType.isFloat(type)) return Number;
  if (DataType.isBool(type)) return Boolean;
  return String;
}

function toSafeNumber(value: number | bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`invalid number; too large: ${value}`);
  return number;
}

/** A decimal is a whole number of 128 bits in four words, the lowest first, in steps of 10^-scale. */
export function decimalToNumber(words: Uint32Array, scale: number): number {
  let bits = 0n;
  for (let i = words.length - 1; i >= 0; --i) bits = (bits << 32n) | BigInt(words[i]);
  const whole = BigInt.asIntN(32 * words.length, bits);
  if (scale === 0) return toSafeNumber(whole);
  // The text goes through the parser, which finds the nearest number; a division would round twice.
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return Number(whole < 0n ? `-${text}` : text);
}

/** The engine's own name of an Arrow type; HUGEINT arrives as a decimal. */
function typeName(type: DataType): string {
  if (DataType.isDecimal(type)) return `DECIMAL(${type.precision},${type.scale})`;
  if (DataType.isInt(type))
    return intNames[type.bitWidth] && `${type.isSigned ? "" : "U"}${intNames[type.bitWidth]}`;
  if (DataType.isFloat(type)) return type.precision === 2 ? "DOUBLE" : "FLOAT";
  if (DataType.isBool(type)) return "BOOLEAN";
  if (DataType.isDate(type)) return "DATE";
  if (DataType.isTimestamp(type)) return "TIMESTAMP";
  return DataType.isUtf8(type) ? "VARCHAR" : String(type);
}

const intNames: Readonly<Record<number, string>> = {
  8: "TINYINT",
  16: "SMALLINT",
  32: "INTEGER",
  64: "BIGINT"
};
