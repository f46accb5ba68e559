import type {Edition} from "./site-files.js";

/** What is written down of a copy that a reader has asked for. */
export interface SavedCopy extends Edition {
  /** When it was asked for, as 2026-11-28T21:15:00.000Z. */
  asked: string;
}

/** The store of the files; a host may have several sites, so the *root* is part of its name. */
export const filesStore = (root: string): string => `whereabouts-offline-files ${root}`;
/** The store of what is written down; it is apart, since Workbox clears the other one. */
const notesStore = (root: string): string => `whereabouts-offline-notes ${root}`;

const noteAddress = (root: string): string => new URL("offline-copy", root).href;

/** Returns what is written down of the copy of the site at *root*; undefined where there is none. */
export async function readSavedCopy(root: string): Promise<SavedCopy | undefined> {
  if (!(await caches.has(notesStore(root)))) return undefined;
  const note = await (await caches.open(notesStore(root))).match(noteAddress(root));
  return note && ((await note.json()) as SavedCopy);
}

/** Writes down which edition a reader has asked for: the worker takes no other. */
export async function writeSavedCopy(root: string, copy: SavedCopy): Promise<void> {
  const store = await caches.open(notesStore(root));
  await store.put(noteAddress(root), Response.json(copy));
}

/** Removes the files and what is written down of them. */
export async function removeStores(root: string): Promise<void> {
  await caches.delete(filesStore(root));
  await caches.delete(notesStore(root));
}
