import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {EarlierRelease, RefreshedSource} from "../src/tables/effective-source.js";
import type {Retrieved} from "./sources/source.js";

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL("../", import.meta.url));

/** Where a refresh writes what was accepted, from the root of the project. */
export const refreshedFiles = {
  lock: "snapshots.lock.json",
  /** What readers are told of refreshed tables; a module, since pages import it too. */
  sources: "src/tables/refreshed-sources.ts",
  superseded: "data-loaders/refreshed/superseded.csv",
  table: (name: string) => `data-loaders/refreshed/${name}.csv`
} as const;

/** Where the rows of a refreshed table came from, and which they are. */
export interface LockedTable {
  /** The name of the source, as in `npm run refresh -- nomis-census`. */
  source: string;
  /** The releases that were accepted, as the publisher names them, oldest first. */
  releases: string[];
  /** The newest of them, as the address of a fact has it. */
  releaseId: string;
  licence: string;
  /** The publisher's files that the rows were read from, the newest last. */
  files: Retrieved[];
  /** Whether areas that were not asked for have the rows of the same release that we carry. */
  keepsCarried?: boolean;
  rows: number;
  /** SHA-256 of our own file of rows. */
  sha256: string;
  earlier: EarlierRelease[];
}

/** One table of one accepted refresh, for the log of changes. */
export interface Acceptance {
  /** Counted from 1; the tables of one refresh share it. */
  acceptance: number;
  /** The day, as 2026-11-25. */
  on: string;
  source: string;
  publisher: string;
  table: string;
  /** The release before, and the one that was accepted. */
  before: string;
  release: string;
  rowsBefore: number;
  rows: number;
}

/** What `snapshots.lock.json` holds. */
export interface Lock {
  tables: Record<string, LockedTable>;
  /** SHA-256 of the file of superseded figures; missing before the first refresh. */
  superseded?: string;
  accepted: Acceptance[];
}

/** Returns the lock of the project in *root*; an empty one where no refresh was accepted. */
export async function readLock(root = projectRoot): Promise<Lock> {
  const text = await readIfThere(join(root, refreshedFiles.lock));
  if (text === undefined) return {tables: {}, accepted: []};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`invalid ${refreshedFiles.lock}; not JSON: ${(error as Error).message}`, {
      cause: error
    });
  }
}

/** Returns the text of *file*, or undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Returns what readers are told of a table, from its entry in the lock. */
export function toRefreshedSource(locked: LockedTable): RefreshedSource {
  const {releases, releaseId, licence, files, keepsCarried, earlier} = locked;
  const days = files.map(({retrieved}) => retrieved.slice(0, 10)).sort();
  return {
    releases,
    releaseId,
    licence,
    hosts: [...new Set(files.map(({address}) => new URL(address).host))],
    fetched: days.at(-1)!,
    ...(keepsCarried ? {keepsCarried} : {}),
    earlier
  };
}
