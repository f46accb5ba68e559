import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {hashOf, makings} from "../snapshots.js";
import {ended, start} from "./run.js";

/**
 * Makes the snapshots of *output* afresh unless everything that they are
 * made from is unchanged. A loader that fails says so, and its last good
 * snapshot stays.
 */
export async function refreshSnapshots(output: string): Promise<void> {
  const stamp = join(output, "snapshots.sha256");
  const hash = await hashOf(makings);
  if ((await readFile(stamp, "utf8").catch(() => "")) === hash) return;
  await mkdir(output, {recursive: true});
  console.log("making the snapshots");
  const code = await ended(start("./load.ts", [join(output, "data")]));
  if (code === 0) await writeFile(stamp, hash);
}

/** Returns the snapshots that there are, by table. */
export async function findSnapshots(output: string): Promise<Record<string, string>> {
  const files = await readdir(join(output, "data")).catch(() => []);
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith(".parquet"))
      .map((file) => [file.replace(/\.parquet$/, ""), join(output, "data", file)])
  );
}
