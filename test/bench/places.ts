import {execFileSync, spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {copyProject} from "../project-copy.js";
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

/** Builds a copy of the project with *count* places, from nothing, and measures it. */
export async function timePlaces(count: number): Promise<PlacesBuild> {
  const copy = await copyProject();
  const data = process.env.SHARED_DATA ?? "../shared/data";
  const shared = existsSync(data) ? data : undefined;
  if (!shared) console.log("no ../shared/data: all added places have made-up figures");
  try {
    const real = await addPlaces(join(copy.root, "data-loaders/published"), {count, shared});
    const {time, memory, output} = await build(copy.root);
    const [, pages, perPlace] = /built (\d+) pages.*; (\d+) ms/.exec(output) ?? [];
    if (!pages) throw new Error(`the build failed:\n${output}`);
    const largest = await weighLargest(join(copy.root, "dist"));
    return {time, memory, pages: Number(pages), perPlace: Number(perPlace), real, largest};
  } finally {
    await copy.remove();
  }
}

async function build(root: string): Promise<{time: number; memory: number; output: string}> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "publish/build.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"]
  });
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

async function weighLargest(output: string): Promise<PlacesBuild["largest"]> {
  const names = (await readdir(join(output, "places"))).filter((name) => !/^[EKNSW]\d/.test(name));
  const weighed = await Promise.all(
    names.map(async (name) => {
      const path = `/places/${name.replace(/\.html$/, "")}`;
      return {path, bytes: await weighPage(output, path)};
    })
  );
  return weighed.sort((a, b) => b.bytes - a.bytes)[0];
}
