import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";

/** The file that names every other, with its hash; its own hash is that of the whole. */
export const manifestFile = "MANIFEST";

/** How a frozen folder is cited: beside the manifest, since the hash of the whole stands in it. */
export const citationFiles = ["CITATION.txt", "CITATION.bib", "CITATION.json"] as const;

const unlisted = new Set<string>([manifestFile, ...citationFiles]);

/** Returns the manifest of a folder: a line for each file, its SHA-256 and its path, by path. */
export async function manifestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !unlisted.has(path))
    .sort();
  const lines = await Promise.all(
    paths.map(async (path) => `${hashOf(await readFile(join(folder, path)))}  ${path}\n`)
  );
  return lines.join("");
}

/** Returns SHA-256 in hexadecimal. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
