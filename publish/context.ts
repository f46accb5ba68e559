import type {Engine} from "../src/queries/engine.js";
import type {BoundFigure} from "./bound-figure.js";
import type {SiteContents} from "./contents.js";
import {isMissingPage} from "./missing.js";
import type {SourcePage} from "./pages.js";
import {site} from "./site.js";

/** What rendering a page needs: the engine over the snapshots, and where the page is. */
export interface PageContext {
  engine: Engine;
  /** The page's source, as src/york.md, for messages. */
  file: string;
  /** The place that the page is about; from its front matter or its route. */
  area?: string;
  /** Whether the page is one of every place: a figure without its finding, or without rows, says so instead of failing. */
  isEveryPlace?: boolean;
  /** From the page to the root of the site: "./" or "../"; "/" on the page of a missing address. */
  root: string;
  /** The tables whose coverage card stands on the page already. */
  cards?: Set<string>;
  /** The terms whose definition stands on the page already. */
  terms?: Set<string>;
  /** The numbers of the page's figures, by name; none where they have no number. */
  numbers?: ReadonlyMap<string, number>;
  /** What there is on the site, for the pages that list it. */
  contents?: SiteContents;
  /** Told of an element that cannot be filled; without it the whole page fails. */
  onFault?: (element: Element, error: Error) => void;
  /**
   * Takes what the page need not be parsed for, and returns what stands for it until
   * the page is written.
   */
  later?: (html: string) => string;
  /** Makes the embed of a figure of the page. */
  embed?: (bound: BoundFigure) => void;
  /** Keeps a file, by its path from the root of the site, for a reader who asks for it. */
  keep?: (path: string, text: string) => void;
}

/** Returns the context of a *page* that is rendered over an *engine*. */
export function contextOf(page: SourcePage, engine: Engine): PageContext {
  const depth = page.path.split("/").length - 2;
  const toRoot = depth === 0 ? "./" : "../".repeat(depth);
  const root = isMissingPage(page) ? site.base : toRoot;
  const {file, area, isEveryPlace} = page;
  return {engine, file, area, isEveryPlace, root, cards: new Set(), terms: new Set()};
}
