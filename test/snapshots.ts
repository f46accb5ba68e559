// Snapshots for tests, made from what we carry in the process that asks for them.
import {existsSync} from "node:fs";
import {mkdir, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {toParquet} from "../data-loaders/output.js";
import {tidy} from "../data-loaders/tidy/index.js";
import {hashOf, makings} from "../publish/snapshots.js";
import {openNative} from "../src/queries/native.js";
import type {Engine} from "../src/queries/engine.js";
import {findTable} from "../src/tables/index.js";

/** Opens the native engine over snapshots of the tables *names*. */
export async function openSnapshots(names: readonly string[]): Promise<Engine> {
  const files: Record<string, string> = {};
  // One at a time: the machine that tests may be small.
  for (const name of names) files[name] = await snapshotOf(name);
  return openNative(files);
}

/**
 * Returns the path of a table's snapshot, made anew when anything that it is made from
 * changes. That a recipe does this and nothing else is tested beside the recipes; a process
 * for each of forty tables would take longer than all figures.
 */
async function snapshotOf(name: string): Promise<string> {
  const folder = join(".cache/test-snapshots", await stamp());
  const file = join(folder, `${name}.parquet`);
  if (existsSync(file)) return file;
  await mkdir(folder, {recursive: true});
  const contract = findTable(name);
  // Test files run side by side: whoever is late replaces a file by the same bytes.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, await toParquet(contract, await tidy(contract)));
  await rename(draft, file);
  return file;
}

let stamped: Promise<string> | undefined;
const stamp = async () => (await (stamped ??= hashOf(makings))).slice(0, 16);
