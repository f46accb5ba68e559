import {mostCells, type Cell, type Notebook, type SqlCell} from "./notebook.js";
import {PageError, readFields} from "./page-fields.js";
import {pageParts, type FencePart, type PagePart} from "./page-parts.js";
import {readChart, readInput} from "./read-settings.js";

/** How long a page can be, in characters; a longer file is no notebook. */
const longestPage = 4_000_000;

/**
 * Returns the notebook of a page, whether `toPage` or an author wrote it: of the front
 * matter its title and description, its text, and the fences that are cells. Cells are
 * named `cell-1` and on. Throws a PageError, a sentence with the line, for a page that
 * is none.
 */
export function fromPage(markdown: string): Notebook {
  if (markdown.length > longestPage)
    throw new PageError(1, "this is longer than a notebook can be");
  const page = markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const {front, body, firstLine} = splitFront(page);
  const fields = front === "" ? undefined : readFields(front, 2);
  const title = fields?.text("title", "") ?? "";
  const description = fields?.text("description", "") ?? "";
  const cells: Cell[] = [];
  for (const part of pageParts(body, firstLine)) addPart(cells, part);
  return {title, description, cells};
}

function splitFront(page: string): {front: string; body: string; firstLine: number} {
  if (!/^---[ \t]*\n/.test(page)) return {front: "", body: page, firstLine: 1};
  const end = /\n---[ \t]*(?:\n|$)/.exec(page);
  if (!end) throw new PageError(1, "the front matter does not end; it needs a line with --- only");
  const front = page.slice(page.indexOf("\n") + 1, end.index);
  const body = page.slice(end.index + end[0].length);
  return {front, body, firstLine: page.slice(0, end.index + end[0].length).split("\n").length};
}

function addPart(cells: Cell[], part: PagePart): void {
  const id = `cell-${cells.length + 1}`;
  if (part.kind === "text") cells.push({id, kind: "text", text: part.text});
  else {
    if (!part.isClosed) throw new PageError(part.line, "this cell has no line of ``` that ends it");
    addFence(cells, part, id);
  }
  if (cells.length <= mostCells) return;
  throw new PageError("line" in part ? part.line : 1, `a notebook has at most ${mostCells} cells`);
}

function addFence(cells: Cell[], part: FencePart, id: string): void {
  const {tag, attributes, content, line} = part;
  if (attributes.has("generated") || attributes.has("note")) return;
  if (tag === "text") cells.push({id, kind: "text", text: content});
  else if (tag === "js") cells.push({id, kind: "script", code: content});
  else if (tag === "sql")
    cells.push({id, kind: "sql", name: attributes.get("name")!, sql: content});
  else if (attributes.has("input")) {
    const input = readInput(readFields(content, line + 1));
    cells.push({id, kind: "input", name: attributes.get("input")!, ...input});
  } else addChart(cells, part);
}

function addChart(cells: Cell[], {attributes, content, line}: FencePart): void {
  const name = attributes.get("chart")!;
  const query = cells[cells.length - 1] as Cell | undefined;
  if (query?.kind !== "sql" || query.chart || (name !== "" && query.name !== name))
    throw new PageError(line, `this chart must stand right after the query ${name || "it draws"}`);
  const chart: SqlCell["chart"] = readChart(readFields(content, line + 1));
  cells[cells.length - 1] = {...query, chart};
}

export {PageError};
