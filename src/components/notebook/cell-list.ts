import type {Cell} from "../../notebook/notebook.js";
import {create} from "../element.js";
import type {CellHost, CellView} from "./cell-view.js";
import {InputView, type AreaChoice} from "./input-view.js";
import {ScriptView} from "./script-view.js";
import {SqlView} from "./sql-view.js";
import {TextView} from "./text-view.js";

export interface CellListOptions {
  host: CellHost;
  areas: readonly AreaChoice[];
  /** The line below a cell where a reader adds one; without an id, the line above all. */
  addLine(id?: string): HTMLElement;
}

/** The cells on the page, in the order of the notebook; each with a line below it to add one. */
export class CellList {
  readonly element = create("div", {className: "cells"});
  readonly #options: CellListOptions;
  readonly #views = new Map<string, CellView>();
  readonly #first: HTMLElement;

  constructor(options: CellListOptions) {
    this.#options = options;
    this.#first = options.addLine();
    this.element.append(this.#first);
  }

  get = (id: string): CellView | undefined => this.#views.get(id);

  script(id: string): ScriptView | undefined {
    const view = this.#views.get(id);
    return view instanceof ScriptView ? view : undefined;
  }

  /** Takes every cell off the page: those of two notebooks may have the same id. */
  clear(): void {
    for (const id of [...this.#views.keys()]) this.#remove(id);
  }

  /** Brings the page up to *cells*; what is there already is changed and not made anew. */
  show(cells: readonly Cell[]): void {
    const kept = new Set(cells.map(({id}) => id));
    for (const id of [...this.#views.keys()]) if (!kept.has(id)) this.#remove(id);
    for (const cell of cells) {
      const view = this.#views.get(cell.id);
      // A cell that has not changed is the same object: most of them, at each letter that is typed.
      if (view && !view.shows(cell)) view.update(cell);
      else if (!view) this.#views.set(cell.id, this.#make(cell));
    }
    this.#arrange(cells);
  }

  #remove(id: string): void {
    const view = this.#views.get(id)!;
    view.element.parentElement!.remove();
    view.destroy();
    this.#views.delete(id);
  }

  #make(cell: Cell): CellView {
    const {host, areas, addLine} = this.#options;
    const view = viewOf(cell, host, areas);
    create("div", {className: "cell-slot"}, view.element, addLine(cell.id));
    return view;
  }

  /** Puts the cells in order; one that is in its place is not moved, since a frame would start anew. */
  #arrange(cells: readonly Cell[]): void {
    let before: Element = this.#first;
    for (const {id} of cells) {
      const slot = this.#views.get(id)!.element.parentElement!;
      if (before.nextElementSibling !== slot) moveAfter(before, slot);
      before = slot;
    }
  }
}

function viewOf(cell: Cell, host: CellHost, areas: readonly AreaChoice[]): CellView {
  if (cell.kind === "text") return new TextView(cell, host);
  if (cell.kind === "sql") return new SqlView(cell, host);
  if (cell.kind === "script") return new ScriptView(cell, host);
  return new InputView(cell, host, areas);
}

/** Moves an element; where the browser can, what is in it goes on running. */
function moveAfter(before: Element, element: Element): void {
  const parent = before.parentElement as Element & {
    moveBefore?: (node: Node, child: Node | null) => void;
  };
  if (parent.moveBefore && element.isConnected)
    parent.moveBefore(element, before.nextElementSibling);
  else before.after(element);
}
