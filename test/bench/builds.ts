import {spawnSync} from "node:child_process";
import {rm} from "node:fs/promises";

/** Builds once from nothing and once again, and returns both times in milliseconds. */
export async function timeBuilds(): Promise<{clean: number; again: number}> {
  for (const folder of ["dist", "src/.observablehq", ".cache"])
    await rm(folder, {recursive: true, force: true});
  return {clean: build(), again: build()};
}

function build(): number {
  const started = performance.now();
  const {status} = spawnSync("npm", ["run", "build"], {stdio: ["ignore", "ignore", "inherit"]});
  if (status !== 0) throw new Error("the build failed");
  return performance.now() - started;
}
