import {cp, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {copyProject, type Ended} from "./project-copy.js";

/** A site of fixture pages alone, built by the project's own build, and what it said. */
export interface AuthorSite extends Ended {
  output: string;
  remove: () => Promise<void>;
}

/**
 * Builds the pages of the folder *pages* as an author would, in a copy of the
 * project that holds no other page but the home page and the one for missing
 * addresses.
 */
export async function buildAuthorSite(pages = "test/fixtures/author"): Promise<AuthorSite> {
  const {root, run, remove} = await copyProject();
  const source = join(root, "src");
  for (const name of await readdir(source, {recursive: true}))
    if (name.endsWith(".md") && name !== "404.md") await rm(join(source, name));
  await cp(pages, source, {recursive: true});
  await keepSnapshots(source);
  return {output: join(root, "dist"), remove, ...(await run("publish/build.ts"))};
}

/** The snapshots of the last build serve in the pages of a copy too; they are made afresh if they are stale. */
export async function keepSnapshots(source: string): Promise<void> {
  const cache = ".observablehq/cache";
  for (const name of ["data", "snapshots.sha256"])
    await cp(join("src", cache, name), join(source, cache, name), {recursive: true}).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      }
    );
}
