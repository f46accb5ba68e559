import {progressText, type Progress} from "../../queries/progress.js";
import {create} from "../element.js";

/** The line that says how far the engine is on its way to an answer. */
export class EngineProgress {
  readonly element = create("p", {className: "engine-progress", hidden: true});
  readonly #bar = create("progress", {ariaLabel: "Progress of the query engine"});
  readonly #text = create("span");

  constructor() {
    this.element.append(this.#bar, " ", this.#text);
  }

  show(progress: Progress): void {
    // The query itself is told at its cell.
    this.element.hidden = progress.step === "query";
    this.#text.textContent = progressText(progress);
    if (progress.total) {
      this.#bar.max = progress.total;
      this.#bar.value = progress.received ?? 0;
    } else this.#bar.removeAttribute("value");
  }

  hide(): void {
    this.element.hidden = true;
  }
}
