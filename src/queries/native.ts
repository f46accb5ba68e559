import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBValue
} from "@duckdb/node-api";
import {tables} from "../tables/index.js";
import type {AnyRow} from "../tables/table.js";
import {asOfMacro, needsSuperseded, supersededTable} from "./as-of.js";
import type {Engine, Parameter, Result} from "./engine.js";

/**
 * Opens native DuckDB over Parquet *files*, a path for each table's name. Once
 * open it reaches no file and no address.
 */
export async function openNative(files: Readonly<Record<string, string>>): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [name, path] of Object.entries(files))
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${path}')`);
  for (const macro of macrosOver(Object.keys(files))) await connection.run(macro);
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");

  // A connection runs one statement at a time, and fails where a second one begins.
  let last: Promise<unknown> = Promise.resolve();
  function query(sql: string, params: readonly Parameter[] = []): Promise<Result> {
    const result = last.then(() => run(sql, params));
    last = result.catch(() => undefined);
    return result;
  }

  async function run(sql: string, params: readonly Parameter[]): Promise<Result> {
    const reader = await connection.runAndReadAll(sql, [...params]);
    const names = reader.deduplicatedColumnNames();
    const types = reader.columnTypes();
    return {
      columns: names.map((name, index) => ({name, type: String(types[index])})),
      rows: reader
        .getRows()
        .map((values) => Object.fromEntries(names.map((name, i) => [name, toPlain(values[i])])))
    };
  }

  async function close(): Promise<void> {
    connection.closeSync();
    instance.closeSync();
  }

  return {query, close};
}

/** The macros that ask these tables as of a month. */
function macrosOver(names: readonly string[]): string[] {
  const contracts = names.map((name) => tables[name]).filter((contract) => contract !== undefined);
  return contracts
    .filter((contract) => !needsSuperseded(contract) || names.includes(supersededTable))
    .map(asOfMacro)
    .filter((macro) => macro !== undefined);
}

/** Dates become `Date` at midnight UTC, every number a number, everything else text. */
function toPlain(value: DuckDBValue): AnyRow[string] {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return toSafeNumber(value);
  if (value instanceof DuckDBDateValue) return new Date(value.days * 86_400_000);
  if (value instanceof DuckDBTimestampValue) return new Date(Number(value.micros / 1000n));
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  return String(value);
}

function toSafeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`invalid number; too large: ${value}`);
  return number;
}
