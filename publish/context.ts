import type {Engine} from "../src/queries/engine.js";

/** What rendering a page needs: the engine over the snapshots, and where the page is. */
export interface PageContext {
  engine: Engine;
  /** The page's source, as src/york.md, for messages. */
  file: string;
  /** The place that the page is about; from its front matter or its route. */
  area?: string;
  /** From the page to the root of the site: "./" or "../". */
  root: string;
}
