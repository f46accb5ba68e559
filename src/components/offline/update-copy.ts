import type {Edition} from "../../offline/site-files.js";
import type {FetchOptions} from "./fetch-files.js";
import {megabytes, saveCopy, useWaiting} from "./save-copy.js";

/**
 * Saves an *edition* in the place of what was saved, and returns whether it is in use. What
 * has not changed is not fetched again. Another window is never changed under its reader.
 */
export async function updateCopy(edition: Edition, options: FetchOptions): Promise<boolean> {
  await saveCopy(edition, options);
  return useWaiting(options.root);
}

/** What a reader is told where a new edition has to wait for another window. */
export const mustWait =
  "The new version is saved. The site is open in another window: close that, and the new version is used from then on.";

/** Returns how far a copy is, as a reader is told. */
export const progressText = (bytes: number, edition: Edition): string =>
  `Saving: ${megabytes(bytes)} of ${megabytes(edition.bytes)} MB`;
