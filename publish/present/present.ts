import {readFile} from "node:fs/promises";
import {briefFile, handoutFile} from "../handout/paper-file.js";
import {renderBrief} from "../handout/render-brief.js";
import {renderHandout} from "../handout/render-handout.js";
import {readHtml} from "../html-document.js";
import type {SourcePage} from "../pages.js";
import {addressOfPage} from "../site-index.js";
import {site} from "../site.js";
import {readFigureNotes} from "./figure-notes.js";
import {readSlides} from "./read-slides.js";
import {deckFile} from "./deck-file.js";
import {renderDeck} from "./render-deck.js";

export interface PresentOptions {
  /** From the article to the root of the site. */
  root: string;
  /** Returns the text of a file that the article has kept, by its path from the root of the site. */
  read: (path: string) => string | undefined;
}

/** A file of the site, by its path from the root. */
export interface TalkFile {
  path: string;
  html: string;
}

/**
 * Returns what a published article is given in a room: its deck, its handout, and
 * its brief where the author marked one. Its *html* still holds its author's marks and notes for the speaker.
 */
export async function present(
  html: string,
  page: SourcePage,
  {root, read}: PresentOptions
): Promise<TalkFile[]> {
  const document = readHtml(html);
  const figures = await readFigureNotes(document, (address) => read(address.slice(root.length)));
  const options = {address: addressOfPage(page), figures};
  const slides = readSlides(document, options);
  const {path} = page;
  const shared = {path, root, siteUrl: site.url};
  const printed = {article: document, slides, ...shared};
  const brief = renderBrief(printed, options);
  const icon = await readFile("publish/static/favicon.svg", "utf8");
  return [
    {path: `${deckFile(path)}.html`, html: renderDeck(document, slides, {...shared, icon})},
    {path: `${handoutFile(path)}.html`, html: renderHandout(printed)},
    ...(brief === null ? [] : [{path: `${briefFile(path)}.html`, html: brief}])
  ];
}
