import {checkSize, count, OwnTableError, type RawTable, type RawValue} from "./own-table.js";
import {unpackedSize} from "./unpacked-size.js";

/** A workbook is packed: a small file can hold far more than it seems to. */
const mostUnpacked = 500_000_000;

/**
 * Returns the columns of the first sheet of an XLSX workbook that has any. Its first
 * row that is not empty names them.
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) throw damaged();
  if (unpacked > mostUnpacked)
    throw new OwnTableError(
      "This workbook unpacks to more than 500 MB, which is too much to read here."
    );
  const {read, utils} = await import("@e965/xlsx");
  let sheets: [name: string, rows: unknown[][]][];
  try {
    // Formulas, styles and HTML are not asked for; a cell is its value.
    const book = read(bytes, {
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellDates: true,
      UTC: true
    });
    sheets = book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(book.Sheets[name], {
        header: 1,
        raw: true,
        defval: null,
        blankrows: false,
        UTC: true
      })
    ]);
  } catch {
    throw damaged();
  }
  const filled = sheets.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) throw new OwnTableError("This workbook has no filled sheet.");
  const [[name, rows], ...others] = filled;
  const table = toTable(rows, name);
  const told = others
    .map(([other]) => `“${other}”`)
    .slice(0, 5)
    .join(", ");
  const notes = others.length
    ? [
        `Read from the sheet “${name}”. Its other sheets are not read: ${told}${others.length > 5 ? " and more" : ""}.`
      ]
    : [];
  return {...table, notes};
}

const damaged = () =>
  new OwnTableError("This file cannot be read as a workbook: it is damaged, or not an XLSX file.");

function toTable([head, ...rows]: unknown[][], sheet: string): RawTable {
  const width = Math.max(
    head.length,
    ...[rows.reduce((most, row) => Math.max(most, row.length), 0)]
  );
  checkSize({rows: rows.length, columns: width});
  if (rows.length === 0)
    throw new OwnTableError(
      `The sheet “${sheet}” has one row only. The first names the columns; the others are rows.`
    );
  const indexes = Array.from({length: width}, (_, i) => i);
  const used = indexes.filter((i) => hasName(head[i]) || rows.some((row) => isFilled(row[i])));
  const nameless = used.filter((i) => !hasName(head[i]));
  if (nameless.length > 0)
    throw new OwnTableError(
      `The first row of the sheet “${sheet}” must name the columns, and ${count(nameless.length)} of ${count(used.length)} have no name there. Take out titles above the table.`
    );
  return {
    columns: used.map((i) => ({
      header: String(head[i]).trim(),
      values: rows.map((row) => toRaw(row[i]))
    })),
    rowCount: rows.length,
    notes: []
  };
}

const hasName = (cell: unknown): boolean => isFilled(cell) && String(cell).trim() !== "";
const isFilled = (cell: unknown): boolean => cell !== null && cell !== undefined && cell !== "";

function toRaw(cell: unknown): RawValue {
  if (!isFilled(cell)) return null;
  if (cell instanceof Date) return new Date(Math.round(+cell / 1000) * 1000);
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell).trim();
  return text === "" ? null : text;
}
