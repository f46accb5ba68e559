import {
  AsyncDuckDB,
  PACKAGE_VERSION,
  VoidLogger,
  type AsyncDuckDBConnection
} from "@duckdb/duckdb-wasm";
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

/**
 * Opens DuckDB. Before it returns, the engine can reach no file and no address,
 * and nothing that a reader writes can change that.
 */
export async function openDuckDB(onProgress: OnProgress): Promise<OpenDuckDB> {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream === "undefined")
    throw new EngineUnavailable(
      "This browser cannot run the query engine, which needs WebAssembly. Everything else on the page works without it."
    );
  const engine = await readEngine(new URL("engine/duckdb-eh.wasm.gz", siteRoot).href, {
    version: PACKAGE_VERSION,
    onProgress
  });
  onProgress({step: "start"});
  const {worker, failure} = startWorker(new URL("engine/duckdb-browser-eh.worker.js", siteRoot));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const address = URL.createObjectURL(engine);
  try {
    await Promise.race([database.instantiate(address), failure]);
    await database.open({query: {castBigIntToDouble: false, castDecimalToDouble: false}});
    const connection = await database.connect();
    await lock(connection);
    return {connection, end: () => database.terminate()};
  } catch (error) {
    await database.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A worker from a blob inherits the page's policy; one from an address would
 * not, and could reach other origins.
 */
function startWorker(script: URL): {worker: Worker; failure: Promise<never>} {
  const blob = new Blob([`importScripts(${JSON.stringify(script.href)})`], {
    type: "text/javascript"
  });
  const address = URL.createObjectURL(blob);
  const sentence =
    "This browser does not let the page start the query engine. Everything else on the page works without it.";
  let worker: Worker;
  try {
    worker = new Worker(address);
  } catch {
    throw new EngineUnavailable(sentence);
  }
  const failure = new Promise<never>((_, reject) =>
    worker.addEventListener("error", () => reject(new EngineUnavailable(sentence)))
  );
  // It is raced while the engine starts; afterwards an error belongs to its query.
  failure.catch(() => undefined);
  return {worker, failure};
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
