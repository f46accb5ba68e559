import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {citationFiles, hashOf, manifestFile, manifestOf} from "./manifest.js";

/** Returns what is wrong with a frozen folder, a line each; nothing where it is as it was frozen. */
export async function checkFrozen(folder: string): Promise<string[]> {
  const written = await readText(join(folder, manifestFile));
  if (written === undefined) return [`missing ${manifestFile}: ${folder}`];
  const [before, now] = [readManifest(written), readManifest(await manifestOf(folder))];
  const faults: string[] = [];
  for (const [path, sha256] of before) {
    const found = now.get(path);
    if (found === undefined) faults.push(`missing file: ${path}`);
    else if (found !== sha256) faults.push(`changed file: ${path}`);
  }
  for (const path of now.keys()) if (!before.has(path)) faults.push(`unknown file: ${path}`);
  const hash = hashOf(written);
  for (const file of citationFiles) {
    const text = await readText(join(folder, file));
    if (text === undefined) faults.push(`missing file: ${file}`);
    else if (!text.includes(hash))
      faults.push(`invalid ${file}; it does not name the hash of ${manifestFile}: ${hash}`);
  }
  return faults;
}

const readText = (file: string) => readFile(file, "utf8").catch(() => undefined);

function readManifest(text: string): Map<string, string> {
  const lines = text.split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
