import type {Cell} from "./notebook.js";
import {nameProblem} from "./cell-names.js";
import {definersOf, duplicates, foldedName, type Definers} from "./definers.js";
import {readScript} from "./read-script.js";
import {sqlNames} from "./sql-names.js";

/** What a cell has to do with the others. */
export interface CellAnalysis {
  /** Names that others may read. */
  defines: string[];
  /** Names of other cells that it reads, and inputs of a query that no cell defines. */
  reads: string[];
  /** The cells that define them, by id. */
  after: string[];
  /** Why it cannot run, as a sentence. */
  problem?: string;
}

export interface Analysis {
  /** By the id of the cell. */
  cells: ReadonlyMap<string, CellAnalysis>;
  /** Ids in the order of running; cells with a problem are left out, text too. */
  order: string[];
}

interface Names {
  defines: readonly string[];
  /** In lower case, as the engine reads them. */
  tables?: ReadonlySet<string>;
  variables: readonly string[];
  problem?: string;
}

/**
 * Returns what each of the *cells* defines and reads, why some cannot run, and the
 * order in which the others run: each after those that it reads, else as on the page.
 * Names of *tables* are taken.
 */
export function analyse(cells: readonly Cell[], tables: ReadonlySet<string> = new Set()): Analysis {
  const names = new Map(cells.map((cell) => [cell.id, namesOf(cell)]));
  const definers = definersOf(cells, (cell) => names.get(cell.id)!.defines);
  const twice = duplicates(definers);
  const found = new Map<string, CellAnalysis>();
  for (const cell of cells) {
    const {defines, problem} = names.get(cell.id)!;
    const reads = readsOf(cell, names.get(cell.id)!, definers);
    const said = problem ?? nameProblem(cell, defines, tables) ?? twice.get(cell.id);
    found.set(cell.id, {...reads, defines: [...defines], ...(said && {problem: said})});
  }
  const runs = cells.filter(({kind}) => kind !== "text").map(({id}) => id);
  return {cells: found, order: runOrder(runs, found)};
}

function namesOf(cell: Cell): Names {
  if (cell.kind === "text") return {defines: [], variables: []};
  if (cell.kind === "input") return {defines: [cell.name], variables: []};
  if (cell.kind === "sql") {
    const {tables, inputs} = sqlNames(cell.sql);
    return {defines: cell.name ? [cell.name] : [], tables, variables: inputs};
  }
  try {
    const {defines, reads} = readScript(cell.code);
    return {defines, variables: reads};
  } catch (error) {
    const isTold = error instanceof SyntaxError;
    const problem = isTold ? error.message : "This script is nested too deeply to be read.";
    return {defines: [], variables: [], problem};
  }
}

/** Finds the names that a cell reads of other cells, and who defines them. */
function readsOf(cell: Cell, {variables, tables}: Names, definers: Definers) {
  const reads = new Set(cell.kind === "sql" ? variables : []);
  const after = new Set<string>();
  const read = (name: string, kinds: string) => {
    for (const other of definers.get(name) ?? []) {
      if (other.cell === cell || !kinds.includes(other.cell.kind)) continue;
      reads.add(other.name);
      after.add(other.cell.id);
    }
  };
  for (const name of variables) read(name, cell.kind === "sql" ? "input" : "input sql script");
  for (const table of tables ?? []) read(foldedName(table), "sql");
  return {reads: [...reads], after: [...after]};
}

/** Orders the cells that can run, and tells the others why they cannot. */
function runOrder(ids: readonly string[], cells: Map<string, CellAnalysis>): string[] {
  const order = new Set<string>();
  const isReady = (id: string) => {
    const {problem, after} = cells.get(id)!;
    return !problem && after.every((read) => order.has(read));
  };
  const rest = new Set(ids);
  for (let next = ids.find(isReady); next; next = [...rest].find(isReady)) {
    order.add(next);
    rest.delete(next);
  }
  for (const id of rest) tellWhy(id, rest, cells);
  return [...order];
}

function tellWhy(id: string, rest: ReadonlySet<string>, cells: Map<string, CellAnalysis>): void {
  const cell = cells.get(id)!;
  if (cell.problem) return;
  const circle = circleOf(id, rest, cells);
  const [first] = cell.after.filter((read) => rest.has(read));
  const read = cells.get(first)!.defines.find((name) => cell.reads.includes(name));
  cell.problem = circle
    ? `It reads what reads it: ${circle.join(" reads ")}. One of them must not read the other.`
    : `It reads ${read}, which cannot run.`;
}

/** The names on the way from a cell back to itself, if there is one. */
function circleOf(
  id: string,
  rest: ReadonlySet<string>,
  cells: ReadonlyMap<string, CellAnalysis>
): string[] | undefined {
  const ways: string[][] = [[id]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of cells.get(way[way.length - 1])!.after) {
      if (next === id) return [...way, id].map((step) => cells.get(step)!.defines[0]);
      if (!rest.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
