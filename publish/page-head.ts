import {existsSync, readFileSync} from "node:fs";

/** What Framework puts into the head of the page at *path*, as /york: files that it bundles. */
export function pageHead({path}: {path: string}, root = "src"): string {
  const source = `${root}${path}.md`;
  const inputs = existsSync(source) && usesInputs(readFileSync(source, "utf8"));
  return [
    `<link rel="stylesheet" href="/style/print.css" media="print">`,
    ...(inputs ? [`<link rel="stylesheet" href="/style/inputs.css">`] : []),
    `<script type="module" async src="/components/page.js"></script>`
  ].join("\n");
}

/** Whether a cell of a page imports Inputs from the toolkit: only then is their style fetched. */
export function usesInputs(source: string): boolean {
  return /^\s*import\s*\{[^}]*\bInputs\b[^}]*\}\s*from\s*["']\/toolkit\.js["']/m.test(source);
}
