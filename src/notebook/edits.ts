import {nameFault} from "./cell-names.js";
import {
  mostCells,
  type Cell,
  type InputCell,
  type Notebook,
  type ScriptCell,
  type SqlCell,
  type TextCell
} from "./notebook.js";
import {renameInSql} from "./rename-in-sql.js";

/** Fields of a cell of one kind; a `chart` that is undefined is taken away. */
export type CellChange =
  | Partial<Omit<TextCell, "id" | "kind">>
  | Partial<Omit<SqlCell, "id" | "kind">>
  | Partial<Omit<ScriptCell, "id" | "kind">>
  | Partial<Omit<InputCell, "id" | "kind">>;

/**
 * Returns the *notebook* with the *cell* at *index*; at the end by default. Throws a
 * sentence where it has as many cells as can be read again.
 */
export function addCell(notebook: Notebook, cell: Cell, index = notebook.cells.length): Notebook {
  if (notebook.cells.some(({id}) => id === cell.id))
    throw new Error(`invalid id; another cell has it: ${cell.id}`);
  if (notebook.cells.length >= mostCells)
    throw new Error(`A notebook has at most ${mostCells} cells.`);
  return {...notebook, cells: notebook.cells.toSpliced(index, 0, cell)};
}

/** Returns the *notebook* without the cell *id*. */
export function removeCell(notebook: Notebook, id: string): Notebook {
  return {...notebook, cells: notebook.cells.toSpliced(indexOf(notebook, id), 1)};
}

/** Returns the *notebook* with the cell *id* at *index*, or at the end it would pass. */
export function moveCell(notebook: Notebook, id: string, index: number): Notebook {
  const from = indexOf(notebook, id);
  const to = Math.min(Math.max(0, index), notebook.cells.length - 1);
  if (to === from) return notebook;
  const cells = notebook.cells.toSpliced(from, 1).toSpliced(to, 0, notebook.cells[from]);
  return {...notebook, cells};
}

/** Returns the *notebook* with the fields of *change* in the cell *id*. */
export function changeCell(notebook: Notebook, id: string, change: CellChange): Notebook {
  const index = indexOf(notebook, id);
  const cell = {...notebook.cells[index], ...change} as Cell;
  if (cell.kind === "sql" && cell.chart === undefined) delete cell.chart;
  return {...notebook, cells: notebook.cells.with(index, cell)};
}

/**
 * Returns the *notebook* with the query or input *id* named *name*, in other queries
 * too. Scripts keep what they say, and so do queries where the old name stood for two
 * cells. Throws a sentence for a name that is none or is taken.
 */
export function renameCell(notebook: Notebook, id: string, name: string): Notebook {
  const cell = notebook.cells[indexOf(notebook, id)];
  const old = nameOf(cell);
  if (old === undefined) throw new Error(`A cell of ${cell.kind} has no name.`);
  refuse(notebook, cell, name);
  const renamed = changeCell(notebook, id, {name});
  if (old === "" || name === "" || isTwice(notebook, old)) return renamed;
  const cells = renamed.cells.map((other) =>
    other.kind === "sql" && other.id !== id
      ? follow(other, cell.kind, {from: old, to: name})
      : other
  );
  return {...renamed, cells};
}

function follow(cell: SqlCell, kind: Cell["kind"], names: {from: string; to: string}): SqlCell {
  const sql = renameInSql(cell.sql, kind === "input" ? "input" : "table", names);
  return sql === cell.sql ? cell : {...cell, sql};
}

function refuse({cells}: Notebook, cell: Cell, name: string): void {
  const fault = cell.kind === "sql" && name === "" ? undefined : nameFault(name);
  if (fault) throw new Error(fault);
  const others = cells.filter(({id}) => id !== cell.id).map(nameOf);
  if (name && others.some((other) => other?.toLowerCase() === name.toLowerCase()))
    throw new Error(`Another cell is named ${name}; choose another name.`);
}

const nameOf = (cell: Cell) =>
  cell.kind === "sql" || cell.kind === "input" ? cell.name : undefined;

const isTwice = ({cells}: Notebook, name: string) =>
  cells.filter((cell) => nameOf(cell)?.toLowerCase() === name.toLowerCase()).length > 1;

function indexOf({cells}: Notebook, id: string): number {
  const index = cells.findIndex((cell) => cell.id === id);
  if (index < 0) throw new Error(`unknown cell: ${id}`);
  return index;
}
