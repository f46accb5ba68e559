import {withPlace} from "../src/figures/any-place.js";
import type {Engine} from "../src/queries/engine.js";
import {fillBlocks} from "./blocks.js";
import type {BoundFigure} from "./bound-figure.js";
import {contextOf, type PageContext} from "./context.js";
import {readShell} from "./embeds/embed-shell.js";
import {embedFile, renderEmbed} from "./embeds/render-embed.js";
import {fillElements} from "./fill.js";
import {briefFile, handoutFile} from "./handout/paper-file.js";
import {escapeHtml} from "./html.js";
import {readHtml, writeHtml} from "./html-document.js";
import {deferScripts, finishHead, setPolicy} from "./head.js";
import {noteLinks} from "./link-notes.js";
import {isKeptBy, type FigureOwners} from "./figure-owners.js";
import {anchorAtRoot, isMissingPage} from "./missing.js";
import {fillNotebook} from "./notebooks/fill-notebook.js";
import {linkStyles} from "./page-styles.js";
import type {SourcePage} from "./pages.js";
import {findListed, type ListedPlace} from "./places/place-list.js";
import {removeMarks} from "./present/marked-article.js";
import {present, type TalkFile} from "./present/present.js";
import {deckFile} from "./present/deck-file.js";
import {shareDefs} from "./share-defs.js";
import {squeezeLines} from "./squeeze.js";

export interface PublishOptions extends Pick<PageContext, "contents" | "keep" | "onFault"> {
  /** Which page keeps the files of a figure; without it no embed is made. */
  owners?: FigureOwners;
  /** Changes the page after everything else, but before its policy is set. */
  finish?: (document: Document) => void;
}

/** Returns the built *html* of a page with everything in it that a reader needs. */
export async function publishPage(
  html: string,
  page: SourcePage,
  engine: Engine,
  {finish, owners, ...options}: PublishOptions = {}
): Promise<string> {
  if (html.includes("observablehq--error"))
    throw new Error(`${page.file}: error in the built page`);
  const parts: string[] = [];
  const later = (part: string) => `<!--later ${parts.push(part) - 1}-->`;
  const kept = new Map<string, string>();
  const keep = (path: string, text: string): void => {
    kept.set(path, text);
    if (!owners || isKeptBy(page, path, owners)) options.keep?.(path, text);
  };
  const context = {...contextOf(page, engine), ...options, keep, later};
  const place = page.isEveryPlace ? await findListed(page.area) : undefined;
  const document = readHtml(place ? withPlace(html, escaped(place)) : html);
  const embed = owners && embedFigures(document, page, context, owners);
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
  return complete(squeezeLines(writeHtml(document)));
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

/** Returns what makes the embeds of a *page*: of those figures whose files it keeps. */
function embedFigures(
  document: Document,
  page: SourcePage,
  context: PageContext,
  owners: FigureOwners
): (bound: BoundFigure) => void {
  const shell = readShell(document, context.root);
  return (bound) => {
    const file = embedFile(bound);
    if (isKeptBy(page, file, owners))
      context.keep?.(file, renderEmbed(bound, {page, context, shell}));
  };
}

/** The name of a place as it may stand in a page. */
function escaped<P extends ListedPlace>(place: P): P {
  return {...place, name: escapeHtml(place.name), region: escapeHtml(place.region)};
}
