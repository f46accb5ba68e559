import {stringify} from "yaml";
import {fence, writeAttribute} from "./fence-info.js";
import type {Cell, InputCell, Notebook, SqlCell} from "./notebook.js";
import {analyse, type Analysis} from "./order.js";
import {ownTablesRead, pageQueries} from "./page-queries.js";
import {textInPage} from "./text-in-page.js";

export interface PageOptions {
  /** Names of tables made of the reader's own files, which the page cannot have. */
  ownTables?: readonly string[];
}

/**
 * Returns a *notebook* as a Markdown page of the site that builds unchanged in `src/`.
 * Text is text; queries, inputs and charts are fences that Framework only shows; scripts
 * are its own cells, with one cell before them that asks what they read. `fromPage`
 * gives the notebook back, save the ids of cells; line ends are as in Unix.
 */
export function toPage(notebook: Notebook, {ownTables = []}: PageOptions = {}): string {
  const {title, description, cells} = withUnixLines(notebook);
  // The words of a notebook are its author's: no number of them is bound to a figure.
  const front = yaml({title, description, notebook: true, bound: false});
  const analysis = analyse(cells);
  const own = new Set(ownTables.map((name) => name.toLowerCase()));
  const blocks = cells.flatMap((cell, i) => blocksOf(cell, {before: cells[i - 1], analysis}));
  const read = ownTablesRead(cells, own);
  const note = read.length > 0 ? [fence("text note", noteOf(read))] : [];
  const queries = pageQueries(cells, analysis, own);
  const firstScript = blocks.findIndex((block) => /^`+js\n/.test(block));
  if (queries) blocks.splice(firstScript, 0, fence("js generated", queries));
  return `---\n${front}\n---\n\n${[...note, ...blocks].join("\n\n")}\n`;
}

function blocksOf(cell: Cell, {before, analysis}: {before?: Cell; analysis: Analysis}): string[] {
  if (cell.kind === "text") return [textInPage(cell.text, {isAfterText: before?.kind === "text"})];
  if (cell.kind === "input") return [inputFence(cell)];
  if (cell.kind === "sql") return sqlFences(cell);
  // A script that cannot run would show its error to the readers of the page.
  const isBroken = !analysis.order.includes(cell.id);
  return [fence(isBroken ? "js run=false broken" : "js", cell.code)];
}

function inputFence({name, label, input, value}: InputCell): string {
  return fence(`yaml ${writeAttribute("input", name)}`, yaml({label, ...input, value}));
}

function sqlFences({name, sql, chart}: SqlCell): string[] {
  const query = fence(`sql run=false ${writeAttribute("name", name)}`, sql);
  return chart
    ? [query, fence(`yaml ${writeAttribute("chart", name)}`, yaml({...chart}))]
    : [query];
}

const noteOf = (tables: readonly string[]) =>
  `This notebook reads ${tables.join(" and ")}, from a file that stayed on its author's device.
What is drawn from it cannot be shown here.`;

/** Fields, one on a line, with text in quotes: YAML of whatever version takes it for text. */
function yaml(fields: object): string {
  const text = stringify(fields, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    doubleQuotedMinMultiLineLength: Infinity,
    lineWidth: 0
  });
  // Framework's YAML refuses a page with these, even within quotes.
  const escaped = text.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return escaped.trimEnd();
}

function withUnixLines(notebook: Notebook): Notebook {
  // Markdown has no null character.
  const unix = (text: string) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
  const cells = notebook.cells.map((cell) => {
    if (cell.kind === "text") return {...cell, text: unix(cell.text)};
    if (cell.kind === "sql") return {...cell, sql: unix(cell.sql)};
    return cell.kind === "script" ? {...cell, code: unix(cell.code)} : cell;
  });
  return {...notebook, cells};
}
