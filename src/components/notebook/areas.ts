import {parquetReadObjects} from "hyparquet";
import {siteRoot} from "../../queries/root.js";
import type {AreaChoice} from "./input-view.js";

/** Returns the places of the snapshots by name; one that has been replaced says when it ended. */
export async function readAreas(): Promise<AreaChoice[]> {
  const rows = await readSnapshot("places", {columns: ["place", "name", "ended"]});
  return rows
    .map(({place, name, ended}) => ({
      key: String(place),
      name:
        ended instanceof Date ? `${name as string} (to ${ended.getUTCFullYear()})` : String(name)
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** Reads a snapshot without the engine: a list of names, or a few rows to look at. */
export async function readSnapshot(
  name: string,
  options: {columns?: string[]; rowEnd?: number} = {}
): Promise<Record<string, unknown>[]> {
  const response = await fetch(new URL(`data/${name}.parquet`, siteRoot));
  if (!response.ok) throw new Error(`missing table; the host answers ${response.status}: ${name}`);
  return parquetReadObjects({file: await response.arrayBuffer(), ...options});
}
