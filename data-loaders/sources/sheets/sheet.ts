import {parse} from "csv-parse/sync";
import {
  CFB,
  read,
  type CellObject,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet
} from "@e965/xlsx";

/** A cell as text or number; a day is text, as 2026-03-31; null is empty. */
export type Cell = string | number | null;

/** One sheet of a file: its rows, from the first on. A CSV file is one sheet without a name. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/**
 * Returns the sheets of an XLSX or ODS file, or those only whose names are like
 * *only*, where there are any: some have millions of cells that we do not need.
 * *where* names the file in errors.
 */
export function readWorkbook(bytes: Uint8Array, where: string, only?: RegExp): Sheet[] {
  const names = only ? open(bytes, where, {bookSheets: true}).SheetNames : [];
  const wanted = names.filter((name) => only?.test(name));
  const {SheetNames, Sheets} = open(bytes, where, wanted.length > 0 ? {sheets: wanted} : {});
  return SheetNames.flatMap((name) => (Sheets[name] ? [{name, rows: rowsOf(Sheets[name])}] : []));
}

function open(bytes: Uint8Array, where: string, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, {type: "array", dense: true, cellDates: true, UTC: true, ...options});
  } catch (error) {
    throw new Error(`${where}: invalid workbook: ${(error as Error).message}`, {cause: error});
  }
}

/** Returns the one CSV file in a ZIP archive whose name is like *named*. */
export function readArchivedCsv(bytes: Uint8Array, where: string, named: RegExp): Sheet {
  const found = filesIn(bytes).filter(({name}) => named.test(name));
  if (found.length !== 1) throw missedIn(bytes, where, `one file like ${named.source}`);
  return readCsvSheet(new Uint8Array(found[0].content), `${where}: ${found[0].name}`);
}

/** Returns all CSV files in a ZIP archive whose names are like *named*, each a sheet of its name. */
export function readArchivedCsvs(bytes: Uint8Array, where: string, named: RegExp): Sheet[] {
  const found = filesIn(bytes).filter(({name}) => named.test(name));
  if (found.length === 0) throw missedIn(bytes, where, `files like ${named.source}`);
  return found.map(({name, content}) => ({
    name,
    rows: readCsvSheet(new Uint8Array(content), `${where}: ${name}`).rows
  }));
}

interface ArchivedFile {
  name: string;
  content: Uint8Array;
}

function filesIn(bytes: Uint8Array): ArchivedFile[] {
  return (CFB.read(Buffer.from(bytes), {type: "buffer"}) as {FileIndex: ArchivedFile[]}).FileIndex;
}

function missedIn(bytes: Uint8Array, where: string, expected: string): Error {
  const names = filesIn(bytes).map(({name}) => name);
  return new Error(`${where}: expected ${expected}, found: ${names.join(", ")}`);
}

function rowsOf(sheet: WorkSheet): Cell[][] {
  const rows: (CellObject[] | undefined)[] = sheet["!data"] ?? [];
  return Array.from(rows, (cells) => Array.from(cells ?? [], cellOf));
}

function cellOf(cell: CellObject | undefined): Cell {
  if (!cell || cell.v === undefined || cell.t === "z") return null;
  if (cell.t === "e") return cell.w ?? "#ERROR";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  if (typeof cell.v === "number") return cell.v;
  const text = String(cell.v).trim();
  return text === "" ? null : text;
}

/** Returns the rows of a CSV file; throws where it is not UTF-8, with *where*. */
export function readCsvSheet(bytes: Uint8Array, where: string): Sheet {
  const rows: string[][] = parse(decode(bytes, where), {
    relax_column_count: true,
    skip_empty_lines: false
  });
  return {
    name: "",
    rows: rows.map((cells) => cells.map((cell) => (cell.trim() === "" ? null : cell.trim())))
  };
}

/** Publishers sometimes write two byte order marks. */
function decode(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes).replace(/^\ufeff/, "");
  } catch {
    throw new Error(`${where}: invalid encoding; expected UTF-8, found bytes that are not`);
  }
}
