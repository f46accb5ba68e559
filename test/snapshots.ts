import {mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {toParquet} from "../data-loaders/output.js";
import {tidy} from "../data-loaders/tidy/index.js";
import {openNative} from "../src/queries/native.js";
import type {Engine} from "../src/queries/engine.js";
import {findTable} from "../src/tables/index.js";

/** Opens the native engine over snapshots of the tables *names*, made afresh from what we carry. */
export async function openSnapshots(names: readonly string[]): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), "snapshots-"));
  const files: Record<string, string> = {};
  for (const name of names) {
    const contract = findTable(name);
    files[name] = join(folder, `${name}.parquet`);
    await writeFile(files[name], await toParquet(contract, await tidy(contract)));
  }
  return openNative(files);
}
