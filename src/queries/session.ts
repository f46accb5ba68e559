import {type RecordBatch, Table as ArrowTable, tableToIPC} from "apache-arrow";
import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {tables} from "../tables/index.js";
import type {Table} from "../tables/table.js";
import {asOfMacro, needsSuperseded, supersededTable} from "./as-of.js";
import {fetchSnapshot, snapshotToArrow} from "./load-table.js";
import {mentionedAsOf, mentionedTables} from "./mentioned-tables.js";
import type {OpenDuckDB} from "./open-duckdb.js";
import type {OnProgress} from "./progress.js";

/** More rows than this are not fetched from the engine. */
export const mostRows = 1_000_000;

/** What a query of a session returns: columns as Arrow, since a million rows fit so. */
export interface Answer {
  table: ArrowTable;
  /** Whether the engine had more rows than a session fetches. */
  isCut: boolean;
}

/** A table that is in the engine. */
export interface LoadedTable {
  name: string;
  rows: number;
  /** Of the Arrow data that was handed to the engine. */
  bytes: number;
}

/** Why a query ended without an answer: the reader has stopped it. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
  }
}

/**
 * DuckDB for a notebook: the snapshots, tables of the reader's own, and results
 * that later queries read as tables. All of them are kept outside the engine, so
 * that a query can be stopped by ending the engine: the next one opens another
 * and loads what it mentions.
 */
export class Session {
  readonly #onProgress: OnProgress;
  /** The tables that are not snapshots: a function makes a new stream each time it is needed. */
  readonly #own = new Map<string, () => Uint8Array>();
  #loaded = new Map<string, LoadedTable>();
  #database: Promise<OpenDuckDB> | undefined;
  #stop: (() => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** Fetches and opens the engine before the first query is there. */
  prepare(): void {
    // A failure is told by the query, which tries again.
    this.#open().catch(() => undefined);
  }

  /** Makes a table of a *stream* in Arrow's format known by *name*, in place of an older one. */
  async setTable(name: string, stream: () => Uint8Array): Promise<void> {
    this.#own.set(name, stream);
    await this.#drop(name);
  }

  /** Makes a result known by *name*, for the queries that read it. */
  setResult(name: string, {table}: Answer): Promise<void> {
    return this.setTable(name, () => tableToIPC(table, "stream"));
  }

  async removeTable(name: string): Promise<void> {
    if (this.#own.delete(name)) await this.#drop(name);
  }

  /** The tables that are in the engine now. */
  get loaded(): LoadedTable[] {
    return [...this.#loaded.values()];
  }

  /**
   * Runs one statement that reads; it can change nothing that another query
   * reads. Throws `Stopped` if the reader stops it, and else what the engine says.
   */
  query(sql: string): Promise<Answer> {
    const answer = this.#last.then(() => this.#unlessStopped(() => this.#run(sql)));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the engine in the middle of what it does; what waits is stopped with it. */
  async stop(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    this.#loaded = new Map();
    this.#stop?.();
    await database?.then(({end}) => end()).catch(() => undefined);
  }

  #unlessStopped<T>(run: () => Promise<T>): Promise<T> {
    const stopped = new Promise<never>((_, reject) => (this.#stop = () => reject(new Stopped())));
    return Promise.race([run(), stopped]);
  }

  async #open(): Promise<AsyncDuckDBConnection> {
    const opening = (this.#database ??= this.#begin());
    try {
      return (await opening).connection;
    } catch (error) {
      // A failure is not kept: the reader may try again.
      if (this.#database === opening) this.#database = undefined;
      throw error;
    }
  }

  /** What opens the engine comes with it, so that no page carries it before a reader asks. */
  async #begin(): Promise<OpenDuckDB> {
    const {openDuckDB} = await import("./open-duckdb.js");
    return openDuckDB(this.#onProgress);
  }

  async #run(sql: string): Promise<Answer> {
    const connection = await this.#open();
    for (const name of mentionedTables(sql, [...this.#own.keys()]))
      await this.#load(connection, name, this.#own.get(name)!);
    // A table of the reader's own hides a snapshot of its name.
    const names = Object.keys(tables).filter((name) => !this.#own.has(name));
    for (const name of mentionedTables(sql, names)) await this.#fetch(connection, tables[name]);
    for (const name of mentionedAsOf(sql, names)) await this.#defineAsOf(connection, tables[name]);
    this.#onProgress({step: "query"});
    return readOnly(connection, sql);
  }

  async #fetch(connection: AsyncDuckDBConnection, contract: Table): Promise<void> {
    const {name} = contract;
    if (this.#loaded.has(name)) return;
    this.#onProgress({step: "table", table: name});
    const stream = await snapshotToArrow(contract, await fetchSnapshot(name));
    await this.#load(connection, name, () => stream);
  }

  async #load(
    connection: AsyncDuckDBConnection,
    name: string,
    stream: () => Uint8Array
  ): Promise<void> {
    if (this.#loaded.has(name)) return;
    this.#onProgress({step: "table", table: name});
    const arrow = stream();
    const bytes = arrow.byteLength;
    await connection.insertArrowFromIPCStream(arrow, {name, create: true});
    const counted = await connection.query(`SELECT count(*)::DOUBLE AS n FROM ${quoted(name)}`);
    this.#loaded.set(name, {name, rows: Number(counted.get(0)?.n), bytes});
  }

  async #defineAsOf(connection: AsyncDuckDBConnection, contract: Table): Promise<void> {
    if (needsSuperseded(contract)) await this.#fetch(connection, tables[supersededTable]);
    const macro = asOfMacro(contract);
    if (macro) await connection.query(macro);
  }

  /** Waits for its turn: a query may be reading the table. */
  #drop(name: string): Promise<void> {
    const dropped = this.#last.then(async () => {
      if (!this.#loaded.delete(name)) return;
      const {connection} = await this.#database!;
      await connection.query(`DROP TABLE IF EXISTS ${quoted(name)}`);
    });
    this.#last = dropped.catch(() => undefined);
    return dropped;
  }
}

/** Returns *name* as SQL may hold it, whatever is in it. */
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Runs *sql* so that nothing of it stays, and fetches its rows batch by batch. */
async function readOnly(connection: AsyncDuckDBConnection, sql: string): Promise<Answer> {
  await connection.query("BEGIN TRANSACTION READ ONLY");
  try {
    // Only one statement can be prepared: a second could end the transaction.
    const statement = await connection.prepare(sql);
    try {
      return await collect(await statement.send());
    } finally {
      await statement.close();
    }
  } finally {
    await connection.query("ROLLBACK");
  }
}

async function collect(
  reader: Awaited<ReturnType<AsyncDuckDBConnection["send"]>>
): Promise<Answer> {
  const batches: RecordBatch[] = [];
  let count = 0;
  for await (const batch of reader) {
    batches.push(batch);
    count += batch.numRows;
    if (count > mostRows) break;
  }
  const table = batches.length > 0 ? new ArrowTable(batches) : new ArrowTable(reader.schema);
  return count > mostRows ? {table: table.slice(0, mostRows), isCut: true} : {table, isCut: false};
}
