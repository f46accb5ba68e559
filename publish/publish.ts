import {sum} from "d3-array";
import {copyFile, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {withPlace} from "../src/figures/any-place.js";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {writeCatalogue} from "./catalogue.js";
import {fillBlocks} from "./blocks.js";
import {checkBoundaries} from "./check-boundaries.js";
import {collectContents} from "./contents.js";
import type {BoundFigure} from "./bound-figure.js";
import type {PageContext} from "./context.js";
import {copyEngine} from "./engine-files.js";
import {readShell} from "./embeds/embed-shell.js";
import {embedFile, renderEmbed} from "./embeds/render-embed.js";
import {fillElements} from "./fill.js";
import {copyFonts} from "./fonts.js";
import {writePaperFiles} from "./handout/paper-files.js";
import {briefFile, handoutFile} from "./handout/paper-file.js";
import {escapeHtml} from "./html.js";
import {readHtml, writeHtml} from "./html-document.js";
import {deferScripts, finishHead, setPolicy} from "./head.js";
import {writeKept} from "./kept-files.js";
import {noteLinks} from "./link-notes.js";
import {writeMaterial} from "./learn/write-material.js";
import {anchorAtRoot, isMissingPage} from "./missing.js";
import {writeCellPage} from "./notebook-cell/cell-page.js";
import {fillNotebook} from "./notebooks/fill-notebook.js";
import {writeOffline} from "./offline/write-offline.js";
import {linkStyles, writeStyles} from "./page-styles.js";
import {builtPath, oneOfEachSource, readPages, type SourcePage} from "./pages.js";
import {writeAliases} from "./places/aliases.js";
import {findListed, listPlaces, type ListedPlace} from "./places/place-list.js";
import {writeDeckFiles} from "./present/deck-files.js";
import {removeMarks} from "./present/marked-article.js";
import {present, type TalkFile} from "./present/present.js";
import {deckFile} from "./present/deck-file.js";
import {checkProse, formatFault} from "./prose.js";
import {shareDefs} from "./share-defs.js";
import {site} from "./site.js";
import type {BuiltPage} from "./site-index.js";
import {snapshotFiles} from "./snapshots.js";

/**
 * Publishes what Framework built in *output*. Prose is checked first: a page
 * whose sentences the data contradict is never written, and all its faults are
 * returned at once.
 */
export async function publishSite(output: string): Promise<Published> {
  const engine = await openNative(snapshotFiles(output));
  try {
    const pages = await readPages();
    const faults = await checkBoundaries(engine);
    for (const page of oneOfEachSource(pages))
      faults.push(...(await checkProse(page, contextOf(page, engine))).map(formatFault));
    if (faults.length > 0) return {pages: 0, faults, perPlace: null};
    await publishFiles(engine, output);
    const built = await readBuilt(pages, output);
    const contents = await collectContents(built, output);
    await writeFile(join(output, "search-index.json"), JSON.stringify(contents.entries));
    const times: number[] = [];
    const embedded = new Set<string>();
    for (const {page, html} of built) {
      const started = performance.now();
      // What a page has kept is written with it: hundreds of places would fill the memory.
      const kept = new Map<string, string>();
      const keep = (path: string, text: string) => void kept.set(path, text);
      const options = {contents, keep, embedded};
      try {
        const published = await publishPage(await html(), page, engine, options);
        await writeFile(join(output, `${page.path}.html`), published);
      } catch (error) {
        if (!page.isEveryPlace) throw error;
        faults.push(`${page.file} ${page.path}: ${(error as Error).message}`);
      }
      await writeKept(output, kept);
      if (page.isEveryPlace) times.push(performance.now() - started);
    }
    await writeAliases(output, await listPlaces());
    await writeOffline(output);
    const perPlace = times.length > 0 ? sum(times) / times.length : null;
    return {pages: faults.length > 0 ? 0 : pages.length, faults, perPlace};
  } finally {
    await engine.close();
  }
}

/** Returns *pages* with what Framework built of them in *output*; what many share is read once. */
async function readBuilt(pages: readonly SourcePage[], output: string): Promise<BuiltPage[]> {
  const read = new Map<string, Promise<string>>();
  return Promise.all(
    pages.map(async (page) => {
      const file = join(output, `${await builtPath(page)}.html`);
      if (!page.isEveryPlace) return {page, html: () => readFile(file, "utf8")};
      const shared = read.get(file) ?? readFile(file, "utf8");
      read.set(file, shared);
      return {page, html: () => shared};
    })
  );
}

/** What became of a site. */
export interface Published {
  pages: number;
  /** Why it must not be shown; empty where it may. */
  faults: string[];
  /** How long the page of a place took to fill, in milliseconds; null where there is none. */
  perPlace: number | null;
}

/** Publishes what stands beside the pages: data, fonts, the engine, pictures. */
export async function publishFiles(engine: Engine, output: string): Promise<void> {
  await writeCatalogue(engine, output);
  await copyFonts(output);
  await writeStyles(output);
  await writeDeckFiles(output);
  await writePaperFiles(output);
  await copyEngine(output);
  await writeCellPage(output);
  await writeMaterial(engine, output);
  await copyStatic(output);
}

export interface PublishOptions extends Pick<PageContext, "contents" | "keep" | "onFault"> {
  /** The embeds of authors' pages so far; without it no embed is made. */
  embedded?: Set<string>;
  /** Changes the page after everything else, but before its policy is set. */
  finish?: (document: Document) => void;
}

/** Returns the built *html* of a page with everything in it that a reader needs. */
export async function publishPage(
  html: string,
  page: SourcePage,
  engine: Engine,
  {finish, embedded, ...options}: PublishOptions = {}
): Promise<string> {
  if (html.includes("observablehq--error"))
    throw new Error(`${page.file}: error in the built page`);
  const parts: string[] = [];
  const later = (part: string) => `<!--later ${parts.push(part) - 1}-->`;
  const kept = new Map<string, string>();
  const keep = (path: string, text: string): void => {
    kept.set(path, text);
    options.keep?.(path, text);
  };
  const context = {...contextOf(page, engine), ...options, keep, later};
  const place = page.isEveryPlace ? await findListed(page.area) : undefined;
  const document = readHtml(place ? withPlace(html, escaped(place)) : html);
  const embed = embedded && embedFigures(document, page, context, embedded);
  await fillElements(document, page, {...context, embed});
  if (page.isNotebook) await fillNotebook(document, page, context);
  await fillBlocks(document, context);
  shareDefs(document);
  // Many asides on a page would be as many landmarks of one name.
  for (const note of document.querySelectorAll("aside.note")) note.setAttribute("role", "note");
  noteLinks(document, page);
  finishHead(document, page, context.root);
  const complete = (text: string) =>
    text.replace(/<!--later (\d+)-->/g, (_, index: string) => parts[Number(index)]);
  if (page.isDeck) {
    const read = (path: string) => kept.get(path);
    const files = await present(writeHtml(document), page, {...context, read});
    for (const file of files) keep(file.path, complete(file.html));
    linkTalk(document, page, files, context.root);
  }
  linkStyles(document, page.source, context.root);
  deferScripts(document, page, context.keep);
  if (isMissingPage(page)) anchorAtRoot(document);
  finish?.(document);
  // Until here every element of the source has its place in the page.
  removeMarks(document.querySelector("main") ?? document.body);
  setPolicy(document);
  return complete(writeHtml(document));
}

/** The way to slides and paper stands at the end, where a reader has seen what there is to present. */
function linkTalk(
  document: Document,
  {path}: SourcePage,
  files: readonly TalkFile[],
  root: string
): void {
  const names = [
    [deckFile(path), "Present this page"],
    [handoutFile(path), "Handout"],
    [briefFile(path), "Brief"]
  ];
  const links = names
    .filter(([name]) => files.some((file) => file.path === `${name}.html`))
    .map(([name, text]) => `<a href="${root}${name}">${text}</a>`);
  const end = document.querySelector(".notes, .references, main > svg");
  const line = `<p>${links.join(" · ")}</p>`;
  if (end) end.insertAdjacentHTML("beforebegin", line);
  else document.querySelector("main")!.insertAdjacentHTML("beforeend", line);
}

/**
 * Returns what makes the embeds of a *page*. A figure may stand in a story and on the page of
 * its place: then the embed leads to the story.
 */
function embedFigures(
  document: Document,
  page: SourcePage,
  context: PageContext,
  embedded: Set<string>
): (bound: BoundFigure) => void {
  const shell = readShell(document, context.root);
  return (bound) => {
    const file = embedFile(bound);
    if (page.isEveryPlace && embedded.has(file)) return;
    if (!page.isEveryPlace) embedded.add(file);
    context.keep?.(file, renderEmbed(bound, {page, context, shell}));
  };
}

/** The name of a place as it may stand in a page. */
function escaped<P extends ListedPlace>(place: P): P {
  return {...place, name: escapeHtml(place.name), region: escapeHtml(place.region)};
}

export function contextOf(page: SourcePage, engine: Engine): PageContext {
  const depth = page.path.split("/").length - 2;
  const toRoot = depth === 0 ? "./" : "../".repeat(depth);
  const root = isMissingPage(page) ? site.base : toRoot;
  const {file, area, isEveryPlace} = page;
  return {engine, file, area, isEveryPlace, root, cards: new Set(), terms: new Set()};
}

/** Files that are published as they are: icon, share picture. */
async function copyStatic(output: string): Promise<void> {
  for (const name of await readdir("publish/static"))
    await copyFile(join("publish/static", name), join(output, name));
}
