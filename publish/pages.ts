import matter from "gray-matter";
import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";

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
  return Promise.all(files.sort().map((file) => readPage(root, file)));
}

async function readPage(root: string, file: string): Promise<SourcePage> {
  const source = await readFile(file, "utf8");
  return parsePage(source, {file, path: `/${relative(root, file).replace(/\.md$/, "")}`});
}

/** Returns the page of a *source*; every page needs a title and a description of its own. */
export function parsePage(source: string, {file, path}: {file: string; path: string}): SourcePage {
  const {data} = matter(source, {});
  for (const name of ["title", "description"])
    if (typeof data[name] !== "string") throw new Error(`${file}: missing front matter: ${name}`);
  return {
    file,
    path,
    source,
    title: data.title,
    description: data.description,
    area: data.area,
    bound: data.bound !== false
  };
}
