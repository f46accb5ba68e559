import {mkdir, readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {elementsOf} from "../src/components/references.js";

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
    isNeeded: ({classes}) => classes.has("notes") || classes.has("references")
  },
  {
    name: "table-cards",
    isNeeded: ({classes}) => classes.has("table-cards")
  },
  {
    name: "notebook-page",
    isNeeded: ({classes}) => classes.has("notebook-foot") || classes.has("notebook-list")
  }
];

interface Needs {
  /** The classes of what stands on it. */
  classes: ReadonlySet<string>;
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
  const classes = new Set(
    elementsOf(end).flatMap((element) => (element.getAttribute("class") ?? "").split(" "))
  );
  for (const {name, isNeeded} of styles)
    if (isNeeded({classes, source}))
      end.insertAdjacentHTML(
        "beforeend",
        `<link rel="stylesheet" href="${root}style/${name}.css">`
      );
}

/** Whether a cell of a page takes Inputs from the toolkit. */
export function importsInputs(source: string): boolean {
  return /^\s*import\s*\{[^}]*\bInputs\b[^}]*\}\s*from\s*["']\/toolkit\.js["']/m.test(source);
}
