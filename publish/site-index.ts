import type {SearchEntry} from "../src/components/search-entry.js";
import {datasets, idOfDataset} from "../src/counting/datasets/index.js";
import {withPlace} from "../src/figures/any-place.js";
import {terms} from "../src/glossary/index.js";
import type {Term} from "../src/glossary/term.js";
import {figureNames, findFigure} from "../src/figures/index.js";
import {tables} from "../src/tables/index.js";
import type {Table} from "../src/tables/table.js";
import {idOfRefresh, readAccepted, summaryOfRefresh, titleOfRefresh} from "./accepted.js";
import {readHtml} from "./html-document.js";
import type {SourcePage} from "./pages.js";
import {deckFile} from "./present/deck-file.js";
import {removeMarks} from "./present/marked-article.js";
import {findListed, type ListedPlace} from "./places/place-list.js";

/** A page, and how it is had as Framework built it; its elements need not be filled. */
export interface BuiltPage {
  page: SourcePage;
  html: () => Promise<string> | string;
}

/** Pages that lead to others have nothing of their own to be found. */
const unlisted = new Set(["/404", "/search"]);

/** The pages in the order of the header; stories that are not in it come after York's. */
const order = [
  "/index",
  "/york",
  "",
  "/places/index",
  "/places",
  "/counting",
  "/learn/index",
  "/learn",
  "/notebook",
  "/datasets",
  "/methods",
  "/glossary",
  "/changes",
  "/about"
];

function rank({page: {path, isEveryPlace, isNotebook}}: BuiltPage): number {
  // Worked notebooks come after the page where they can be changed.
  if (isNotebook) return order.indexOf("/notebook") + 0.5;
  if (isEveryPlace) return order.indexOf("/places");
  const isLesson = path.startsWith("/learn/") && path !== "/learn/index";
  return order.indexOf(isLesson ? "/learn" : order.includes(path) ? path : "");
}

/** Returns everything on the site that can be found, in the order of its pages. */
export async function collectIndex(pages: readonly BuiltPage[]): Promise<SearchEntry[]> {
  const listed = pages
    .filter(({page}) => !unlisted.has(page.path))
    .sort((a, b) => rank(a) - rank(b));
  const found = await Promise.all(listed.map(collectPage));
  const entries = found.flat();
  return [
    ...entries,
    ...(await collectRefreshes(entries)),
    ...terms.map(termEntry),
    ...Object.values(tables).flatMap(collectTable)
  ];
}

/** Returns the address of a page from the root of the site; the home page is "". */
export function addressOfPage({path}: Pick<SourcePage, "path">): string {
  return path.slice(1).replace(/(^|\/)index$/, "$1");
}

async function collectPage({page, html}: BuiltPage): Promise<SearchEntry[]> {
  const place = await findListed(page.area);
  if (page.isEveryPlace) return [placeEntry(page, place!)];
  const main = readHtml(await html()).querySelector("main");
  if (!main) throw new Error(`${page.file}: missing main in the built page`);
  removeMarks(main);
  const url = addressOfPage(page);
  const shared = {page: page.title, text: ""};
  const entries: SearchEntry[] = [
    {...shared, url, kind: "page", title: page.title, level: 1, text: page.description}
  ];
  const figures: SearchEntry[] = [];
  let part = entries[0];
  for (const child of partsOf(main)) {
    if (/^H[23]$/.test(child.tagName) && child.id) {
      part = {
        ...shared,
        url: `${url}#${child.id}`,
        kind: "section",
        title: textOf(child),
        level: Number(child.tagName[1])
      };
      entries.push(part);
    } else append(part, textOf(child));
    if (child.matches(":has(dataset-directory), dataset-directory"))
      entries.push(...directoryEntries({url, page}));
    for (const element of child.querySelectorAll("story-figure")) {
      const name = element.getAttribute("name") ?? "";
      // The check of the prose tells of a name that no figure has.
      if (!figureNames.includes(name)) continue;
      // A figure may be of another place than its page, or of one on a page of none.
      const own = await findListed(element.getAttribute("area") ?? page.area);
      figures.push(await figureEntry(name, {url, page, place: own}));
    }
  }
  if (page.isDeck) entries.push(deckEntry(page));
  return [...entries, ...figures];
}

/** The slides of a page are found beside it; what is on them stands in the page. */
const deckEntry = (page: SourcePage): SearchEntry => ({
  url: deckFile(page.path).replace(/index$/, ""),
  kind: "section",
  title: "Slides of this page",
  page: page.title,
  level: 2,
  text: "Present this page: slides, speaker view, shorter talks."
});

/** What stands in a page, one after the other; notes and references are read without their ways back. */
function partsOf(main: Element): Element[] {
  main.querySelectorAll(".way-back").forEach((link) => link.remove());
  return [...main.children].flatMap((child) =>
    child.matches(".notes, .references") ? [...child.children] : [child]
  );
}

/** A page of a place is found by its name, its codes and the names before and after; its parts are those of all. */
function placeEntry(page: SourcePage, place: ListedPlace): SearchEntry {
  const {codes, predecessors, successor} = place;
  const names = [...predecessors, ...(successor ? [successor] : [])].map(({name}) => name);
  return {
    kind: "page",
    url: addressOfPage(page),
    title: page.title,
    page: place.name,
    level: 1,
    text: [page.description, ...names, ...codes.map(({code}) => code)].join(" ")
  };
}

/** The accepted refreshes, which stand in a list on the page of changes. */
async function collectRefreshes(entries: readonly SearchEntry[]): Promise<SearchEntry[]> {
  const page = entries.find(({url, kind}) => url === "changes" && kind === "page");
  if (!page) return [];
  return (await readAccepted()).map((refresh) => ({
    url: `changes#${idOfRefresh(refresh)}`,
    kind: "section",
    title: titleOfRefresh(refresh),
    page: page.title,
    level: 3,
    text: summaryOfRefresh(refresh)
  }));
}

/** The entries of the directory are put into the page later; they are parts of it like any other. */
function directoryEntries({url, page}: {url: string; page: SourcePage}): SearchEntry[] {
  return datasets.map(({name, title, publisher, counted, in2016, access}) => ({
    url: `${url}#${idOfDataset(name)}`,
    kind: "section",
    title,
    page: page.title,
    level: 3,
    text: [publisher, counted, in2016, ...access.map(({name}) => name)].map(withoutStop).join(". ")
  }));
}

async function figureEntry(
  name: string,
  {url, page, place}: {url: string; page: SourcePage; place: ListedPlace | undefined}
): Promise<SearchEntry> {
  const {title, subtitle} = await findFigure(name);
  return {
    url: `${url}#figure-${name}`,
    kind: "figure",
    title: withPlace(title, place),
    page: page.title,
    level: 3,
    text: withPlace(subtitle, place)
  };
}

function append(entry: SearchEntry, text: string): void {
  if (text) entry.text = entry.text ? `${entry.text} ${text}` : text;
}

function textOf(element: Element): string {
  if (element.matches("script, style")) return "";
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function termEntry({name, term, also, definition}: Term): SearchEntry {
  return {
    url: `glossary#${name}`,
    kind: "term",
    title: term,
    page: "the glossary",
    level: 3,
    // Whoever looks for another form of the term finds it too.
    text: [definition, also.length > 0 ? `Also: ${also.join(", ")}.` : ""].join(" ").trim()
  };
}

function collectTable({name, title, columns, coverage, source}: Table): SearchEntry[] {
  const shared = {url: `datasets#${name}`, page: title};
  const about = [name, source.publisher, source.table, coverage.counted, coverage.notCounted];
  return [
    {...shared, kind: "table", title, level: 2, text: about.map(withoutStop).join(". ")},
    ...Object.entries(columns).map(([column, {description, unit}]): SearchEntry => ({
      ...shared,
      kind: "column",
      title: column,
      level: 3,
      text: unit ? `${description} (${unit})` : description
    }))
  ];
}

const withoutStop = (text: string) => text.replace(/\.$/, "");
