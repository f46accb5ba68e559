import {create, textButton} from "../element.js";

export interface ToolbarActions {
  undo(): void;
  redo(): void;
  runAll(): void;
  stop(): void;
  copyLink(button: HTMLElement): void;
  exportPage(): void;
  openFile(): void;
  startAfresh(): void;
}

/** What can be done with the notebook as a whole, and whether the device has it. */
export class Toolbar {
  readonly element = create("div", {className: "bench-bar"});
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #kept = create("span", {className: "bench-kept"});

  constructor(actions: ToolbarActions, more: HTMLElement) {
    const {element} = this;
    element.setAttribute("role", "toolbar");
    element.ariaLabel = "Notebook";
    this.#undo = textButton("Undo", () => actions.undo());
    this.#redo = textButton("Redo", () => actions.redo());
    const link = textButton("Link", () => actions.copyLink(link));
    link.title = "Copy a link that holds the whole notebook";
    const page = textButton("Export", () => actions.exportPage());
    page.title = "Save the notebook as a Markdown page";
    const run = textButton("Run all", () => actions.runAll());
    run.classList.add("bench-run");
    element.append(
      group(
        run,
        textButton("Stop", () => actions.stop())
      ),
      group(this.#undo, this.#redo),
      group(
        link,
        page,
        textButton("Open a file", () => actions.openFile()),
        textButton("New", () => actions.startAfresh())
      ),
      more,
      this.#kept
    );
  }

  show({canUndo, canRedo}: {canUndo: boolean; canRedo: boolean}): void {
    this.#undo.disabled = !canUndo;
    this.#redo.disabled = !canRedo;
  }

  /** Says whether the device has what the page shows. */
  showKept(text: string): void {
    this.#kept.textContent = text;
  }
}

const group = (...buttons: Node[]) => create("span", {className: "bench-group"}, ...buttons);
