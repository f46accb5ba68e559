import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {Link} from "./framework.js";

/** Returns those of *links* that lead nowhere in the site as it is published in *output*. */
export async function findBroken(links: readonly Link[], output: string): Promise<Link[]> {
  const read = new Map<string, Promise<string | undefined>>();
  const broken: Link[] = [];
  for (const link of links) {
    const [path, id] = link.to.split("#");
    const text = read.get(path) ?? readTarget(path, output);
    read.set(path, text);
    if (!leadsTo(await text, id)) broken.push(link);
  }
  return broken;
}

const leadsTo = (text: string | undefined, id: string | undefined): boolean =>
  text !== undefined && (!id || text.includes(` id="${decodeURIComponent(id)}"`));

/** Returns what stands at a *path*, which is a file or a page. */
async function readTarget(path: string, output: string): Promise<string | undefined> {
  const base = join(output, path);
  for (const file of [`${base}.html`, join(base, "index.html"), base])
    try {
      return await readFile(file, "utf8");
    } catch {
      // Not under this name.
    }
  return undefined;
}
