import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {findTable} from "../../src/tables/index.js";
import type {AnyRow} from "../../src/tables/table.js";
import {readIfThere} from "../lock.js";
import {hashOfText, parseContractCsv, toContractCsv} from "../refreshed.js";
import type {Refreshed} from "../sources/source.js";

/** What a source gave, and waits to be accepted. */
export interface Staged {
  source: string;
  publisher: string;
  /** The codes of the areas asked for, where they are only some of those that a table may hold. */
  onlyAreas?: readonly string[];
  tables: StagedTable[];
}

/** A table that waits, with what it was compared with. */
export interface StagedTable extends Omit<Refreshed, "contract"> {
  table: string;
  /** SHA-256 of the rows that it was compared with: accepting it over others would surprise. */
  comparedWith: string;
}

/** The same as it is kept: its rows are in a file of their own. */
interface StagedFile extends Omit<StagedTable, "rows"> {
  sha256: string;
}

/** Where a refresh keeps what it does, from the root of the project. */
export const refreshCache = ".cache/refresh";
const stageOf = (root: string) => join(root, refreshCache, "staged");

/** Keeps what a source gave until it is accepted, in the place of what it gave before. */
export async function stage(root: string, {tables, ...about}: Staged): Promise<void> {
  const part = join(stageOf(root), `${about.source}.part`);
  await rm(part, {recursive: true, force: true});
  await mkdir(part, {recursive: true});
  const files: StagedFile[] = [];
  for (const {rows, ...table} of tables) {
    const text = toContractCsv(findTable(table.table), rows);
    await writeFile(join(part, `${table.table}.csv`), text);
    files.push({...table, sha256: hashOfText(text)});
  }
  await writeFile(join(part, "staged.json"), JSON.stringify({...about, tables: files}, null, 2));
  await unstage(root, about.source);
  await rename(part, join(stageOf(root), about.source));
}

/** Returns the names of the sources that wait to be accepted. */
export async function listStaged(root: string): Promise<string[]> {
  const names = await readdir(stageOf(root)).catch(() => []);
  return names.filter((name) => !name.endsWith(".part")).sort();
}

/** Returns what the source *name* gave; undefined where nothing of it waits. */
export async function readStaged(root: string, name: string): Promise<Staged | undefined> {
  const folder = join(stageOf(root), name);
  const text = await readIfThere(join(folder, "staged.json"));
  if (text === undefined) return undefined;
  const {tables, ...about}: Omit<Staged, "tables"> & {tables: StagedFile[]} = JSON.parse(text);
  return {
    ...about,
    tables: await Promise.all(
      tables.map(async ({sha256, ...table}) => ({
        ...table,
        rows: await readStagedRows(join(folder, `${table.table}.csv`), table.table, sha256)
      }))
    )
  };
}

async function readStagedRows(file: string, table: string, sha256: string): Promise<AnyRow[]> {
  const text = await readFile(file, "utf8");
  const found = hashOfText(text);
  if (found !== sha256)
    throw new Error(
      `${table}: invalid staged file; changed since it was fetched, so refresh again; not SHA-256 ${sha256}: ${found}`
    );
  return parseContractCsv(findTable(table), text);
}

/** Forgets what the source *name* gave. */
export async function unstage(root: string, name: string): Promise<void> {
  await rm(join(stageOf(root), name), {recursive: true, force: true});
}
