import {bindInputs} from "../../src/notebook/bind-inputs.js";
import {fromPage} from "../../src/notebook/from-page.js";
import type {Cell, InputValue, Notebook, SqlCell} from "../../src/notebook/notebook.js";
import {analyse} from "../../src/notebook/order.js";
import {sqlNames} from "../../src/notebook/sql-names.js";
import {standAlone} from "../../src/notebook/with-queries.js";
import {asOfName} from "../../src/queries/as-of.js";
import type {Engine, Result} from "../../src/queries/engine.js";
import {tables} from "../../src/tables/index.js";
import type {Table} from "../../src/tables/table.js";

/** A query of a notebook with what it returned, or the reason why a page cannot show it. */
export type Answered = {cell: SqlCell; sql: string; read: Table[]} & (
  {result: Result} | {unshown: string}
);

/** What a query of a notebook fails with, and its name. */
export class NotebookFault extends Error {
  override name = "NotebookFault";
  constructor(
    readonly query: string,
    reason: string
  ) {
    super(`query ${query}: ${reason}`);
  }
}

/**
 * Runs the queries of a notebook *page* with the values that its inputs have there.
 * A query over a file of its author's, which is on no site, is answered by a sentence.
 * Throws a `NotebookFault` for one that does not run.
 */
export async function runNotebook(
  page: string,
  engine: Engine
): Promise<{notebook: Notebook; answers: Answered[]}> {
  const notebook = fromPage(page);
  const answers: Answered[] = [];
  for (const cell of notebook.cells)
    if (cell.kind === "sql") answers.push(await answer(cell, notebook.cells, engine));
  return {notebook, answers};
}

async function answer(cell: SqlCell, cells: readonly Cell[], engine: Engine): Promise<Answered> {
  const analysis = analyse(cells, new Set(Object.keys(tables)));
  const problem = analysis.cells.get(cell.id)?.problem;
  if (problem) throw new NotebookFault(cell.name, problem);
  const asked = standAlone(cell, cells, analysis);
  const read = tablesRead(asked);
  const own = ownTables(asked);
  if (own.length > 0)
    return {
      cell,
      sql: asked,
      read,
      unshown: `This query reads ${own.join(" and ")}, from a file that stayed on its author’s device. Its result cannot be shown here.`
    };
  try {
    const sql = bindInputs(asked, valuesOf(cells));
    return {cell, sql, read, result: await engine.query(sql)};
  } catch (error) {
    throw new NotebookFault(cell.name, (error as Error).message);
  }
}

const valuesOf = (cells: readonly Cell[]): Map<string, InputValue> =>
  new Map(cells.flatMap((cell) => (cell.kind === "input" ? [[cell.name, cell.value]] : [])));

/** The contracts of the tables that a query reads, in the order of our own list. */
function tablesRead(sql: string): Table[] {
  const names = sqlNames(sql).tables;
  return Object.values(tables).filter(({name}) => names.has(name) || names.has(asOfName(name)));
}

/** The tables of one's own files are named my_…; only what is read FROM or JOINed is one. */
function ownTables(sql: string): string[] {
  const read = [...sql.matchAll(/\b(?:from|join)\s+"?(my_\w+)/gi)].map(([, name]) =>
    name.toLowerCase()
  );
  const {tables: names} = sqlNames(sql);
  return [...new Set(read)].filter((name) => names.has(name));
}
