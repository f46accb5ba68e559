import {parquetRead} from "hyparquet";
import type {Table} from "../tables/table.js";
import {siteRoot} from "./root.js";
import {toArrowStream, type ColumnValues} from "./arrow-columns.js";

/** Fetches the snapshot of the table *name*, as Parquet. */
export async function fetchSnapshot(name: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`data/${name}.parquet`, siteRoot));
  if (!response.ok) throw new Error(`missing table; the host answers ${response.status}: ${name}`);
  return response.arrayBuffer();
}

/**
 * Returns the snapshot of a table, from Parquet *bytes* to an Arrow stream that
 * the engine takes. The engine cannot read Parquet itself without an extension
 * that would come from another origin.
 */
export async function snapshotToArrow(contract: Table, bytes: ArrayBuffer): Promise<Uint8Array> {
  const columns = await readColumns(bytes);
  for (const name of Object.keys(contract.columns))
    if (!columns[name])
      throw new Error(`${contract.name}: missing column in the snapshot: ${name}`);
  return toArrowStream(contract, columns);
}

async function readColumns(bytes: ArrayBuffer): Promise<Record<string, ColumnValues>> {
  const columns: Record<string, (string | number | boolean | null)[]> = {};
  await parquetRead({
    file: bytes,
    // Days as they are: a Date would be made and unmade for each.
    parsers: {dateFromDays: (days) => days},
    onChunk: ({columnName, columnData, rowStart}) => {
      const values = (columns[columnName] ??= []);
      for (let i = 0; i < columnData.length; ++i) values[rowStart + i] = columnData[i] ?? null;
    }
  });
  return columns;
}
