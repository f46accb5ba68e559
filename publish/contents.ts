import {stat} from "node:fs/promises";
import {join} from "node:path";
import type {SearchEntry} from "../src/components/search-entry.js";
import {tables} from "../src/tables/index.js";
import {collectIndex, type BuiltPage} from "./site-index.js";

/** The bytes of a table's published files. */
export interface FileSizes {
  csv: number;
  parquet: number;
}

/** What the pages that list the site need to know of it. */
export interface SiteContents {
  entries: readonly SearchEntry[];
  sizes: Readonly<Record<string, FileSizes>>;
}

/** Returns what there is on the site: *pages*, and the data published in *output*. */
export async function collectContents(
  pages: readonly BuiltPage[],
  output: string
): Promise<SiteContents> {
  const sizeOf = async (file: string) => (await stat(join(output, "data", file))).size;
  const sizes: Record<string, FileSizes> = {};
  for (const name of Object.keys(tables))
    sizes[name] = {csv: await sizeOf(`${name}.csv`), parquet: await sizeOf(`${name}.parquet`)};
  return {entries: await collectIndex(pages), sizes};
}
