import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {sendTablesTo} from "../data-loaders/output.js";
import {tables} from "../src/tables/index.js";

const cache = "src/.observablehq/cache";

/** What snapshots are made from. */
export const makings = ["data-loaders", "src/tables", "src/data"];

/**
 * Removes the snapshots of an earlier build unless everything that they are
 * made from is unchanged: Framework looks at a loader's own file alone, and
 * would publish what an older contract allowed.
 */
export async function forgetStaleSnapshots(): Promise<void> {
  const stamp = join(cache, "snapshots.sha256");
  const hash = await hashOf(makings);
  const last = await readFile(stamp, "utf8").catch(() => "");
  if (last === hash) return;
  await rm(join(cache, "data"), {recursive: true, force: true});
  await mkdir(cache, {recursive: true});
  await writeFile(stamp, hash);
}

/**
 * Returns the hash of every file in *folders*, names included. Tests are left
 * out: no snapshot is made from them.
 */
export async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex");
}

/**
 * Makes the snapshots that are missing, by the recipes of src/data, in this one
 * process: Framework would start a process for each, half a second every time.
 */
export async function makeSnapshots(): Promise<void> {
  const folder = join(cache, "data");
  await mkdir(folder, {recursive: true});
  const made = new Set(await readdir(folder));
  sendTablesTo(async (name, bytes) => {
    const file = join(folder, `${name}.parquet`);
    // A write that is cut short must not pass for a snapshot in the next build.
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  });
  for (const name of Object.keys(tables))
    if (!made.has(`${name}.parquet`)) await import(`../src/data/${name}.parquet.js`);
}

/** Returns the path of every snapshot in the built site, by table. */
export function snapshotFiles(output: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(tables).map((name) => [name, join(output, "data", `${name}.parquet`)])
  );
}

/** Returns the path of every snapshot that is kept between builds, by table. */
export const cachedSnapshots = (): Record<string, string> => snapshotFiles(cache);

/**
 * Makes the empty folders without which Framework asks a registry for versions
 * of libraries that nothing here uses, and a build without network fails.
 */
export async function forestallDownloads(): Promise<void> {
  const names =
    "apache-arrow arquero d3 d3-dsv echarts htl leaflet lodash mapbox-gl parquet-wasm react react-dom topojson-client @observablehq/plot @observablehq/sample-datasets";
  for (const name of names.split(" "))
    await mkdir(join(cache, "_npm", `${name}@1.0.0`), {recursive: true});
}
