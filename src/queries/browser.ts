import type {Engine} from "./engine.js";
import {openDuckDB} from "./open-duckdb.js";
import type {OnProgress} from "./progress.js";

// These come while the engine is on its way: it is by far the longest.
const loadParts = async () => {
  const [session, {arrowToResult}] = await Promise.all([
    import("./session.js"),
    import("./arrow-rows.js")
  ]);
  return {...session, arrowToResult};
};

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
  opened ??= openEngine();
  return opened;
}

/** Stops telling *onProgress*. */
export function forgetProgress(onProgress: OnProgress): void {
  listeners.delete(onProgress);
}

function openEngine(): Promise<Engine> {
  const database = openDuckDB(tell);
  const forget = (): void => {
    if (opened === opening) opened = undefined;
  };
  const opening = Promise.all([database, loadParts()]).then(([, parts]): Engine => {
    const {Session, mostRows, arrowToResult} = parts;
    const session = new Session(tell, database);
    return {
      async query(sql, params) {
        const {table, isCut} = await session.query(sql, params);
        if (isCut)
          throw new Error(`too many rows; ask for ${mostRows.toLocaleString("en-GB")} at most`);
        return arrowToResult(table);
      },
      async close() {
        forget();
        await session.stop();
      }
    };
  });
  // A failure is not kept: the reader may try again.
  opening.catch(forget);
  return opening;
}
