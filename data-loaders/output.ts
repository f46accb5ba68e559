import {DuckDBDateValue, DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {AnyRow, Row, Table} from "../src/tables/table.js";
import {check} from "./check.js";
import {guard} from "./guard/index.js";
import {tidyShared} from "./tidy/shared.js";

const sqlTypes = {
  STRING: "VARCHAR",
  INT32: "INTEGER",
  DOUBLE: "DOUBLE",
  DATE: "DATE",
  BOOLEAN: "BOOLEAN"
} as const;

/** Takes the bytes of a table. */
export type Sink = (name: string, bytes: Uint8Array) => void | Promise<void>;

let sink: Sink = (_name, bytes) => void process.stdout.write(bytes);

/** Sends the tables that recipes write to *next* instead of standard output. */
export function sendTablesTo(next: Sink): void {
  sink = next;
}

/**
 * Checks and guards *rows*, then writes them to standard output as Parquet. All
 * or nothing: a row that breaks the contract leaves standard output empty.
 */
export async function writeTable<T extends Table>(contract: T, rows: Row<T>[]): Promise<void> {
  await sink(contract.name, await toParquet(contract, rows));
}

/**
 * Returns *rows* as a Parquet file, sorted by key, with the contract and the
 * source in its key-value metadata. The same rows give the same bytes.
 */
export async function toParquet<T extends Table>(contract: T, rows: Row<T>[]): Promise<Uint8Array> {
  check(contract, rows);
  await guard(contract, rows, await tidyShared(contract));
  const folder = await mkdtemp(join(tmpdir(), "whereabouts-"));
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    await append(connection, contract, rows);
    const file = join(folder, "table.parquet");
    await connection.run(`COPY (SELECT * FROM ${contract.name} ORDER BY ${contract.key.join(", ")})
      TO '${file}' (FORMAT parquet, COMPRESSION snappy, KV_METADATA ${metadata(contract)})`);
    return await readFile(file);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, {recursive: true});
  }
}

async function append(
  connection: DuckDBConnection,
  contract: Table,
  rows: AnyRow[]
): Promise<void> {
  const columns = Object.entries(contract.columns);
  const definitions = columns.map(([name, {type}]) => `${name} ${sqlTypes[type]}`);
  await connection.run(`CREATE TABLE ${contract.name} (${definitions.join(", ")})`);
  const appender = await connection.createAppender(contract.name);
  for (const row of rows) {
    for (const [name, {type}] of columns) appendValue(appender, type, row[name]);
    appender.endRow();
  }
  appender.closeSync();
}

type Appender = Awaited<ReturnType<DuckDBConnection["createAppender"]>>;

function appendValue(appender: Appender, type: keyof typeof sqlTypes, value: AnyRow[string]): void {
  if (value === null) appender.appendNull();
  else if (type === "STRING") appender.appendVarchar(value as string);
  else if (type === "INT32") appender.appendInteger(value as number);
  else if (type === "DOUBLE") appender.appendDouble(value as number);
  else if (type === "BOOLEAN") appender.appendBoolean(value as boolean);
  else appender.appendDate(new DuckDBDateValue((value as Date).getTime() / 86_400_000));
}

/** The contract as a DuckDB struct of texts, for the file's key-value metadata. */
function metadata({name, title, coverage, source, columns, traps}: Table): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const entries = {
    table: name,
    title,
    coverage: JSON.stringify(coverage),
    source: JSON.stringify(source),
    release: source.release,
    columns: JSON.stringify(columns),
    traps: JSON.stringify(traps)
  };
  return `{${Object.entries(entries)
    .map(([key, text]) => `"${key}": ${quote(text)}`)
    .join(", ")}}`;
}
