import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {readEngine} from "./engine-bytes.js";
import type {OnProgress} from "./progress.js";
import {siteRoot} from "./root.js";

/** DuckDB that runs in a worker, with one connection to it. */
export interface OpenDuckDB {
  connection: AsyncDuckDBConnection;
  /** Ends the worker, in the middle of a query if need be. */
  end(): Promise<void>;
}

/** Why there is no engine, in a sentence for the reader. */
export class EngineUnavailable extends Error {}

const noEngine =
  "This browser cannot run the query engine, which needs WebAssembly. Everything else on the page works without it.";
const noWorker =
  "This browser does not let the page start the query engine. Everything else on the page works without it.";

/**
 * Opens DuckDB. Before it returns, the engine can reach no file and no address,
 * and nothing that a reader writes can change that.
 */
export async function openDuckDB(onProgress: OnProgress): Promise<OpenDuckDB> {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream === "undefined")
    throw new EngineUnavailable(noEngine);
  const worker = startWorker(new URL("engine/duckdb-browser-eh.worker.js", siteRoot));
  const failure = failureOf(worker);
  try {
    const engine = await Promise.race([
      readEngine(new URL("engine/duckdb-eh.wasm.gz", siteRoot).href, onProgress),
      failure
    ]);
    onProgress({step: "start"});
    return await Promise.race([startDuckDB(worker, engine), failure]);
  } catch (error) {
    worker.terminate();
    throw error instanceof WebAssembly.CompileError ? new EngineUnavailable(noEngine) : error;
  }
}

/**
 * A worker from a blob inherits the page's policy; one from an address would
 * not, and could reach other origins. Its script is fetched while the engine is.
 */
function startWorker(script: URL): Worker {
  const blob = new Blob([`importScripts(${JSON.stringify(script.href)})`], {
    type: "text/javascript"
  });
  try {
    return new Worker(URL.createObjectURL(blob));
  } catch {
    throw new EngineUnavailable(noWorker);
  }
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) =>
    worker.addEventListener("error", () => reject(new EngineUnavailable(noWorker)), {once: true})
  );
}

async function startDuckDB(worker: Worker, engine: Blob): Promise<OpenDuckDB> {
  const {AsyncDuckDB, VoidLogger} = await import("@duckdb/duckdb-wasm");
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const address = URL.createObjectURL(engine);
  try {
    await database.instantiate(address);
    await database.open({});
    const connection = await database.connect();
    await lock(connection);
    return {connection, end: () => database.terminate()};
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function lock(connection: AsyncDuckDBConnection): Promise<void> {
  for (const setting of [
    "autoinstall_known_extensions = false",
    "autoload_known_extensions = false",
    "enable_external_access = false",
    "lock_configuration = true"
  ])
    await connection.query(`SET ${setting}`);
}
