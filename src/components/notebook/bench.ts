import {
  addCell,
  changeCell,
  moveCell,
  removeCell,
  renameCell,
  type CellChange
} from "../../notebook/edits.js";
import {present, record, redo, start, undo, type History} from "../../notebook/history.js";
import type {Cell, Notebook} from "../../notebook/notebook.js";
import {speak} from "../speak.js";
import {addLine, freeName, newId, tableCell} from "./add-cell.js";
import {CellList} from "./cell-list.js";
import type {CellHost} from "./cell-view.js";
import type {AreaChoice} from "./input-view.js";
import {Runner} from "./runner.js";
import type {SqlWords} from "./sql-words.js";
import type {TableDesk} from "./table-desk.js";
import {tell} from "./toast.js";

export interface BenchOptions {
  desk: TableDesk;
  areas: readonly AreaChoice[];
  /** Hears of each change of the notebook, and of the reader's consent. */
  onChange(): void;
  /** Hears that nothing runs any more. */
  onIdle(): void;
}

/** The cells of a notebook on the page: what is edited, what has run, what can be undone. */
export class Bench implements CellHost {
  readonly #desk: TableDesk;
  readonly #options: BenchOptions;
  readonly #runner: Runner;
  readonly #list: CellList;
  /** The text with which a cell last ran, where the reader has changed it since. */
  readonly #ranText = new Map<string, string>();
  #history: History = start({title: "", description: "", cells: []});
  #isTrusted = true;

  constructor(options: BenchOptions) {
    this.#options = options;
    this.#desk = options.desk;
    this.#runner = new Runner({
      session: options.desk.session,
      tables: () => options.desk.names,
      mayScript: () => this.#isTrusted,
      runScript: (id, task) => this.#list.script(id)!.run(task),
      stopScript: (id) => this.#list.script(id)?.stop(),
      onState: (id) => {
        this.#showState(id);
        this.#desk.showLoaded();
        if (!this.#runner.isRunning) options.onIdle();
      }
    });
    this.#list = new CellList({
      host: this,
      areas: options.areas,
      addLine: (id) =>
        addLine(
          () => this.#taken(),
          (cell) => this.#add(cell, id === undefined ? 0 : this.#indexAfter(id))
        )
    });
    options.desk.onTable = (name) => {
      this.#runner.tableChanged(name);
      void this.#runner.run();
    };
  }

  get element(): HTMLElement {
    return this.#list.element;
  }
  get notebook(): Notebook {
    return present(this.#history);
  }
  get isTrusted(): boolean {
    return this.#isTrusted;
  }
  get canUndo(): boolean {
    return undo(this.#history) !== this.#history;
  }
  get canRedo(): boolean {
    return redo(this.#history) !== this.#history;
  }

  /** Shows another notebook. Its scripts run only if they are trusted. */
  open(notebook: Notebook, isTrusted: boolean): void {
    this.#history = start(notebook);
    this.#isTrusted = isTrusted;
    this.#ranText.clear();
    this.#list.clear();
    this.#runner.setCells([]);
    this.#refresh();
  }

  runAll(): Promise<void> {
    this.#ranText.clear();
    this.#refresh();
    return this.#runner.run();
  }

  undo(): void {
    this.#travel(undo(this.#history));
  }
  redo(): void {
    this.#travel(redo(this.#history));
  }

  /** Changes title or description. */
  describe(changes: Partial<Omit<Notebook, "cells">>): void {
    this.#record({...this.notebook, ...changes}, `about ${Object.keys(changes).join()}`);
  }

  change(id: string, changes: CellChange, {merge}: {merge?: string} = {}): void {
    const before = this.#cell(id);
    if ("sql" in changes || "code" in changes)
      if (!this.#ranText.has(id)) this.#ranText.set(id, textOf(before));
    this.#record(changeCell(this.notebook, id, changes), merge);
    // A choice is an answer at once; a text waits until its reader runs it.
    if ("value" in changes || "input" in changes) void this.#runner.run();
  }

  rename(id: string, name: string): void {
    try {
      const after = renameCell(this.notebook, id, name);
      // What follows the name was not edited by the reader.
      for (const cell of after.cells) if (!this.#isEdited(cell.id)) this.#ranText.delete(cell.id);
      this.#record(after);
      void this.#runner.run();
    } catch (error) {
      tell((error as Error).message);
      // The field has the refused name: it takes back the one that the cell has.
      this.#list.get(id)?.update(this.#cell(id));
    }
  }

  run(id: string): void {
    this.#ranText.delete(id);
    this.#refresh();
    void this.#runner.again(id);
  }

  stop(): void {
    void this.#runner.stop().then(() => speak("Stopped"));
  }

  move(id: string, by: -1 | 1): void {
    const held = document.activeElement as HTMLElement | null;
    this.#record(moveCell(this.notebook, id, this.#indexAfter(id) - 1 + by));
    held?.focus();
    speak(`Cell ${this.#indexAfter(id)} of ${this.notebook.cells.length}`);
  }

  remove(id: string): void {
    const {cells} = this.notebook;
    const at = cells.findIndex((cell) => cell.id === id);
    const next = cells[at + 1] ?? cells[at - 1];
    this.#record(removeCell(this.notebook, id));
    tell("The cell is gone.", {label: "Undo", act: () => this.undo()});
    if (next) this.#list.get(next.id)?.element.focus({preventScroll: true});
    void this.#runner.run();
  }

  addScript(after: string, code: string): void {
    this.#add({id: newId(), kind: "script", code}, this.#indexAfter(after));
    void this.#runner.run();
  }

  /** Adds a query that shows a table, at the end, and runs it. */
  ask(table: string): void {
    const name = `${table.replace(/^place_|^uk_/, "")}_rows`;
    this.#add(tableCell(table, freeName(name, this.#taken())), this.notebook.cells.length);
    void this.#runner.run();
  }

  agreeToScripts(): void {
    this.#isTrusted = true;
    this.#options.onChange();
    void this.#runner.run();
  }

  words(): SqlWords {
    const inputs = this.notebook.cells.flatMap((cell) =>
      cell.kind === "input" ? [cell.name] : []
    );
    const results = this.notebook.cells.flatMap((cell) => {
      const state = this.#runner.stateOf(cell.id);
      if (state.status !== "done" || state.outcome.kind !== "sql") return [];
      const columns = state.outcome.rows.columns.map(({name, type}) => ({name, detail: type}));
      return [{name: state.outcome.name, detail: "result of this notebook", columns}];
    });
    return {tables: [...this.#desk.words(), ...results], inputs};
  }

  ownFiles(): ReadonlyMap<string, string> {
    return new Map(this.#desk.own.map(({name, fileName}) => [name, fileName]));
  }

  #taken(): ReadonlySet<string> {
    const own = this.notebook.cells.flatMap((cell) => ("name" in cell ? [cell.name] : []));
    return new Set([...own, ...this.#desk.names]);
  }

  #cell(id: string): Cell {
    return this.notebook.cells.find((cell) => cell.id === id)!;
  }

  #indexAfter(id: string): number {
    return this.notebook.cells.findIndex((cell) => cell.id === id) + 1;
  }

  #add(cell: Cell, at: number): void {
    try {
      this.#record(addCell(this.notebook, cell, at));
    } catch (error) {
      return tell((error as Error).message);
    }
    this.#list.get(cell.id)?.focus();
    this.#list.get(cell.id)?.element.scrollIntoView({block: "nearest"});
  }

  #record(notebook: Notebook, merge?: string): void {
    this.#history = record(this.#history, notebook, {merge});
    this.#refresh();
    this.#options.onChange();
  }

  #travel(history: History): void {
    this.#history = history;
    this.#ranText.clear();
    this.#refresh();
    this.#options.onChange();
    void this.#runner.run();
  }

  #isEdited(id: string): boolean {
    const ran = this.#ranText.get(id);
    return ran !== undefined && ran !== textOf(this.#cell(id));
  }

  /** Brings page and runner up to the notebook as it is now. */
  #refresh(): void {
    const {cells} = this.notebook;
    this.#list.show(cells);
    this.#runner.setCells(cells.map((cell) => withText(cell, this.#ranText.get(cell.id))));
    for (const {id} of cells) this.#showState(id);
  }

  #showState(id: string): void {
    this.#list.get(id)?.showState(this.#runner.stateOf(id), this.#isEdited(id));
  }
}

const textOf = (cell: Cell): string =>
  cell.kind === "sql" ? cell.sql : cell.kind === "script" ? cell.code : "";

function withText(cell: Cell, text: string | undefined): Cell {
  if (text === undefined) return cell;
  if (cell.kind === "sql") return {...cell, sql: text};
  return cell.kind === "script" ? {...cell, code: text} : cell;
}
