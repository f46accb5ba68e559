import {parse} from "csv-parse/sync";
import type {PublishedRow} from "../../../data-loaders/published.js";
import type {ColumnType} from "../../../src/tables/table.js";
import type {ListedPlace} from "../../places/place-list.js";
import {findPlace} from "../find-place.js";

/** A column as the cells of the file have it. */
export interface FoundColumn {
  name: string;
  type: ColumnType;
  /** Whether a cell is empty. */
  nullable: boolean;
  /** The least and the greatest number; undefined where it holds none. */
  range?: [number, number];
}

/** An author's file, with names that SQL takes, and area codes where it has places. */
export interface FoundCsv {
  rows: PublishedRow[];
  columns: FoundColumn[];
  /** Whether each row is about a place. */
  hasPlaces: boolean;
  /** What was done to the file beside reading it, in sentences. */
  done: string[];
}

export interface ReadOptions {
  places: readonly ListedPlace[];
  /** Columns that are text although many of their cells are numbers. */
  text?: readonly string[];
}

const number = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** Returns the rows and the columns of an author's file; throws in a sentence where it cannot be read. */
export function readCsv(source: string, {places, text = []}: ReadOptions): FoundCsv {
  const [header, ...cells] = parseCells(source);
  if (!header) throw new Error("the file is empty");
  const done: string[] = [];
  const names = header.map((name) => toName(name, done));
  refuseTwice(names);
  if (cells.length === 0) throw new Error("the file has a header and no rows");
  const rows = cells.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index]!.trim()]))
  );
  const isPlaced = withCodes(rows, names, {places, done});
  const columns = (isPlaced ? names.filter((name) => name !== isPlaced) : names).map((name) =>
    findColumn(name, rows, text.includes(name))
  );
  return {rows, columns, hasPlaces: isPlaced !== undefined, done};
}

function parseCells(source: string): string[][] {
  try {
    return parse(source, {bom: true, skip_empty_lines: true});
  } catch (error) {
    throw new Error(`the file is not CSV as it should be: ${(error as Error).message}`, {
      cause: error
    });
  }
}

function toName(written: string, done: string[]): string {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  if (name === "") throw new Error(`a column has no name of letters: ${written || "nothing"}`);
  if (name !== written) done.push(`The column ${JSON.stringify(written)} is called ${name}.`);
  return name;
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two columns have one name: ${twice}`);
}

/** Gives each row its area code; returns the column that had it, or undefined where none has places. */
function withCodes(
  rows: PublishedRow[],
  names: readonly string[],
  {places, done}: {places: readonly ListedPlace[]; done: string[]}
): string | undefined {
  const column = ["area_code", "place", "area", "council", "authority"].find((name) =>
    names.includes(name)
  );
  if (!column) return undefined;
  for (const [index, row] of rows.entries()) {
    const code = codeOf(row[column]!, places, index + 1);
    delete row[column];
    row.area_code = code;
  }
  if (column !== "area_code")
    done.push(`The places of the column ${column} are written as area codes, as area_code.`);
  return column;
}

function codeOf(written: string, places: readonly ListedPlace[], row: number): string {
  try {
    const {codes} = findPlace(written, places);
    return (codes.find(({code}) => code === written) ?? codes[0]!).code;
  } catch (error) {
    throw new Error(`row ${row}: ${(error as Error).message}`, {cause: error});
  }
}

function findColumn(name: string, rows: readonly PublishedRow[], isText: boolean): FoundColumn {
  const cells = rows.map((row) => row[name]!);
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) throw new Error(`the column ${name} is empty`);
  const nullable = filled.length < cells.length;
  const isAll = (pattern: RegExp) => filled.every((cell) => pattern.test(cell));
  if (isText) return {name, type: "STRING", nullable};
  if (isAll(number)) {
    const numbers = filled.map(Number);
    const isWhole = numbers.every((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31);
    const range: [number, number] = [Math.min(...numbers), Math.max(...numbers)];
    return {name, type: isWhole ? "INT32" : "DOUBLE", nullable, range};
  }
  refuseOddCells(name, cells);
  if (isAll(day)) return {name, type: "DATE", nullable};
  return {name, type: isAll(/^(yes|no)$/) ? "BOOLEAN" : "STRING", nullable};
}

/** In a column of numbers, one that is not is a mistake, a mark or a note: never a number of ours. */
function refuseOddCells(name: string, cells: readonly string[]): void {
  const filled = cells.filter((cell) => cell !== "");
  const numbers = filled.filter((cell) => number.test(cell));
  if (numbers.length * 2 < filled.length) return;
  const row = cells.findIndex((cell) => cell !== "" && !number.test(cell));
  throw new Error(
    `row ${row + 1}: ${name}: not a number, in a column of numbers: ${cells[row]}\n` +
      `Write digits alone, without commas. Where there is no number, leave the cell empty and say why in a column of its own. If the column is text, pass --text ${name}.`
  );
}
