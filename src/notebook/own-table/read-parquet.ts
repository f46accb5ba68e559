import {parquetMetadataAsync, parquetRead, parquetSchema, type FileMetaData} from "hyparquet";
import {compressors} from "hyparquet-compressors";
import {checkSize, OwnTableError, type RawTable, type RawValue} from "./own-table.js";

/** Returns the columns of a Parquet file; those that hold lists or records are left out, and told. */
export async function readParquet(bytes: Uint8Array): Promise<RawTable> {
  const file = bytes.slice().buffer;
  const metadata = await parquetMetadataAsync(file).catch(() => undefined);
  if (!metadata) throw damaged();
  const rowCount = Number(metadata.num_rows);
  const {flat, nested} = columnsOf(metadata);
  checkSize({rows: rowCount, columns: flat.length});
  if (rowCount === 0) throw new OwnTableError("This Parquet file has no rows.");
  if (flat.length === 0)
    throw new OwnTableError("This Parquet file has no columns of plain values.");
  const values: Record<string, RawValue[]> = Object.fromEntries(flat.map((name) => [name, []]));
  try {
    await parquetRead({
      file,
      metadata,
      columns: flat,
      compressors,
      onChunk: ({columnName, columnData, rowStart}) => {
        const column = values[columnName];
        for (let i = 0; i < columnData.length; ++i) column[rowStart + i] = toRaw(columnData[i]);
      }
    });
  } catch {
    throw damaged();
  }
  const notes = nested.length
    ? [`Left out, since they hold lists or records: ${nested.join(", ")}.`]
    : [];
  return {columns: flat.map((header) => ({header, values: values[header]})), rowCount, notes};
}

const damaged = () =>
  new OwnTableError("This Parquet file is damaged, or cut off: it cannot be read.");

function columnsOf(metadata: FileMetaData): {flat: string[]; nested: string[]} {
  const nodes = parquetSchema(metadata).children;
  const isFlat = ({children, element}: (typeof nodes)[number]) =>
    children.length === 0 && element.repetition_type !== "REPEATED";
  const names = (some: typeof nodes) => some.map(({element}) => element.name);
  return {
    flat: names(nodes.filter(isFlat)),
    nested: names(nodes.filter((node) => !isFlat(node)))
  };
}

function toRaw(value: unknown): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
    return value;
  if (value instanceof Date) return value;
  if (value instanceof Uint8Array)
    return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return JSON.stringify(value);
}
