import {JSDOM} from "jsdom";
import {copyFile, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {writeCatalogue} from "./catalogue.js";
import type {PageContext} from "./context.js";
import {copyEngine} from "./engine-files.js";
import {fillElements} from "./fill.js";
import {copyFonts} from "./fonts.js";
import {deferScripts, finishHead, setPolicy} from "./head.js";
import {readPages, type SourcePage} from "./pages.js";
import {checkProse, formatFault} from "./prose.js";
import {snapshotFiles} from "./snapshots.js";

/**
 * Publishes what Framework built in *output*. Prose is checked first: a page
 * whose sentences the data contradict is never written, and all its faults are
 * returned at once.
 */
export async function publishSite(output: string): Promise<{pages: number; faults: string[]}> {
  const engine = await openNative(snapshotFiles(output));
  try {
    const pages = await readPages();
    const faults: string[] = [];
    for (const page of pages)
      faults.push(...(await checkProse(page, contextOf(page, engine))).map(formatFault));
    if (faults.length > 0) return {pages: 0, faults};
    for (const page of pages) {
      const file = join(output, `${page.path}.html`);
      await writeFile(file, await publishPage(await readFile(file, "utf8"), page, engine));
    }
    await writeCatalogue(engine, output);
    await copyFonts(output);
    await copyEngine(output);
    await copyStatic(output);
    return {pages: pages.length, faults};
  } finally {
    await engine.close();
  }
}

/** Returns the built *html* of a page with everything in it that a reader needs. */
export async function publishPage(html: string, page: SourcePage, engine: Engine): Promise<string> {
  if (html.includes("observablehq--error"))
    throw new Error(`${page.file}: error in the built page`);
  const context = contextOf(page, engine);
  const dom = new JSDOM(html);
  const {document} = dom.window;
  await fillElements(document, page, context);
  finishHead(document, page, context.root);
  deferScripts(document);
  setPolicy(document);
  return dom.serialize();
}

function contextOf(page: SourcePage, engine: Engine): PageContext {
  const depth = page.path.split("/").length - 2;
  return {engine, file: page.file, area: page.area, root: depth === 0 ? "./" : "../".repeat(depth)};
}

/** Files that are published as they are: icon, share picture. */
async function copyStatic(output: string): Promise<void> {
  for (const name of await readdir("publish/static"))
    await copyFile(join("publish/static", name), join(output, name));
}
