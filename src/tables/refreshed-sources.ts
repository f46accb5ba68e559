// Written by `npm run refresh` from snapshots.lock.json: do not edit.
import type {RefreshedSource} from "./effective-source.js";

/** The sources of the tables that a refresh has replaced, by table. */
export const refreshedSources: Readonly<Record<string, RefreshedSource>> = {};
