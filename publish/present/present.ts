import {JSDOM} from "jsdom";
import {readFile} from "node:fs/promises";
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

/**
 * Returns the deck of a published article, whose *html* still holds its author's marks
 * and notes for the speaker, and the path of its file.
 */
export async function present(
  html: string,
  page: SourcePage,
  {root, read}: PresentOptions
): Promise<{path: string; html: string}> {
  const dom = new JSDOM(html);
  const {document} = dom.window;
  const figures = await readFigureNotes(document, (address) => read(address.slice(root.length)));
  const slides = readSlides(document, {address: addressOfPage(page), figures});
  const icon = await readFile("publish/static/favicon.svg", "utf8");
  const deck = renderDeck(document, slides, {path: page.path, root, siteUrl: site.url, icon});
  dom.window.close();
  return {path: `${deckFile(page.path)}.html`, html: deck};
}
