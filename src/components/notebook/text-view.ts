import type {TextCell} from "../../notebook/notebook.js";
import {create, textButton} from "../element.js";
import {CellView, type CellHost} from "./cell-view.js";
import {makeEditor, type Editor} from "./editor.js";
import {textHtml} from "./text-html.js";

/** Text of a notebook: shown as it reads, and as Markdown while it is written. */
export class TextView extends CellView<TextCell> {
  readonly #shown = create("div", {className: "cell-prose"});
  readonly #edit: HTMLButtonElement;
  #editor: Editor | undefined;

  constructor(cell: TextCell, host: CellHost) {
    super(cell, host);
    this.#edit = this.tool("Edit", "Edit the text", () => this.#toggle());
    this.body.append(this.#shown);
    this.#shown.addEventListener("dblclick", () => this.#open());
    this.update(cell);
    if (cell.text === "") this.#open();
  }

  override update(cell: TextCell): void {
    super.update(cell);
    this.#editor?.setText(cell.text);
    // The one place where HTML is set: `textHtml` makes it, and lets no HTML of the text through.
    this.#shown.innerHTML = textHtml(cell.text);
    if (cell.text.trim() === "" && !this.#editor)
      this.#shown.replaceChildren(textButton("Write some text", () => this.#open()));
  }

  #toggle(): void {
    if (this.#editor) this.#close();
    else this.#open();
  }

  #open(): void {
    if (this.#editor) return;
    this.#editor = makeEditor({
      text: this.cell.text,
      language: "text",
      label: "Text, in Markdown",
      onChange: (text) => this.host.change(this.cell.id, {text}, {merge: `text ${this.cell.id}`}),
      onRun: () => this.#close()
    });
    this.body.prepend(create("div", {className: "cell-code"}, this.#editor.element));
    this.#edit.textContent = "Done";
    this.#editor.focus();
  }

  #close(): void {
    this.#editor?.destroy();
    this.#editor = undefined;
    this.body.querySelector(".cell-code")?.remove();
    this.#edit.textContent = "Edit";
    this.update(this.cell);
    this.#edit.focus();
  }

  focus(): void {
    if (this.#editor) this.#editor.focus();
    else this.#edit.focus();
  }

  override destroy(): void {
    this.#editor?.destroy();
    super.destroy();
  }
}
