import type {Table} from "../tables/table.js";
import {asOfMacro, needsSuperseded, supersededTable} from "./as-of.js";
import type {Engine, Parameter, Result} from "./engine.js";
import {mentionedAsOf, mentionedTables} from "./mentioned-tables.js";
import {openDuckDB, type OpenDuckDB} from "./open-duckdb.js";
import type {OnProgress} from "./progress.js";

// These come while the engine is on its way: it is by far the longest.
const loadParts = async () => {
  const [{tables}, {fetchSnapshot, snapshotToArrow}, {arrowToResult}] = await Promise.all([
    import("../tables/index.js"),
    import("./load-table.js"),
    import("./arrow-rows.js")
  ]);
  return {tables, fetchSnapshot, snapshotToArrow, arrowToResult};
};
type Parts = Awaited<ReturnType<typeof loadParts>>;

let opened: Promise<Engine> | undefined;
const listeners = new Set<OnProgress>();
const tell: OnProgress = (progress) => listeners.forEach((listener) => listener(progress));

/**
 * Opens DuckDB in the browser, once a visit: a second call returns the same
 * engine. A table is fetched when a query first mentions it. **onProgress**
 * hears of every step until it is removed with `forgetProgress`. Closing the
 * engine stops what it runs; the next call opens a new one.
 */
export function openBrowser({onProgress}: {onProgress?: OnProgress} = {}): Promise<Engine> {
  if (onProgress) listeners.add(onProgress);
  if (opened) return opened;
  const opening = Promise.all([openDuckDB(tell), loadParts()]).then(([database, parts]) =>
    engineOver(database, parts, () => {
      if (opened === opening) opened = undefined;
    })
  );
  opened = opening;
  // A failure is not kept: the reader may try again.
  opening.catch(() => (opened = undefined));
  return opening;
}

/** Stops telling *onProgress*. */
export function forgetProgress(onProgress: OnProgress): void {
  listeners.delete(onProgress);
}

function engineOver(
  {connection, end}: OpenDuckDB,
  {tables, fetchSnapshot, snapshotToArrow, arrowToResult}: Parts,
  forget: () => void
): Engine {
  const loaded = new Map<string, Promise<void>>();
  let stop: (error: Error) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  stopped.catch(() => undefined);

  // A connection runs one statement at a time.
  let last: Promise<unknown> = Promise.resolve();
  function query(sql: string, params: readonly Parameter[] = []): Promise<Result> {
    const result = last.then(() => Promise.race([run(sql, params), stopped]));
    last = result.catch(() => undefined);
    return result;
  }

  async function run(sql: string, params: readonly Parameter[]): Promise<Result> {
    const names = Object.keys(tables);
    for (const name of mentionedTables(sql, names)) await load(name);
    for (const name of mentionedAsOf(sql, names)) await loadAsOf(tables[name]);
    tell({step: "query"});
    if (params.length === 0) return arrowToResult(await connection.query(sql));
    const statement = await connection.prepare(sql);
    try {
      return await arrowToResult(await statement.query(...params));
    } finally {
      await statement.close();
    }
  }

  function load(name: string): Promise<void> {
    let loading = loaded.get(name);
    if (loading) return loading;
    loading = insert(name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  }

  async function insert(name: string): Promise<void> {
    tell({step: "table", table: name});
    const stream = await snapshotToArrow(tables[name], await fetchSnapshot(name));
    await connection.insertArrowFromIPCStream(stream, {name, create: true});
  }

  async function loadAsOf(contract: Table): Promise<void> {
    if (needsSuperseded(contract)) await load(supersededTable);
    const macro = asOfMacro(contract);
    if (macro) await connection.query(macro);
  }

  async function close(): Promise<void> {
    forget();
    stop(new Error("the query was stopped"));
    await end();
  }

  return {query, close};
}
