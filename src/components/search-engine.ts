import MiniSearch from "minisearch";
import type {SearchEntry} from "./search-entry.js";
import {fold} from "./search-snippet.js";

/** Words so common that a search for them finds everything. */
const stopWords = new Set(
  "a an and are as at by for from how in is it of on or that the this to was were what which who with".split(
    " "
  )
);

/** Answers searches of the site. */
export interface Search {
  /** Returns what fits *query* best, the best first. */
  find(query: string, limit?: number): SearchHit[];
}

export interface SearchHit {
  entry: SearchEntry;
  /** The words of the entry that fit, for marking them. */
  words: string[];
}

/**
 * Returns a search over *entries*. The last letters of a word may be missing,
 * and about one letter in five may be wrong. All words must fit; if nothing has
 * them all, any may.
 */
export function makeSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry & {id: number}>({
    fields: ["title", "text", "page"],
    processTerm: (term) => {
      const word = fold(term);
      return stopWords.has(word) ? null : word;
    },
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: {title: 4, page: 1.5},
      boostDocument: (id) => weights[entries[Number(id)].kind]
    }
  });
  // A column is found by its own words: by those of its table, all columns would be.
  const isColumn = ({kind}: SearchEntry) => kind === "column";
  index.addAll(
    entries.map((entry, id) => ({...entry, id, page: isColumn(entry) ? "" : entry.page}))
  );

  function find(query: string, limit = 20): SearchHit[] {
    const all = index.search(query, {combineWith: "AND"});
    const found = all.length > 0 ? all : index.search(query, {combineWith: "OR"});
    return found.slice(0, limit).map(({id, terms}) => ({entry: entries[Number(id)], words: terms}));
  }
  return {find};
}

/** A column alone is seldom what was meant. */
const weights = {page: 1.2, section: 1.2, figure: 1.4, term: 1.3, table: 1.1, column: 0.6} as const;
