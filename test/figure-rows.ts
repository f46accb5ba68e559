// Rows of a figure for its tests: the recipes of its tables, through the native engine.
import {execFile} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import type {Figure} from "../src/figures/figure.js";
import {mentionedTables} from "../src/queries/mentioned-tables.js";
import {openNative} from "../src/queries/native.js";
import {tables} from "../src/tables/index.js";
import type {AnyRow} from "../src/tables/table.js";

/** Returns the rows that a *figure* is drawn from, for the values of its parameters. */
export async function figureRows<R extends AnyRow = AnyRow>(
  {query}: Figure,
  parameters: Readonly<Record<string, string>> = {area: "york"}
): Promise<R[]> {
  const files: Record<string, string> = {};
  // One at a time: the machine that tests may be small.
  for (const table of mentionedTables(query.sql, Object.keys(tables)))
    files[table] = await snapshot(table);
  const engine = await openNative(files);
  try {
    const {rows} = await engine.query(
      query.sql,
      query.params.map((name) => parameters[name])
    );
    return rows as R[];
  } finally {
    await engine.close();
  }
}

/** Returns the path of a table's snapshot, made anew when anything that it is made from changes. */
async function snapshot(table: string): Promise<string> {
  const folder = join(".cache/test-snapshots", await stamp());
  const file = join(folder, `${table}.parquet`);
  const isThere = await readFile(file).then(
    () => true,
    () => false
  );
  if (isThere) return file;
  await mkdir(folder, {recursive: true});
  const {stdout} = await promisify(execFile)("npx", ["tsx", `src/data/${table}.parquet.ts`], {
    encoding: "buffer",
    maxBuffer: 1e8
  });
  // Test files run side by side: whoever is late replaces a file by the same bytes.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, stdout);
  await rename(draft, file);
  return file;
}

let stamped: Promise<string> | undefined;
const stamp = () => (stamped ??= hashOf(["data-loaders", "src/tables", "src/data"]));

async function hashOf(folders: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}
