import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {nearestNames} from "../../src/names/nearest.js";
import {labelOf} from "./reference.js";
import {readWork, type Work} from "./work.js";

/** Works that a page may cite, each with its label, as "ONS 2012". */
export type Library = ReadonlyMap<string, LabelledWork>;

export interface LabelledWork {
  work: Work;
  /** Who and when; a letter after the year parts works that would have the same. */
  label: string;
}

let own: Library | undefined;

/** Returns the works that the site's own pages may cite. */
export const siteLibrary = (): Library => (own ??= readLibrary());

/** Reads every file of CSL JSON in *folder*. Read at once, since Framework's configuration waits for it. */
export function readLibrary(folder = "references"): Library {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => !file.startsWith("."))
    .sort();
  return libraryOf(files.flatMap((file) => readItems(join(folder, file))));
}

function readItems(file: string): Work[] {
  if (!file.endsWith(".json"))
    throw new Error(`${file}: invalid library; not CSL JSON (Zotero and others export it)`);
  try {
    const items: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(items)) throw new Error("invalid library; not an array of works");
    return items.map(readWork);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, {cause: error});
  }
}

/** Returns a library of *works*; throws where two have one key. */
export function libraryOf(works: readonly Work[]): Library {
  const library = new Map<string, LabelledWork>();
  for (const work of works) {
    if (library.has(work.id)) throw new Error(`invalid library; two works have one id: ${work.id}`);
    const alike = works.filter((other) => labelOf(other) === labelOf(work));
    const letter = alike.length > 1 ? "abcdefghijklmnopqrstuvwxyz"[alike.indexOf(work)] : "";
    library.set(work.id, {work, label: labelOf(work, letter)});
  }
  return library;
}

/** Returns the work *key*; throws with the nearest keys where there is none. */
export function findCited(library: Library, key: string): LabelledWork {
  const found = library.get(key);
  if (found) return found;
  const nearest = nearestNames(key, [...library.keys()]).join(", ");
  throw new Error(`unknown reference; nearest: ${nearest || "references/ holds none"}: ${key}`);
}
