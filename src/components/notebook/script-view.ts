import type {ScriptCell} from "../../notebook/notebook.js";
import {create} from "../element.js";
import type {CellState} from "./cell-state.js";
import {CellView, type CellHost} from "./cell-view.js";
import {makeEditor, type Editor} from "./editor.js";
import {ScriptFrame, type ScriptDone, type ScriptTask} from "./frame.js";

/** A script of a notebook; what it shows is in a frame of its own. */
export class ScriptView extends CellView<ScriptCell> {
  readonly #editor: Editor;
  readonly #shown = create("div", {className: "cell-shown"});
  readonly #unseen = create("div", {className: "unseen"});
  #frame: ScriptFrame | undefined;

  constructor(cell: ScriptCell, host: CellHost) {
    super(cell, host);
    const {id} = cell;
    this.#editor = makeEditor({
      text: cell.code,
      language: "javascript",
      label: "Script, in JavaScript",
      onChange: (code) => host.change(id, {code}, {merge: `code ${id}`}),
      onRun: () => host.run(id)
    });
    this.tool("Run", "Run the script (Ctrl+Enter)", () => host.run(id));
    this.body.append(
      this.#shown,
      this.#unseen,
      create("div", {className: "cell-code"}, this.#editor.element)
    );
    this.update(cell);
  }

  override update(cell: ScriptCell): void {
    super.update(cell);
    this.#editor.setText(cell.code);
  }

  override showState(state: CellState, isEdited: boolean): void {
    super.showState(state, isEdited);
    this.#editor.mark(state.status === "failed" ? state.place : undefined);
    if (state.status === "asks") this.stop();
  }

  /** Runs a script in a new frame, in place of the last one. */
  async run(task: Omit<ScriptTask, "width">): Promise<ScriptDone> {
    const frame = new ScriptFrame("What the script shows");
    const last = this.#frame;
    // The page keeps its height until the new frame says its own.
    if (last) frame.element.style.height = last.element.style.height;
    last?.end(new Error("The script ran again."));
    this.#frame = frame;
    this.#shown.replaceChildren(frame.element);
    const done = await frame.run({...task, width: this.#width()});
    frame.element.title = `What the script shows: ${done.text.slice(0, 200)}`;
    return done;
  }

  #width = () => Math.round(this.#shown.clientWidth || 640);

  /** Ends the frame, and the script with it. */
  stop(reason = new Error("The script was stopped.")): void {
    this.#frame?.end(reason);
    this.#frame = undefined;
    this.#shown.replaceChildren();
  }

  focus(): void {
    this.#editor.focus();
  }

  override destroy(): void {
    this.stop();
    this.#editor.destroy();
    super.destroy();
  }
}
