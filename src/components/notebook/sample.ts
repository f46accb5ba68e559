import {parquetReadObjects} from "hyparquet";
import {fetchSnapshot} from "../../queries/load-table.js";

/** Returns the first *count* rows of a snapshot, without the engine. */
export async function firstRows(name: string, count: number): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({file: await fetchSnapshot(name), rowEnd: count});
}
