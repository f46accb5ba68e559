import type {SearchHit} from "./search-engine.js";
import {snippet} from "./search-snippet.js";

const kinds = {
  page: "Page",
  section: "In",
  figure: "Figure in",
  term: "Term in",
  table: "Table",
  column: "Column of"
} as const;

/** Returns a result as a list item: a link, where it is, and the words around what was found. */
export function renderHit({entry, words}: SearchHit, document: Document): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `./${entry.url}`;
  link.append(...marked(entry.title, words, document));
  const where = document.createElement("span");
  where.className = "search-where";
  const isPart = entry.kind !== "page" && entry.kind !== "table";
  where.textContent = isPart ? `${kinds[entry.kind]} ${entry.page}` : kinds[entry.kind];
  const text = document.createElement("p");
  text.append(...marked(entry.text, words, document));
  item.append(link, " ", where, text);
  return item;
}

function marked(text: string, words: readonly string[], document: Document): (Node | string)[] {
  return snippet(text, words).map((part) => {
    if (!part.found) return part.text;
    const mark = document.createElement("mark");
    mark.textContent = part.text;
    return mark;
  });
}
