import type {Cell} from "./notebook.js";

interface Definer {
  cell: Cell;
  /** As it is written there. */
  name: string;
}

/**
 * Which cells define a name: by the name as scripts read it, and for queries and inputs
 * also by `foldedName`, as the engine reads it.
 */
export type Definers = ReadonlyMap<string, readonly Definer[]>;

/** A name to the engine, for which capitals make no difference; no script can say it. */
export const foldedName = (name: string) => `sql ${name.toLowerCase()}`;

/** Returns which of the *cells* define each name, given the names that one defines. */
export function definersOf(
  cells: readonly Cell[],
  definesOf: (cell: Cell) => readonly string[]
): Definers {
  const found = new Map<string, Definer[]>();
  const add = (key: string, definer: Definer) => {
    const others = found.get(key);
    if (others) others.push(definer);
    else found.set(key, [definer]);
  };
  for (const cell of cells)
    for (const name of new Set(definesOf(cell))) {
      add(name, {cell, name});
      if (cell.kind !== "script") add(foldedName(name), {cell, name});
    }
  return found;
}

/** Returns, by the id of a cell, that another cell defines one of its names. */
export function duplicates(definers: Definers): Map<string, string> {
  const said = new Map<string, string>();
  for (const same of definers.values())
    if (same.length > 1)
      for (const {cell, name} of same)
        said.set(cell.id, `Another cell is named ${name} too; each name is for one cell.`);
  return said;
}
