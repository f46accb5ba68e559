import type {Cell, CellKind, InputCell} from "../../notebook/notebook.js";
import {create, textButton} from "../element.js";

let count = 0;

/** Returns an id that no other cell of the visit has. */
export const newId = (): string => `c${Date.now().toString(36)}${(++count).toString(36)}`;

const inputs: Readonly<Record<string, Omit<InputCell, "id" | "kind">>> = {
  Area: {name: "area", label: "Area", input: {type: "area"}, value: "york"},
  Year: {name: "year", label: "Year", input: {type: "year", from: 2012, to: 2025}, value: 2021},
  Slider: {
    name: "least",
    label: "At least",
    input: {type: "slider", from: 0, to: 100, step: 1},
    value: 10
  },
  Choice: {
    name: "choice",
    label: "Choose",
    input: {type: "choice", options: ["one", "another"]},
    value: "one"
  }
};

/** Returns a new cell whose name none of *taken* is. */
export function newCell(kind: Exclude<CellKind, "input">, taken: ReadonlySet<string>): Cell {
  const id = newId();
  if (kind === "text") return {id, kind, text: ""};
  if (kind === "script") return {id, kind, code: ""};
  return {id, kind, name: freeName("result", taken), sql: ""};
}

/** Returns a new query of the first rows of a *table*. */
export const tableCell = (table: string, name: string): Cell => ({
  id: newId(),
  kind: "sql",
  name,
  sql: `SELECT *\nFROM ${table}\nLIMIT 100`
});

function newInput(type: string, taken: ReadonlySet<string>): Cell {
  const input = inputs[type];
  return {id: newId(), kind: "input", ...input, name: freeName(input.name, taken)};
}

/** Returns *name*, or the first of name_2, name_3, … that is not taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); ++i) free = `${name}_${i}`;
  return free;
}

/** The line between two cells, where a reader adds one. */
export function addLine(taken: () => ReadonlySet<string>, add: (cell: Cell) => void): HTMLElement {
  const button = (label: string, make: () => Cell) => textButton(label, () => add(make()));
  const kinds = create(
    "span",
    {className: "add-kinds"},
    button("Query", () => newCell("sql", taken())),
    button("Text", () => newCell("text", taken())),
    button("Script", () => newCell("script", taken())),
    ...Object.keys(inputs).map((type) => button(type, () => newInput(type, taken())))
  );
  const line = create("div", {className: "add-cell"}, create("span", {}, "Add"), kinds);
  line.setAttribute("role", "group");
  line.ariaLabel = "Add a cell here";
  return line;
}
