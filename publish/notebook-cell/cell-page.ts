import {copyFile, mkdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

const require = createRequire(import.meta.url);

/**
 * The page can load these scripts and nothing else, whatever runs in it. The page
 * around it adds the sandbox, which takes its origin away.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

const look = `
html { font: 16px/1.45 Arial, "Liberation Sans", sans-serif; color: var(--ink); background: transparent; }
body { margin: 0; }
main { overflow-x: auto; }
pre { margin: 0.3rem 0; font-size: 0.8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: 0.85rem; }
th, td { text-align: left; padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid var(--rule); }
`;

/**
 * Puts the page in which scripts of a notebook run into the built site: Plot, d3
 * and htl as classic scripts, since a module cannot be loaded without an origin.
 */
export async function writeCellPage(output: string): Promise<void> {
  const folder = join(output, "notebook-cell");
  await mkdir(folder, {recursive: true});
  const scripts = {
    "d3.js": fileOf("d3", "dist/d3.min.js"),
    "plot.js": fileOf("@observablehq/plot", "dist/plot.umd.min.js"),
    "htl.js": fileOf("htl", "dist/htl.min.js"),
    "run.js": "publish/notebook-cell/run.js"
  };
  for (const [name, file] of Object.entries(scripts)) await copyFile(file, join(folder, name));
  const colours = await readFile("src/style/colours.css", "utf8");
  const tags = Object.keys(scripts).map((name) => `<script src="notebook-cell/${name}"></script>`);
  await writeFile(
    join(output, "notebook-cell.html"),
    `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Script of a notebook</title>
<style>${colours}${look}</style>
<main></main>
${tags.join("\n")}
`
  );
}

/** A file of a package, whose main module is not the one that is wanted. */
function fileOf(name: string, path: string): string {
  let folder = dirname(require.resolve(name));
  while (!folder.endsWith(join("node_modules", name))) folder = dirname(folder);
  return join(folder, path);
}
