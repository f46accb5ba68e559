import {bindInputs} from "./bind-inputs.js";
import {given} from "./cell-names.js";
import type {Cell, InputValue, SqlCell} from "./notebook.js";
import type {Analysis} from "./order.js";
import {readScript} from "./read-script.js";
import {sqlNames} from "./sql-names.js";
import {sources, standAlone} from "./with-queries.js";

const comment = "// Written by the notebook from its queries and inputs; it is not read back.";

/**
 * Returns the code of the cell that gives a page's scripts what they read: the toolkit,
 * the values of inputs, and the results of queries, asked when the page is opened.
 * Undefined if no script reads any. What reads one of *ownTables*, in lower case, is an
 * error there, since the file is no part of the page.
 */
export function pageQueries(
  cells: readonly Cell[],
  analysis: Analysis,
  ownTables: ReadonlySet<string>
): string | undefined {
  const reads = new Set(cells.flatMap((cell) => namesRead(cell, analysis)));
  const values = new Map<string, InputValue>(
    cells.flatMap((cell) => (cell.kind === "input" ? [[cell.name, cell.value]] : []))
  );
  const lines = cells.flatMap((cell) => {
    if (!("name" in cell) || !reads.has(cell.name) || !analysis.order.includes(cell.id)) return [];
    if (cell.kind === "input") return [`const ${cell.name} = ${JSON.stringify(cell.value)};`];
    return [`const ${cell.name} = ${asked(cell, {cells, analysis, values, ownTables})};`];
  });
  const toolkit = [...given].filter((name) => isTool(name, reads, lines));
  if (toolkit.length > 0) lines.unshift(`import {${toolkit.join(", ")}} from "/toolkit.js";`);
  return lines.length > 0 ? [comment, ...lines].join("\n") : undefined;
}

/** Returns those of *ownTables*, in lower case, that queries of the *cells* read. */
export function ownTablesRead(cells: readonly Cell[], ownTables: ReadonlySet<string>): string[] {
  const read = cells.flatMap((cell) => (cell.kind === "sql" ? [...sqlNames(cell.sql).tables] : []));
  return [...new Set(read)].filter((name) => ownTables.has(name));
}

function namesRead(cell: Cell, {order}: Analysis): readonly string[] {
  return cell.kind === "script" && order.includes(cell.id) ? readScript(cell.code).reads : [];
}

function isTool(name: string, reads: ReadonlySet<string>, lines: readonly string[]): boolean {
  // Framework has these itself.
  if (name === "display" || name === "view") return false;
  return reads.has(name) || (name === "query" && lines.some((line) => line.includes(" = query(")));
}

interface Asked {
  cells: readonly Cell[];
  analysis: Analysis;
  values: ReadonlyMap<string, InputValue>;
  ownTables: ReadonlySet<string>;
}

/** The promise of a query's rows. It is not awaited: one that fails stops only its readers. */
function asked(cell: SqlCell, {cells, analysis, values, ownTables}: Asked): string {
  const [own] = ownTablesRead([...sources(cell, cells, analysis), cell], ownTables);
  if (own) return rejected(`${cell.name} reads ${own}, a file that is no part of this page.`);
  try {
    return `query(${template(bindInputs(standAlone(cell, cells, analysis), values))})`;
  } catch (error) {
    return rejected((error as Error).message);
  }
}

const rejected = (sentence: string) => `Promise.reject(new Error(${JSON.stringify(sentence)}))`;

const template = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
