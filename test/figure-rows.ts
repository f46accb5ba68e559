// Rows of a figure for its tests: the recipes of its tables, through the native engine.
import {existsSync} from "node:fs";
import {mkdir, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {toParquet} from "../data-loaders/output.js";
import {tidy} from "../data-loaders/tidy/index.js";
import {hashOf, makings} from "../publish/snapshots.js";
import type {Figure} from "../src/figures/figure.js";
import {mentionedTables} from "../src/queries/mentioned-tables.js";
import {openNative} from "../src/queries/native.js";
import {findTable, tables} from "../src/tables/index.js";
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

/**
 * Returns the path of a table's snapshot, made anew when anything that it is made from
 * changes. It is made in this process: that a recipe does this and nothing else is tested
 * beside the recipes, and forty processes would take longer than all figures.
 */
async function snapshot(table: string): Promise<string> {
  const folder = join(".cache/test-snapshots", await stamp());
  const file = join(folder, `${table}.parquet`);
  if (existsSync(file)) return file;
  await mkdir(folder, {recursive: true});
  const contract = findTable(table);
  // Test files run side by side: whoever is late replaces a file by the same bytes.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, await toParquet(contract, await tidy(contract)));
  await rename(draft, file);
  return file;
}

let stamped: Promise<string> | undefined;
const stamp = async () => (await (stamped ??= hashOf(makings))).slice(0, 16);
