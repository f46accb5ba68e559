import type {Engine} from "../../src/queries/engine.js";
import {contextOf} from "../context.js";
import {collectContents, type SiteContents} from "../contents.js";
import {deferScripts, finishHead, setPolicy} from "../head.js";
import {readHtml, writeHtml} from "../html-document.js";
import {writeKept} from "../kept-files.js";
import {readPages, type SourcePage} from "../pages.js";
import {findAlias} from "../places/aliases.js";
import {listPlaces} from "../places/place-list.js";
import {checkProse, type ProseFault} from "../prose.js";
import {publishFiles} from "../publish.js";
import {publishPage} from "../publish-page.js";
import {addDevTools, listFaults, markFaults} from "./page.js";
import type {Answer, Request} from "./worker.js";

/** What the pages are rendered over. */
export interface Site {
  engine: Engine;
  /** The folder of what stands beside the pages. */
  output: string;
  /** Returns once that is written. */
  files: () => Promise<void>;
}

/** Writes what stands beside the pages; says what is wrong, and leaves the rest as it was. */
export async function writeFiles({engine, output}: Omit<Site, "files">): Promise<void> {
  await publishFiles(engine, output).catch((error: Error) => console.error(error.message));
}

/** Returns what stands at a path: a page with everything in it, or the index of the search. */
export async function answer({path, preview}: Request, site: Site): Promise<Omit<Answer, "id">> {
  const pages = await readPages();
  if (path === "/search-index.json") {
    const {entries} = await collect(pages, preview, site);
    return {status: 200, type: "application/json", body: JSON.stringify(entries)};
  }
  const alias = findAlias(path, await listPlaces());
  if (alias) return {status: 200, type: "text/html", body: alias};
  // Slides, handout and brief are made with their article.
  const [, asked = path] = /^\/(?:present|handout|brief)(\/.*)$/.exec(path) ?? [];
  const response = await fetch(preview + asked, {redirect: "manual"});
  const html = await response.text();
  const wanted = new URL(asked, preview).pathname.replace(/\/$/, "/index");
  const page =
    pages.find((known) => known.path === (response.status === 404 ? "/404" : wanted)) ?? null;
  if (!page || !response.headers.get("content-type")?.startsWith("text/html"))
    return {status: response.status, type: "text/plain", body: html};
  const contents = /<(site-index|dataset-list|glossary-list|story-assessment)\b/.test(html)
    ? await collect(pages, preview, site)
    : undefined;
  const {article, kept} = await render(html, page, {...site, contents});
  // A page that cannot be filled shows what is wrong with it, and so stands for its slides.
  const body = (asked !== path && kept?.get(`${path.slice(1)}.html`)) || article;
  return {status: response.status, type: "text/html", body};
}

/** A page as it is shown, and the files that it has kept. */
interface Rendered {
  article: string;
  kept?: ReadonlyMap<string, string>;
}

/** Returns a page with everything in it, and its faults instead of failing. */
async function render(
  html: string,
  page: SourcePage,
  {engine, output, contents}: Site & {contents?: SiteContents}
): Promise<Rendered> {
  const errors: string[] = [];
  let faults: ProseFault[] = [];
  try {
    faults = await checkProse(page, contextOf(page, engine));
    const kept = new Map<string, string>();
    const published = await publishPage(html, page, engine, {
      contents,
      keep: (path, text) => void kept.set(path, text),
      onFault: (_, error) => errors.push(error.message),
      finish: (document) => {
        markFaults(document, page, faults);
        addDevTools(document, listFaults(faults, errors));
      }
    });
    await writeKept(output, kept);
    return {article: published, kept};
  } catch (error) {
    return {article: renderPlain(html, page, listFaults(faults, [(error as Error).message]))};
  }
}

/** A page that cannot be filled is shown as it was written. */
function renderPlain(html: string, page: SourcePage, faults: string[]): string {
  const document = readHtml(html);
  finishHead(document, page, "/");
  deferScripts(document, page);
  addDevTools(document, faults);
  setPolicy(document);
  return writeHtml(document);
}

async function collect(
  pages: SourcePage[],
  preview: string,
  {files, output}: Site
): Promise<SiteContents> {
  await files();
  const built = pages.map((page) => ({
    page,
    html: async () => (await fetch(preview + page.path.replace(/\/index$/, "/"))).text()
  }));
  return collectContents(built, output);
}
