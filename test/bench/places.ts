import {execFileSync, spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {cp, mkdir, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {addPlaces} from "./many-places.js";
import {weighPage} from "./weight.js";

/** What a build with many places takes. */
export interface PlacesBuild {
  /** In milliseconds, from nothing. */
  time: number;
  /** In milliseconds, for one page. */
  perPlace: number;
  /** In bytes, the most that all processes had together. */
  memory: number;
  pages: number;
  /** How many of the added places have real names, components and counts. */
  real: number;
  largest: {path: string; bytes: number};
}

/** A copy of the project inside it, so that the packages are found. */
const folder = ".cache/bench-places";
const parts = [
  "src",
  "publish",
  "data-loaders",
  "observablehq.config.ts",
  "package.json",
  "tsconfig.json",
  "CHANGELOG.md"
];

/** Builds a copy of the project with *count* places, from nothing, and measures it. */
export async function timePlaces(count: number): Promise<PlacesBuild> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const part of parts)
    await cp(part, join(folder, part), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq")
    });
  const data = process.env.SHARED_DATA ?? "../shared/data";
  const shared = existsSync(data) ? data : undefined;
  if (!shared) console.log("no ../shared/data: all added places have made-up figures");
  const real = await addPlaces(join(folder, "data-loaders/published"), {count, shared});
  const {time, memory, output} = await build();
  const [, pages, perPlace] = /built (\d+) pages.*; (\d+) ms/.exec(output) ?? [];
  if (!pages) throw new Error(`the build failed:\n${output}`);
  const largest = await weighLargest();
  await rm(folder, {recursive: true, force: true});
  return {time, memory, pages: Number(pages), perPlace: Number(perPlace), real, largest};
}

async function build(): Promise<{time: number; memory: number; output: string}> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(process.cwd(), "node_modules/tsx/dist/cli.mjs"), "publish/build.ts"],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"]
    }
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => void (output += text.toString()));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!));
  }, 500);
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  return {time: performance.now() - started, memory, output};
}

/** The resident memory of a process and all that it has started, in bytes. */
function memoryOf(root: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], {encoding: "utf8"})
    .trim()
    .split("\n");
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // A process is listed after its parent but for rare turns of the counter.
  for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid);
  return processes
    .filter(([pid]) => family.has(pid))
    .reduce((sum, [, , kilobytes]) => sum + kilobytes * 1024, 0);
}

async function weighLargest(): Promise<PlacesBuild["largest"]> {
  const output = join(folder, "dist");
  const names = (await readdir(join(output, "places"))).filter((name) => !/^[EKNSW]\d/.test(name));
  const weighed = await Promise.all(
    names.map(async (name) => {
      const path = `/places/${name.replace(/\.html$/, "")}`;
      return {path, bytes: await weighPage(output, path)};
    })
  );
  return weighed.sort((a, b) => b.bytes - a.bytes)[0];
}
