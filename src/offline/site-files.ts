/** A file of the site as it is saved. */
export interface SiteFile {
  /** Its address from the root of the site, as york.html. */
  url: string;
  bytes: number;
  /** Changes whenever the file does. */
  revision: string;
  /**
   * What its bytes must hash to, so that no copy is made of two versions or of somebody's
   * sign-in page; left out where a host may change them on the way.
   */
  integrity?: string;
}

/** The site as it can be saved: what a reader is told before. */
export interface Edition {
  /** Changes whenever a file does. */
  edition: string;
  /** The version of the project, as 0.1.0. */
  version: string;
  files: number;
  pages: number;
  /** What the files take on the device. */
  bytes: number;
  /** About what travels, where the host compresses text. */
  packedBytes: number;
  /** The announced days of later releases that are known, the soonest first. */
  nextReleases: readonly NextRelease[];
}

/** A release that its publisher has announced. */
export interface NextRelease {
  /** As 2026-11-26. */
  day: string;
  /** The table that it will replace, as a reader knows it. */
  title: string;
  publisher: string;
}

/** The addresses, from the root of the site. */
export const editionAddress = "offline.json";
export const listAddress = "offline-files.json";
export const workerAddress = "offline-worker.js";

/** The query parameter by which Workbox tells the revisions of a file apart in its store. */
const revisionParameter = "__WB_REVISION__";

/** Returns the address under which a *file* of the site at *root* is kept. */
export function keyOf({url, revision}: SiteFile, root: string): string {
  const key = new URL(url, root);
  key.searchParams.set(revisionParameter, revision);
  return key.href;
}
