import type {ChartSettings} from "../charts/chart-settings.js";

export type {ChartSettings, Mark} from "../charts/chart-settings.js";

/**
 * A notebook: cells in the order of the page. Its file is a Markdown page that
 * builds unchanged in `src/` (see `to-page.ts` and `from-page.ts`); there is no
 * second format.
 */
export interface Notebook {
  title: string;
  description: string;
  cells: readonly Cell[];
}

/** How many cells a notebook can have; the time to order them grows faster than they do. */
export const mostCells = 300;

export type Cell = TextCell | SqlCell | ScriptCell | InputCell;
export type CellKind = Cell["kind"];

interface AnyCell {
  /** Tells the cell from the others while the notebook is open; not part of the file. */
  id: string;
}

/** Text in Markdown; HTML in it is shown as text. */
export interface TextCell extends AnyCell {
  kind: "text";
  text: string;
}

/**
 * A query. Other queries read its result as a table of its *name*, scripts as an
 * array of rows. `$year` stands for the value of the input named year.
 */
export interface SqlCell extends AnyCell {
  kind: "sql";
  name: string;
  sql: string;
  /** How the result is drawn; left out where it is only a table. */
  chart?: ChartSettings;
}

/**
 * JavaScript as in a page of Framework: an expression is shown, a program may call
 * `display`, and what it declares at its top level others may name.
 */
export interface ScriptCell extends AnyCell {
  kind: "script";
  code: string;
}

/** Something to choose; queries read it as `$name`, scripts by its name. */
export interface InputCell extends AnyCell {
  kind: "input";
  name: string;
  label: string;
  input: Input;
  value: InputValue;
}

export type InputValue = string | number;

export type Input =
  /** A place of the snapshots; its value is the place's own key, such as york. */
  | {type: "area"}
  | {type: "year"; from: number; to: number}
  | {type: "slider"; from: number; to: number; step: number}
  | {type: "choice"; options: readonly string[]};
