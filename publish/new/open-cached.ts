import {join} from "node:path";
import {openNative} from "../../src/queries/native.js";
import type {Engine} from "../../src/queries/engine.js";
import {tables} from "../../src/tables/index.js";
import {cache, forgetStaleSnapshots, makeSnapshots} from "../snapshots.js";

/** Opens the snapshots of the last build, after making those that are missing or stale. */
export async function openCached(): Promise<Engine> {
  await forgetStaleSnapshots();
  await makeSnapshots();
  return openNative(
    Object.fromEntries(
      Object.keys(tables).map((name) => [name, join(cache, "data", `${name}.parquet`)])
    )
  );
}
