import matter from "gray-matter";
import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {withPlace} from "../src/figures/any-place.js";
import {listPlaces, type ListedPlace} from "./places/place-list.js";

/** A page of the site, as its author wrote it. */
export interface SourcePage {
  /** As src/york.md, for messages. */
  file: string;
  /** As /york; the home page is /index. */
  path: string;
  /** The whole file, front matter included. */
  source: string;
  title: string;
  description: string;
  /** The place that the page is about. */
  area?: string;
  /** Whether it is one of the pages that a source with a parameter makes, one for every place. */
  isEveryPlace: boolean;
  /** Whether it is a notebook: its queries, inputs and charts are cells that the build fills. */
  isNotebook: boolean;
  /** Whether it is also presented, as slides. */
  isDeck: boolean;
  /** Whether every number of the text must be bound; true unless the page says otherwise. */
  bound: boolean;
}

/** Returns every page under *root*, in the order of their paths. */
export async function readPages(root = "src"): Promise<SourcePage[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(".observablehq"));
  return (await Promise.all(files.sort().map((file) => readPage(root, file)))).flat();
}

/** The pages of every place have one source, which is checked once. */
export function oneOfEachSource(pages: readonly SourcePage[]): SourcePage[] {
  return [...new Map(pages.map((page) => [page.file, page])).values()];
}

/** A source named as its parameter, [area].md, is as many pages as there are places. */
async function readPage(root: string, file: string): Promise<SourcePage[]> {
  const source = await readFile(file, "utf8");
  const path = `/${relative(root, file).replace(/\.md$/, "")}`;
  if (!path.includes("[area]")) return [parsePage(source, {file, path})];
  return (await listPlaces()).map((place) =>
    parsePage(source, {file, path: path.replace("[area]", place.place), place})
  );
}

/** A story of a place: as york, with the title of its page. */
export interface Story {
  path: string;
  title: string;
}

/** Returns the stories of *place*: pages at the root of the site that are about it. */
export async function storiesOf(place: string, root = "src"): Promise<Story[]> {
  const files = (await readdir(root)).filter((file) => file.endsWith(".md")).sort();
  const pages = await Promise.all(
    files.map(async (file) => ({
      path: file.slice(0, -3),
      data: matter(await readFile(join(root, file), "utf8"), {}).data
    }))
  );
  return pages
    .filter(({data}) => data.area === place)
    .map(({path, data}) => ({path, title: String(data.title)}));
}

/**
 * Returns the address at which Framework builds the page of a place, which it cannot know
 * by itself. The pages of all places are alike until they are published, so it builds one.
 */
export async function pathOfAnyPlace(): Promise<string> {
  const [{place}] = await listPlaces();
  return `/places/${place}`;
}

/**
 * Returns the page of a *source*; every page needs a title and a description of its own,
 * save a notebook, whose title may stand for both.
 */
export function parsePage(
  source: string,
  {file, path, place}: {file: string; path: string; place?: ListedPlace}
): SourcePage {
  const {data} = matter(source, {});
  const isNotebook = data.notebook === true;
  if (isNotebook) data.description ??= data.title;
  if (data.deck === true && place)
    throw new Error(`${file}: invalid front matter; a page of every place is not presented: deck`);
  for (const name of ["title", "description"])
    if (typeof data[name] !== "string") throw new Error(`${file}: missing front matter: ${name}`);
  return {
    file,
    path,
    source,
    title: withPlace(data.title, place),
    description: withPlace(data.description, place),
    area: place?.place ?? data.area,
    isEveryPlace: place !== undefined,
    isNotebook,
    isDeck: data.deck === true,
    bound: data.bound !== false
  };
}
