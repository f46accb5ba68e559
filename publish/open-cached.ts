import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {cachedSnapshots, forgetStaleSnapshots, makeSnapshots} from "./snapshots.js";

/** Opens the snapshots that are kept between builds, after making those that are missing or stale. */
export async function openCached(): Promise<Engine> {
  await forgetStaleSnapshots();
  await makeSnapshots();
  return openNative(cachedSnapshots());
}
