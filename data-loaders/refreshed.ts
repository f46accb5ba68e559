import {parse} from "csv-parse/sync";
import {createHash} from "node:crypto";
import {join} from "node:path";
import {refreshedSources} from "../src/tables/refreshed-sources.js";
import type {AnyRow, Table} from "../src/tables/table.js";
import {projectRoot, readIfThere, readLock, refreshedFiles, toRefreshedSource} from "./lock.js";
import {parseCell, type PublishedRow} from "./published.js";

/**
 * Returns *rows* as CSV in the contract's own columns, sorted by key, so that
 * two releases can be compared line by line. An empty cell is a missing value.
 */
export function toContractCsv(contract: Table, rows: readonly AnyRow[]): string {
  const names = Object.keys(contract.columns);
  const sorted = [...rows].sort((a, b) => {
    for (const name of contract.key) {
      const [x, y] = [a[name]!, b[name]!];
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  });
  const lines = sorted.map((row) => names.map((name) => quote(cellOf(row[name]))).join(","));
  return [names.join(","), ...lines, ""].join("\n");
}

function cellOf(value: AnyRow[string]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null ? "" : textOf(value);
}

/** Returns a value as text: a day as 2026-03-31, everything else as SQL casts it. */
export function textOf(value: AnyRow[string]): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Returns the rows of CSV in the contract's columns; *where* leads the message of an error. */
export function parseContractCsv(contract: Table, text: string, where = contract.name): AnyRow[] {
  const cells: PublishedRow[] = parse(text, {columns: true});
  return cells.map((row, index) =>
    Object.fromEntries(
      Object.entries(contract.columns).map(([name, column]) => {
        const at = `${where}: row ${index + 1}`;
        if (row[name] === undefined) throw new Error(`${at}: missing column in the file: ${name}`);
        return [name, parseCell(`${at}: ${name}`, column, row[name])];
      })
    )
  );
}

/** Returns the SHA-256 of a text, in hexadecimal. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Returns the text of the accepted file of a table; undefined where no refresh
 * of it was accepted. Throws where the file, the lock and what readers are told
 * differ: then somebody edited one of them, or accepting was cut short.
 */
export async function readRefreshed(
  contract: Table,
  root = projectRoot
): Promise<string | undefined> {
  const locked = (await readLock(root)).tables[contract.name];
  const told = JSON.stringify(refreshedSources[contract.name]);
  if (told !== (locked && JSON.stringify(toRefreshedSource(locked))))
    throw new Error(
      `${contract.name}: invalid ${refreshedFiles.sources}; not what ${refreshedFiles.lock} says, so run npm run refresh -- --accept, or restore both: ${told ?? "no such table"}`
    );
  return locked && readLocked(refreshedFiles.table(contract.name), locked.sha256, root);
}

/** Returns the text of an accepted file, whose hash must be the one in the lock. */
export async function readLocked(path: string, sha256: string, root: string): Promise<string> {
  const text = await readIfThere(join(root, path));
  if (text === undefined) throw new Error(`missing file of ${refreshedFiles.lock}: ${path}`);
  const found = hashOfText(text);
  if (found !== sha256)
    throw new Error(
      `invalid ${path}; edited since its refresh was accepted, so restore it, with git for example; not SHA-256 ${sha256}: ${found}`
    );
  return text;
}
