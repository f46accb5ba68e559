import {columnNames, tableName} from "./column-names.js";
import {inferType, typeOf, type Typed} from "./infer-type.js";
import {
  checkSize,
  count,
  most,
  OwnTableError,
  type OwnFile,
  type OwnTable,
  type RawTable
} from "./own-table.js";

export {OwnTableError, ownContract, type OwnTable} from "./own-table.js";

interface Parsed extends RawTable {
  typeColumn: (values: RawTable["columns"][number]["values"]) => Typed;
}

/**
 * Returns the table in a reader's own *file*: CSV, Parquet or XLSX, told by what the
 * file begins with and not by its name. Throws an `OwnTableError`, whose message is a
 * sentence, where it cannot be read or is too large.
 */
export async function readOwnTable(file: OwnFile): Promise<OwnTable> {
  if (file.bytes.length > most.bytes)
    throw new OwnTableError(
      `This file has ${count(Math.ceil(file.bytes.length / 1e6))} MB, and ${count(most.bytes / 1e6)} MB is the most that can be taken in here.`
    );
  const parsed = await parse(file);
  checkSize({rows: parsed.rowCount, columns: parsed.columns.length});
  return settle(file.name, parsed);
}

async function parse({bytes}: OwnFile): Promise<Parsed> {
  const begins = (...start: number[]) => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x41, 0x52, 0x31)) {
    const {readParquet} = await import("./read-parquet.js");
    return {...(await readParquet(bytes)), typeColumn: typeOf};
  }
  if (begins(0x50, 0x4b, 0x03, 0x04)) {
    const {readXlsx} = await import("./read-xlsx.js");
    return {...(await readXlsx(bytes)), typeColumn: typeOf};
  }
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    throw new OwnTableError(
      "This is a workbook of the older kind (XLS), or one with a password. Save it as XLSX without a password, or as CSV."
    );
  const {readCsv} = await import("./read-csv.js");
  const {delimiter, ...csv} = await readCsv(bytes);
  const typeColumn: Parsed["typeColumn"] = (values) =>
    inferType(values as (string | null)[], {mayHaveCommas: delimiter === ","});
  return {...csv, typeColumn};
}

async function settle(fileName: string, parsed: Parsed): Promise<OwnTable> {
  const headers = parsed.columns.map(({header}) => header);
  const names = columnNames(headers);
  const table: OwnTable = {
    name: tableName(fileName),
    fileName,
    columns: [],
    rowCount: parsed.rowCount,
    data: {},
    notes: [...parsed.notes, ...renamed(headers, names)]
  };
  for (const [i, {header, values}] of parsed.columns.entries()) {
    const {type, values: typed, nullable, note} = parsed.typeColumn(values);
    const description = header === "" ? "a column without a name in your file" : header;
    table.columns.push({name: names[i], type, nullable, description});
    table.data[names[i]] = typed;
    if (note) table.notes.push(`\`${names[i]}\` ${note}`);
    // A page may draw between two columns of a million rows.
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (table.columns.some(({nullable}) => nullable))
    table.notes.push("Empty cells are missing values (null), not zeros.");
  return table;
}

/** Tells of names that are others than a reader would guess: not of spaces and capitals. */
function renamed(headers: readonly string[], names: readonly string[]): string[] {
  const plain = (header: string) =>
    header
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_|_$/g, "");
  const changed = headers.flatMap((header, i) =>
    plain(header) === names[i]
      ? []
      : [`${header === "" ? "the column without a name" : `“${header}”`} is \`${names[i]}\``]
  );
  if (changed.length === 0) return [];
  const more = changed.length > 5 ? `; and ${changed.length - 5} more` : "";
  return [`Names in SQL differ from those in the file: ${changed.slice(0, 5).join("; ")}${more}.`];
}
