// Renders pages in a process of its own, so that a changed figure or formatter
// is seen at once: npm run dev starts a new one whenever code was saved.
import {JSDOM} from "jsdom";
import type {Engine, Parameter, Result} from "../../src/queries/engine.js";
import {openNative} from "../../src/queries/native.js";
import {collectContents, type SiteContents} from "../contents.js";
import {deferScripts, finishHead, setPolicy} from "../head.js";
import {writeKept} from "../kept-files.js";
import {readPages, type SourcePage} from "../pages.js";
import {findAlias} from "../places/aliases.js";
import {listPlaces} from "../places/place-list.js";
import {checkProse, type ProseFault} from "../prose.js";
import {contextOf, publishFiles, publishPage} from "../publish.js";
import {addDevTools, listFaults, markFaults} from "./page.js";
import {findSnapshots} from "./snapshots.js";

/** What the server asks for: a page, or the index that the search box fetches. */
export interface Request {
  id: number;
  path: string;
  /** Where Framework's preview answers. */
  preview: string;
}

export interface Answer {
  id: number;
  status: number;
  type: string;
  body: string;
}

const [output, wait] = process.argv.slice(2);
const engine = remember(await openNative(await findSnapshots(output)));
const files = publishFiles(engine, output).catch((error: Error) => console.error(error.message));
// Only where the data have changed would the files of before be wrong.
if (wait === "wait") await files;

process.on("message", (request: Request) => {
  void answer(request)
    .catch((error: Error) => ({status: 500, type: "text/plain", body: String(error.stack)}))
    .then((found) => process.send!({id: request.id, ...found}));
});
process.on("disconnect", () => process.exit());
process.send!({id: 0});

/** The snapshots stay as they are while this process lives, so a query is run once. */
function remember(opened: Engine): Engine {
  const results = new Map<string, Promise<Result>>();
  function query(sql: string, params: readonly Parameter[] = []): Promise<Result> {
    const key = JSON.stringify([sql, params]);
    const result = results.get(key) ?? opened.query(sql, params);
    results.set(key, result);
    return result;
  }
  return {...opened, query};
}

async function answer({path, preview}: Request): Promise<Omit<Answer, "id">> {
  const pages = await readPages();
  if (path === "/search-index.json") {
    const {entries} = await collect(pages, preview);
    return {status: 200, type: "application/json", body: JSON.stringify(entries)};
  }
  const alias = findAlias(path, await listPlaces());
  if (alias) return {status: 200, type: "text/html", body: alias};
  const response = await fetch(preview + path, {redirect: "manual"});
  const html = await response.text();
  const wanted = new URL(path, preview).pathname.replace(/\/$/, "/index");
  const page =
    pages.find((known) => known.path === (response.status === 404 ? "/404" : wanted)) ?? null;
  if (!page || !response.headers.get("content-type")?.startsWith("text/html"))
    return {status: response.status, type: "text/plain", body: html};
  const contents = /<(site-index|dataset-list|glossary-list|story-assessment)\b/.test(html)
    ? await collect(pages, preview)
    : undefined;
  return {status: response.status, type: "text/html", body: await render(html, page, contents)};
}

/** Returns a page with everything in it, and its faults instead of failing. */
async function render(html: string, page: SourcePage, contents?: SiteContents): Promise<string> {
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
    return published;
  } catch (error) {
    return renderPlain(html, page, listFaults(faults, [(error as Error).message]));
  }
}

/** A page that cannot be filled is shown as it was written. */
function renderPlain(html: string, page: SourcePage, faults: string[]): string {
  const dom = new JSDOM(html);
  finishHead(dom.window.document, page, "/");
  deferScripts(dom.window.document, page);
  addDevTools(dom.window.document, faults);
  setPolicy(dom.window.document);
  return dom.serialize();
}

async function collect(pages: SourcePage[], preview: string): Promise<SiteContents> {
  await files;
  const built = pages.map((page) => ({
    page,
    html: async () => (await fetch(preview + page.path.replace(/\/index$/, "/"))).text()
  }));
  return collectContents(built, output);
}
