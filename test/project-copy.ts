import {spawn} from "node:child_process";
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {refreshedFiles} from "../data-loaders/lock.js";
import {toSourcesModule} from "../data-loaders/refresh/accept.js";

/** What a command printed, and how it ended. */
export interface Ended {
  /** The exit code; null where it was killed. */
  code: number | null;
  out: string;
  errors: string;
}

/** A copy of the project in a folder of its own, whose commands can be run and stopped. */
export interface ProjectCopy {
  root: string;
  run: (script: string, args?: readonly string[], options?: RunOptions) => Promise<Ended>;
  /** Copies it once more, as it is now. */
  copy: () => Promise<ProjectCopy>;
  remove: () => Promise<void>;
}

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  /** No file may become longer than so many blocks of 1024 bytes: a disk that is full. */
  fileBlocks?: number;
}

const copied = [
  "src",
  "data-loaders",
  "publish",
  "references",
  "test/fixtures",
  "test/snapshots.ts",
  "package.json",
  "tsconfig.json",
  "observablehq.config.ts",
  "CHANGELOG.md",
  "LICENSE"
];

/** Copies the project of the working folder, as it is before any refresh was accepted. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), "project-"));
  for (const name of copied)
    await cp(name, join(root, name), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq") && !path.endsWith(".test.ts")
    });
  await rm(join(root, "data-loaders/refreshed"), {recursive: true, force: true});
  const noSources = toSourcesModule({tables: {}, accepted: []});
  await writeFile(join(root, refreshedFiles.sources), noSources);
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return projectAt(root);
}

function projectAt(root: string): ProjectCopy {
  return {
    root,
    run: (script, args = [], options = {}) => run(root, [script, ...args], options),
    async copy() {
      const other = await mkdtemp(join(tmpdir(), "project-"));
      await cp(root, other, {recursive: true, verbatimSymlinks: true});
      return projectAt(other);
    },
    remove: () => rm(root, {recursive: true, force: true})
  };
}

async function run(
  root: string,
  args: readonly string[],
  {env = {}, fileBlocks}: RunOptions
): Promise<Ended> {
  const limit = fileBlocks === undefined ? "" : `ulimit -f ${fileBlocks}; `;
  const child = spawn(
    "bash",
    ["-c", `${limit}exec "$0" "$@"`, process.execPath, "--import", "tsx", ...args],
    {
      cwd: root,
      env: {...process.env, ...env}
    }
  );
  let [out, errors] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (errors += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {code, out, errors};
}

/** Returns the text of every file under the *paths* of *root* that there is, by its path. */
export async function readAll(
  root: string,
  paths: readonly string[]
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of paths) {
    const entries = await readdir(join(root, path), {recursive: true, withFileTypes: true}).catch(
      () => undefined
    );
    const files = entries
      ? entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      : [join(root, path)];
    for (const file of files) {
      const text = await readFile(file, "utf8").catch(() => undefined);
      if (text !== undefined) found[file.slice(root.length + 1)] = text;
    }
  }
  return found;
}
