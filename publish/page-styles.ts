import {mkdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

const {resolve} = createRequire(import.meta.url);

/** Styles that only some pages need, by name: those that stand in a file of a package come first. */
const styles: readonly {name: string; from?: string; isNeeded: (page: Needs) => boolean}[] = [
  {
    name: "inputs",
    from: join(dirname(resolve("@observablehq/inputs")), "index.css"),
    isNeeded: ({source}) => importsInputs(source)
  },
  {
    name: "notes",
    isNeeded: ({document}) => document.querySelector(".notes, .references") !== null
  },
  {
    name: "table-cards",
    isNeeded: ({document}) => document.querySelector(".table-cards") !== null
  },
  {
    name: "notebook-page",
    isNeeded: ({document}) => document.querySelector(".notebook-foot, .notebook-list") !== null
  }
];

interface Needs {
  document: Document;
  source: string;
}

/** Writes those styles beside the pages. */
export async function writeStyles(output: string): Promise<void> {
  await mkdir(join(output, "style"), {recursive: true});
  for (const {name, from} of styles) {
    const parts = [...(from ? [from] : []), join("publish/styles", `${name}.css`)];
    const texts = await Promise.all(parts.map((file) => readFile(file, "utf8")));
    await writeFile(join(output, "style", `${name}.css`), texts.join("\n"));
  }
}

/**
 * Links from a page the styles of what stands on it, and no other: at its end,
 * since the first chart need not wait for them.
 */
export function linkStyles(document: Document, source: string, root: string): void {
  const end = document.querySelector("main") ?? document.body;
  for (const {name, isNeeded} of styles)
    if (isNeeded({document, source}))
      end.insertAdjacentHTML(
        "beforeend",
        `<link rel="stylesheet" href="${root}style/${name}.css">`
      );
}

/** Whether a cell of a page takes Inputs from the toolkit. */
export function importsInputs(source: string): boolean {
  return /^\s*import\s*\{[^}]*\bInputs\b[^}]*\}\s*from\s*["']\/toolkit\.js["']/m.test(source);
}
