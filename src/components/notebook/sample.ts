import {parquetReadObjects} from "hyparquet";
import {siteRoot} from "../../queries/root.js";

/** Returns the first *count* rows of a snapshot, without the engine. */
export async function firstRows(name: string, count: number): Promise<Record<string, unknown>[]> {
  const response = await fetch(new URL(`data/${name}.parquet`, siteRoot));
  if (!response.ok) throw new Error(`missing table; the host answers ${response.status}: ${name}`);
  return parquetReadObjects({file: await response.arrayBuffer(), rowEnd: count});
}
