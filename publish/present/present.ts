import {JSDOM} from "jsdom";
import {handoutFile, renderHandout} from "../handout/render-handout.js";
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
 * Returns what a published article is given in a room: its deck, and its handout. Its
 * *html* still holds its author's marks and notes for the speaker.
 */
export async function present(
  html: string,
  page: SourcePage,
  {root, read}: PresentOptions
): Promise<TalkFile[]> {
  const dom = new JSDOM(html);
  const {document} = dom.window;
  const figures = await readFigureNotes(document, (address) => read(address.slice(root.length)));
  const slides = readSlides(document, {address: addressOfPage(page), figures});
  const {path} = page;
  const shared = {path, root, siteUrl: site.url};
  const files = [
    {path: `${deckFile(path)}.html`, html: renderDeck(document, slides, shared)},
    {path: `${handoutFile(path)}.html`, html: renderHandout({article: document, slides, ...shared})}
  ];
  dom.window.close();
  return files;
}
