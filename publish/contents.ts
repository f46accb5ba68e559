import {stat} from "node:fs/promises";
import {join} from "node:path";
import type {SearchEntry} from "../src/components/search-entry.js";
import type {Term} from "../src/glossary/term.js";
import {tables} from "../src/tables/index.js";
import type {SourcePage} from "./pages.js";
import {readPieces} from "./pieces.js";
import {idOfUse, resolveTerm} from "./render-term.js";
import {addressOfPage, collectIndex, type BuiltPage} from "./site-index.js";

/** The bytes of a table's published files. */
export interface FileSizes {
  csv: number;
  parquet: number;
}

/** A page that uses a term, and the address of its first use there. */
export interface TermUse {
  page: string;
  url: string;
}

/** What the pages that list the site need to know of it. */
export interface SiteContents {
  entries: readonly SearchEntry[];
  sizes: Readonly<Record<string, FileSizes>>;
  /** The pages that use each term, by its name. */
  uses: ReadonlyMap<string, readonly TermUse[]>;
}

/** Returns what there is on the site: *pages*, and the data published in *output*. */
export async function collectContents(
  pages: readonly BuiltPage[],
  output: string
): Promise<SiteContents> {
  const sizeOf = async (file: string) => (await stat(join(output, "data", file))).size;
  const sizes: Record<string, FileSizes> = {};
  for (const name of Object.keys(tables))
    sizes[name] = {csv: await sizeOf(`${name}.csv`), parquet: await sizeOf(`${name}.parquet`)};
  return {entries: await collectIndex(pages), sizes, uses: collectUses(pages)};
}

/** Returns where terms are used: their first use on each of *pages*. */
export function collectUses(pages: readonly Pick<BuiltPage, "page">[]): Map<string, TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const {page} of pages)
    for (const term of termsOf(page)) {
      // What a title says after a colon is too much for a list.
      const use = {page: page.title.split(":")[0], url: `${addressOfPage(page)}#${idOfUse(term)}`};
      uses.set(term.name, [...(uses.get(term.name) ?? []), use]);
    }
  return uses;
}

function termsOf({source}: SourcePage): Set<Term> {
  try {
    const elements = readPieces(source).filter((piece) => piece.kind === "element");
    const written = elements.filter(({name}) => name === "glossary-term");
    return new Set(written.map(({attributes, text}) => resolveTerm(attributes, text)));
  } catch {
    // The check of the prose tells of a word that is no term, with its place.
    return new Set();
  }
}
