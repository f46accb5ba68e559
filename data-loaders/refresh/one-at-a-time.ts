import {mkdir, open, readFile, rm} from "node:fs/promises";
import {dirname, join} from "node:path";

/** The file that says which process refreshes, from the root. */
export const turnFile = ".cache/refresh.pid";

/** Why a refresh may not begin, in a sentence. */
export class AnotherRefresh extends Error {}

/**
 * Runs *work* while no other process refreshes what is in *root*: two of them could
 * each undo what the other writes. Throws `AnotherRefresh` where one is at work; what
 * a process has left that was killed is passed over.
 */
export async function oneAtATime<T>(root: string, work: () => Promise<T>): Promise<T> {
  const file = join(root, turnFile);
  await mkdir(dirname(file), {recursive: true});
  await takeTurn(file);
  try {
    return await work();
  } finally {
    await rm(file, {force: true});
  }
}

async function takeTurn(file: string, isAgain = false): Promise<void> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const other = Number(await readFile(file, "utf8").catch(() => ""));
    if (isAgain || isRunning(other))
      throw new AnotherRefresh(
        `Another refresh is at work (process ${other || "unknown"}). Wait until it ends; if none is, remove ${turnFile}.`
      );
    await rm(file, {force: true});
    await takeTurn(file, true);
  }
}

function isRunning(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
