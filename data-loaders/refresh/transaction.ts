import {mkdir, open, readdir, rename, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {readIfThere} from "../lock.js";

/** The folder of a change that is under way, from the root; on the same disk, so that a rename is enough. */
export const transactionFolder = ".accepting";

/** The list of the files to be put in their places. With it, the change is decided. */
const journal = "journal.json";

/**
 * Writes *files*, by their paths from *root*, all or none. They are first written
 * beside, then a journal decides, then each is renamed to its place. Killed before
 * the journal, everything is as it was; killed after it, `recover` completes it.
 * A full disk is met before the journal.
 */
export async function writeTogether(
  root: string,
  files: ReadonlyMap<string, string>
): Promise<void> {
  const folder = join(root, transactionFolder);
  await mkdir(folder);
  try {
    const paths = [...files.keys()];
    for (const [index, path] of paths.entries())
      await writeDurably(join(folder, String(index)), files.get(path)!);
    await writeDurably(join(folder, `${journal}.part`), JSON.stringify(paths));
    // New entries of a folder may need room too: they are made while nothing is decided.
    for (const path of paths) await mkdir(dirname(join(root, path)), {recursive: true});
    await rename(join(folder, `${journal}.part`), join(folder, journal));
  } catch (error) {
    await rm(folder, {recursive: true, force: true});
    throw error;
  }
  await syncFolder(folder);
  await recover(root);
}

/** What was found of a change that was cut short. */
export type Recovery = "nothing" | "rolled back" | "completed";

/**
 * Ends a change that was cut short in *root*: undoes it where it was not decided,
 * completes it otherwise. May itself be cut short, and run again.
 */
export async function recover(root: string): Promise<Recovery> {
  const folder = join(root, transactionFolder);
  const left = await readdir(folder).catch(() => undefined);
  if (left === undefined) return "nothing";
  const decided = await readIfThere(join(folder, journal));
  if (decided !== undefined) {
    const paths: string[] = JSON.parse(decided);
    for (const [index, path] of paths.entries())
      // Those that are no longer here are in their places already.
      if (left.includes(String(index))) await rename(join(folder, String(index)), join(root, path));
    for (const parent of new Set(paths.map((path) => dirname(join(root, path)))))
      await syncFolder(parent);
    // Last of all but the folder: until then, the change can be completed.
    await rm(join(folder, journal));
  }
  await rm(folder, {recursive: true, force: true});
  if (decided !== undefined) return "completed";
  return left.length === 0 ? "nothing" : "rolled back";
}

/** Throws where a change was cut short in *root*: what stands there is partly old, partly new. */
export async function refuseHalfDone(root: string): Promise<void> {
  if ((await readIfThere(join(root, transactionFolder, journal))) !== undefined)
    throw new Error(
      `accepting a refresh was cut short; run npm run refresh -- --accept to complete it: ${transactionFolder}`
    );
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
