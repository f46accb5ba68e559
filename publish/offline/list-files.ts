import {sum} from "d3-array";
import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import mime from "mime";
import {
  editionAddress,
  listAddress,
  workerAddress,
  type SiteFile
} from "../../src/offline/site-files.js";

/** A file with what it takes on its way where a host compresses text. */
export interface WeighedFile extends SiteFile {
  packedBytes: number;
}

/**
 * What is not part of a saved copy: what saves it, what only other sites show, and the
 * picture for those who share a link.
 */
const leftOut = [/^embed\//, /^share\.png$/];
const own: readonly string[] = [editionAddress, listAddress, workerAddress];

const isText = /^(text\/|application\/(json|javascript)|image\/svg)/;

/** Returns every file of the site in *output* that is saved for use without a network, by address. */
export async function listFiles(output: string): Promise<WeighedFile[]> {
  const entries = await readdir(output, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !own.includes(path) && !leftOut.some((pattern) => pattern.test(path)));
  const files: WeighedFile[] = [];
  for (const path of paths.sort()) files.push(await weighFile(output, path));
  return files;
}

async function weighFile(output: string, path: string): Promise<WeighedFile> {
  const bytes = await readFile(join(output, path));
  const hash = createHash("sha256").update(bytes).digest();
  const travels = isText.test(mime.getType(path) ?? "") ? await promisify(gzip)(bytes) : bytes;
  return {
    url: path.split("/").map(encodeURIComponent).join("/"),
    bytes: bytes.length,
    packedBytes: travels.length,
    revision: hash.toString("hex").slice(0, 16),
    // A host may unpack what is packed already, so that its bytes are others.
    ...(!path.endsWith(".gz") && {integrity: `sha256-${hash.toString("base64")}`})
  };
}

/** Returns what tells one state of the *files* from every other. */
export function editionOf(files: readonly SiteFile[]): string {
  const text = files.map(({url, revision}) => `${url} ${revision}`).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Returns the sum of what *files* take, on the device and on the way. */
export function weigh(files: readonly WeighedFile[]): {bytes: number; packedBytes: number} {
  return {
    bytes: sum(files, ({bytes}) => bytes),
    packedBytes: sum(files, ({packedBytes}) => packedBytes)
  };
}
