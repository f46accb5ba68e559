import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {gunzipSync} from "node:zlib";
import {parse} from "csv-parse/sync";

/** The folder of publishers' files for tests, which the project does not carry. */
export const sharedData = resolve(process.env.SHARED_DATA ?? join("..", "shared", "data"));

export const hasSharedData = existsSync(join(sharedData, "local"));

/** Returns the bytes of a file of the folder, unpacked. */
export async function readSharedFile(path: string): Promise<Buffer> {
  const bytes = await readFile(join(sharedData, path));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Returns the rows of a CSV file of the folder. */
export async function readSharedRows(path: string): Promise<Record<string, string>[]> {
  return parse(await readSharedFile(path), {columns: true, bom: true, skip_empty_lines: true});
}
