import {JSDOM} from "jsdom";
import {copyFile, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {writeCatalogue} from "./catalogue.js";
import {fillBlocks} from "./blocks.js";
import {collectContents} from "./contents.js";
import type {PageContext} from "./context.js";
import {copyEngine} from "./engine-files.js";
import {fillElements} from "./fill.js";
import {copyFonts} from "./fonts.js";
import {deferScripts, finishHead, setPolicy} from "./head.js";
import {writeKept} from "./kept-files.js";
import {anchorAtRoot, isMissingPage} from "./missing.js";
import {readPages, type SourcePage} from "./pages.js";
import {checkProse, formatFault} from "./prose.js";
import {shareDefs} from "./share-defs.js";
import {site} from "./site.js";
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
    await publishFiles(engine, output);
    const fileOf = ({path}: SourcePage) => join(output, `${path}.html`);
    const built = await Promise.all(
      pages.map(async (page) => ({page, html: await readFile(fileOf(page), "utf8")}))
    );
    const contents = await collectContents(built, output);
    await writeFile(join(output, "search-index.json"), JSON.stringify(contents.entries));
    const kept = new Map<string, string>();
    const keep = (path: string, text: string) => void kept.set(path, text);
    for (const {page, html} of built)
      await writeFile(fileOf(page), await publishPage(html, page, engine, {contents, keep}));
    await writeKept(output, kept);
    return {pages: pages.length, faults};
  } finally {
    await engine.close();
  }
}

/** Publishes what stands beside the pages: data, fonts, the engine, pictures. */
export async function publishFiles(engine: Engine, output: string): Promise<void> {
  await writeCatalogue(engine, output);
  await copyFonts(output);
  await copyEngine(output);
  await copyStatic(output);
}

export interface PublishOptions extends Pick<PageContext, "contents" | "keep" | "onFault"> {
  /** Changes the page after everything else, but before its policy is set. */
  finish?: (document: Document) => void;
}

/** Returns the built *html* of a page with everything in it that a reader needs. */
export async function publishPage(
  html: string,
  page: SourcePage,
  engine: Engine,
  {finish, ...options}: PublishOptions = {}
): Promise<string> {
  if (html.includes("observablehq--error"))
    throw new Error(`${page.file}: error in the built page`);
  const context = {...contextOf(page, engine), ...options};
  const dom = new JSDOM(html);
  const {document} = dom.window;
  await fillElements(document, page, context);
  await fillBlocks(document, context);
  shareDefs(document);
  // Many asides on a page would be as many landmarks of one name.
  for (const note of document.querySelectorAll("aside.note")) note.setAttribute("role", "note");
  finishHead(document, page, context.root);
  deferScripts(document, page, context.keep);
  if (isMissingPage(page)) anchorAtRoot(document);
  finish?.(document);
  setPolicy(document);
  return dom.serialize();
}

export function contextOf(page: SourcePage, engine: Engine): PageContext {
  const depth = page.path.split("/").length - 2;
  const toRoot = depth === 0 ? "./" : "../".repeat(depth);
  const root = isMissingPage(page) ? site.base : toRoot;
  return {engine, file: page.file, area: page.area, root, cards: new Set(), terms: new Set()};
}

/** Files that are published as they are: icon, share picture. */
async function copyStatic(output: string): Promise<void> {
  for (const name of await readdir("publish/static"))
    await copyFile(join("publish/static", name), join(output, name));
}
