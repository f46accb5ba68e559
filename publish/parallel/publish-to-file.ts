import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Engine} from "../../src/queries/engine.js";
import type {SiteContents} from "../contents.js";
import type {FigureOwners} from "../figure-owners.js";
import {writeKept} from "../kept-files.js";
import type {SourcePage} from "../pages.js";
import {publishPage} from "../publish-page.js";

/** What the pages of a site are published with, wherever that is done. */
export interface Publication {
  /** The folder of the site. */
  output: string;
  contents: SiteContents;
  owners: FigureOwners;
  /** What Framework built for the page of any place. */
  anyPlace: string;
}

/** What became of a page. */
export interface PublishedPage extends Pick<SourcePage, "path" | "isEveryPlace"> {
  /** How long it took, in milliseconds. */
  time: number;
  /** Why it was not published. */
  fault?: string;
}

/** Publishes a *page*, and writes it with the files that it keeps. */
export async function publishToFile(
  page: SourcePage,
  engine: Engine,
  {output, contents, owners, anyPlace}: Publication
): Promise<PublishedPage> {
  const {path, isEveryPlace} = page;
  const file = join(output, `${path}.html`);
  const started = performance.now();
  const ended = () => ({path, isEveryPlace, time: performance.now() - started});
  // What a page has kept is written with it: hundreds of places would fill the memory.
  const kept = new Map<string, string>();
  const keep = (path: string, text: string) => void kept.set(path, text);
  try {
    const html = isEveryPlace ? anyPlace : await readFile(file, "utf8");
    await writeFile(file, await publishPage(html, page, engine, {contents, owners, keep}));
    await writeKept(output, kept);
    return ended();
  } catch (error) {
    return {...ended(), fault: `${page.file} ${path}: ${(error as Error).message}`};
  }
}
