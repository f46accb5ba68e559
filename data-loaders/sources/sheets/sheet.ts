import {parse} from "csv-parse/sync";
import {read, type CellObject, type WorkSheet} from "@e965/xlsx";

/** A cell as text or number; a day is text, as 2026-03-31; null is empty. */
export type Cell = string | number | null;

/** One sheet of a file: its rows, from the first on. A CSV file is one sheet without a name. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** Returns the sheets of an XLSX or ODS file; *where* names it in errors. */
export function readWorkbook(bytes: Uint8Array, where: string): Sheet[] {
  const {SheetNames, Sheets} = open(bytes, where);
  return SheetNames.map((name) => ({name, rows: rowsOf(Sheets[name])}));
}

function open(bytes: Uint8Array, where: string) {
  try {
    return read(bytes, {type: "array", dense: true, cellDates: true, UTC: true, cellHTML: false});
  } catch (error) {
    throw new Error(`${where}: invalid workbook: ${(error as Error).message}`, {cause: error});
  }
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
