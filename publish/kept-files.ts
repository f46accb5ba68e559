import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Writes the files that pages have kept, by their path from the root of the site. */
export async function writeKept(output: string, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of kept) {
    const file = join(output, path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, text);
  }
}
