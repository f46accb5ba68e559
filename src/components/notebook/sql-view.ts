import type {ChartSettings, SqlCell} from "../../notebook/notebook.js";
import {create} from "../element.js";
import type {CellState, Outcome} from "./cell-state.js";
import {CellView, type CellHost} from "./cell-view.js";
import type {ChartView} from "./chart-view.js";
import {makeEditor, type Editor} from "./editor.js";
import {nameField} from "./name-field.js";
import {describeDoubt} from "./result-doubt.js";
import type {ResultRows} from "./result-rows.js";
import {resultView, sizeText} from "./result-view.js";

/** A query of a notebook, with its result as a table and, if the reader likes, as a chart. */
export class SqlView extends CellView<SqlCell> {
  readonly #editor: Editor;
  readonly #name: ReturnType<typeof nameField>;
  readonly #chartPlace = create("div", {className: "cell-chart"});
  readonly #shown = create("div", {className: "cell-shown"});
  readonly #chartButton: HTMLButtonElement;
  #chart: ChartView | undefined;
  #rows: ResultRows | undefined;

  constructor(cell: SqlCell, host: CellHost) {
    super(cell, host);
    const {id} = cell;
    this.#name = nameField(cell.name, "Name of the result", (name) => host.rename(id, name));
    this.control(this.#name.element);
    this.#chartButton = this.tool("Chart", "Draw the result", () => void this.#toggleChart());
    this.tool("Run", "Run the query (Ctrl+Enter)", () => host.run(id));
    this.#editor = makeEditor({
      text: cell.sql,
      language: "sql",
      label: `Query ${cell.name}, in SQL`,
      words: () => host.words(),
      onChange: (sql) => host.change(id, {sql}, {merge: `sql ${id}`}),
      onRun: () => host.run(id)
    });
    const code = create("div", {className: "cell-code"}, this.#editor.element);
    this.body.append(code, this.#chartPlace, this.#shown);
    this.update(cell);
  }

  override update(cell: SqlCell): void {
    super.update(cell);
    this.#name.set(cell.name);
    this.#editor.setText(cell.sql);
    this.#chartButton.textContent = cell.chart ? "No chart" : "Chart";
    if (this.#rows) void this.#draw();
  }

  override showState(state: CellState, isEdited: boolean): void {
    super.showState(state, isEdited);
    this.#editor.mark(state.status === "failed" ? state.place : undefined);
    if (state.status === "failed") this.#clear();
    if (state.status === "done") this.#show(state.outcome);
  }

  #clear(): void {
    this.#rows = undefined;
    this.#chart?.element.remove();
    this.#chart = undefined;
    this.#shown.replaceChildren();
  }

  #show(outcome: Outcome): void {
    if (outcome.kind !== "sql" || outcome.rows === this.#rows) return;
    this.#rows = outcome.rows;
    const {columns, notes} = describeDoubt(this.cell.sql, outcome.rows, this.host.ownFiles());
    const size = create("p", {className: "result-size"}, sizeText(outcome.rows));
    const said = notes.map((note) => create("p", {className: "result-note"}, note));
    const label = `Result ${this.cell.name}`;
    const table = outcome.rows.count > 0 ? [resultView(outcome.rows, columns, label)] : [];
    this.#shown.replaceChildren(...table, size, ...said);
    void this.#draw();
  }

  async #toggleChart(): Promise<void> {
    const {id} = this.cell;
    if (this.cell.chart) return this.host.change(id, {chart: undefined});
    if (!this.#rows) return this.host.run(id);
    const {suggest} = await import("./chart-view.js");
    this.host.change(id, {chart: suggest(this.#rows)});
  }

  /** Plot comes with the first chart and not before. */
  async #draw(): Promise<void> {
    const {chart} = this.cell;
    const rows = this.#rows;
    if (!chart || !rows) {
      this.#chart?.element.remove();
      this.#chart = undefined;
      return;
    }
    const {ChartView} = await import("./chart-view.js");
    if (this.cell.chart !== chart || this.#rows !== rows) return;
    if (!this.#chart) {
      const change = (settings: ChartSettings) => this.host.change(this.cell.id, {chart: settings});
      const script = (code: string) => this.host.addScript(this.cell.id, code);
      this.#chart = new ChartView(change, script);
      this.#chartPlace.replaceChildren(this.#chart.element);
    }
    this.#chart.draw(rows, chart, this.cell.name);
  }

  focus(): void {
    this.#editor.focus();
  }

  override destroy(): void {
    this.#editor.destroy();
    super.destroy();
  }
}
