import {execFile} from "node:child_process";
import {cp, mkdir, mkdtemp, rm, symlink} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {promisify} from "node:util";

const execute = promisify(execFile);

/** What a clone has been given already, as a reader would have typed it. */
export const doneInClone = ["cd whereabouts", "npm ci"];
export const isClone = (command: string) => /^git clone \S+ whereabouts$/.test(command);

/**
 * Returns a folder with the files of this repository, those not yet committed too, and
 * with its libraries linked in.
 */
export async function cloneProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "tutorial-"));
  const {stdout} = await execute(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {maxBuffer: 1 << 26}
  );
  for (const file of stdout.split("\0").filter(Boolean)) {
    await mkdir(dirname(join(root, file)), {recursive: true});
    // A file that has been deleted and not yet committed is still listed.
    await cp(file, join(root, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}

export async function removeClone(root: string): Promise<void> {
  await rm(root, {recursive: true, force: true});
}
