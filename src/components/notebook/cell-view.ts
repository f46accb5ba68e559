import type {CellChange} from "../../notebook/edits.js";
import type {Cell} from "../../notebook/notebook.js";
import {create, textButton} from "../element.js";
import type {CellState} from "./cell-state.js";
import type {SqlWords} from "./sql-words.js";

/** What a cell may ask of the notebook that it is in. */
export interface CellHost {
  /** Changes a cell; changes that *merge* into the last one are undone together. */
  change(id: string, changes: CellChange, options?: {merge?: string}): void;
  /** Changes the name of a result or an input, and where it is read. */
  rename(id: string, name: string): void;
  /** Runs a cell with the text that it has now. */
  run(id: string): void;
  stop(): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  /** Adds a script that draws a result, as the chart of it is drawn. */
  addScript(after: string, code: string): void;
  /** Has the reader asked whether the scripts of this notebook may run. */
  agreeToScripts(): void;
  words(): SqlWords;
  /** The reader's own tables, with the names of their files. */
  ownFiles(): ReadonlyMap<string, string>;
}

const kinds = {sql: "SQL", text: "Text", script: "Script", input: "Input"} as const;

/** A cell on the page: its head with name, state and tools, and what each kind puts below. */
export abstract class CellView<C extends Cell = Cell> {
  readonly element: HTMLElement;
  protected readonly head = create("div", {className: "cell-head"});
  protected readonly body = create("div", {className: "cell-body"});
  readonly #state = create("span", {className: "cell-state"});
  readonly #problem = create("div", {className: "cell-problem"});
  readonly #tools = create("span", {className: "cell-tools"});
  #ticking: ReturnType<typeof setInterval> | undefined;
  protected cell: C;

  constructor(
    cell: C,
    protected readonly host: CellHost
  ) {
    this.cell = cell;
    const {id, kind} = cell;
    const label = create("span", {className: "cell-kind"}, kinds[kind]);
    this.head.append(label, this.#state, this.#tools);
    this.#tools.append(
      tool("↑", "Move up", () => host.move(id, -1)),
      tool("↓", "Move down", () => host.move(id, 1)),
      tool("×", "Remove", () => host.remove(id))
    );
    this.element = create("section", {className: `cell cell-${kind}`}, this.head, this.body);
    this.element.id = `cell-${id}`;
    this.element.tabIndex = -1;
    this.element.append(this.#problem);
    this.element.addEventListener("keydown", (event) => this.#onKey(event));
  }

  /** Puts *controls* before the tools of the head. */
  protected control(...controls: Node[]): void {
    this.#state.before(...controls);
  }

  /** Puts an action of its own among the tools. */
  protected tool(label: string, title: string, onClick: () => void): HTMLButtonElement {
    const button = textButton(label, onClick);
    button.title = title;
    this.#tools.prepend(button);
    return button;
  }

  update(cell: C): void {
    this.cell = cell;
    this.element.setAttribute("aria-label", this.label());
  }

  /** Whether this is what it shows. */
  shows(cell: Cell): boolean {
    return this.cell === cell;
  }

  /** What a screen reader calls the cell. */
  protected label(): string {
    const {cell} = this;
    const name = cell.kind === "sql" || cell.kind === "input" ? cell.name : "";
    return name ? `${kinds[cell.kind]} cell ${name}` : `${kinds[cell.kind]} cell`;
  }

  /** Shows what became of the cell, and whether its text has changed since. */
  showState(state: CellState, isEdited: boolean): void {
    clearInterval(this.#ticking);
    this.element.dataset.status = state.status;
    this.element.toggleAttribute("data-edited", isEdited);
    this.element.setAttribute("aria-busy", String(state.status === "running"));
    this.#problem.replaceChildren();
    if (state.status === "running") this.#tick(state.since);
    else this.#state.textContent = stateText(state, isEdited);
    if (state.status === "failed") this.#tellProblem(state);
    if (state.status === "asks") this.#ask();
  }

  #tick(since: number): void {
    // Only the text changes: the button would lose the focus if it were made anew.
    const text = document.createTextNode("");
    const show = (): void => {
      const seconds = Math.floor((performance.now() - since) / 1000);
      text.data = seconds < 1 ? "Running " : `Running for ${seconds} s `;
    };
    show();
    const stop = textButton("Stop", () => this.host.stop());
    this.#state.replaceChildren(text, stop);
    this.#ticking = setInterval(show, 1000);
  }

  #tellProblem({message, place}: CellState & {status: "failed"}): void {
    const where = place ? `Line ${place.line}. ` : "";
    const problem = create("p", {className: "problem"}, where, message);
    problem.setAttribute("role", "alert");
    this.#problem.append(problem);
  }

  #ask(): void {
    const agree = textButton("Run the scripts of this notebook", () => this.host.agreeToScripts());
    const text =
      "This notebook came from elsewhere, and its scripts have not run. They would run apart from this page, without a network. ";
    this.#problem.append(create("p", {className: "cell-asks"}, text, agree));
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    // In a field with lines, Alt and an arrow move the line.
    if ((event.target as Element).closest(".cm-editor")) return;
    event.preventDefault();
    this.host.move(this.cell.id, event.key === "ArrowUp" ? -1 : 1);
  }

  abstract focus(): void;

  destroy(): void {
    clearInterval(this.#ticking);
    this.element.remove();
  }
}

function stateText({status}: CellState, isEdited: boolean): string {
  if (isEdited) return "Edited, not run";
  if (status === "waiting") return "Waiting";
  return status === "stopped" ? "Stopped" : "";
}

function tool(sign: string, name: string, onClick: () => void): HTMLButtonElement {
  const button = create("button", {type: "button", className: "tool", ariaLabel: name}, sign);
  button.title = name;
  button.addEventListener("click", onClick);
  return button;
}
