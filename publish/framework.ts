import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** A link of a page as Framework names both: from /york to /present/york or /york#figures. */
export interface Link {
  from: string;
  to: string;
}

/**
 * Builds the pages with Framework, and returns the links that led nowhere when it had
 * done. It cannot know of what is published after it: see `findBroken`. Throws where the
 * build fails; what Framework says of it is on the terminal.
 */
export async function buildPages(): Promise<Link[]> {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), "dist/bin/observable.js"), "build"],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
    }
  );
  let said = "";
  child.stdout.on("data", (text: Buffer) => {
    said += text.toString();
    if (process.env.VERBOSE) process.stdout.write(text);
  });
  child.stderr.on("data", (text: Buffer) => {
    // How many links are broken is known when everything is there.
    if (!isCount.test(text.toString())) process.stderr.write(text);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`Framework failed with code ${code}`);
  return readLinks(said);
}

const isCount = /^\S*Warning: \S*\d+ broken links?/;

/** Returns the links that Framework lists as broken in what it *said*. */
export function readLinks(said: string): Link[] {
  // eslint-disable-next-line no-control-regex
  const plain = said.replace(/\u001b\[\d+m/g, "");
  return [...plain.matchAll(/^↳ (\S+) → (\S+)$/gm)].map(([, from, to]) => ({from, to}));
}
