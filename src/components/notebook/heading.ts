import type {Notebook} from "../../notebook/notebook.js";
import {create} from "../element.js";

type About = Pick<Notebook, "title" | "description">;

/** Title and description of the notebook, where a reader writes them. */
export class Heading {
  readonly element = create("div", {className: "bench-heading"});
  readonly #title = create("input", {ariaLabel: "Title of the notebook", autocomplete: "off"});
  readonly #description = create("input", {
    ariaLabel: "What the notebook answers, in a sentence",
    placeholder: "What does it answer? In a sentence.",
    autocomplete: "off"
  });

  constructor(onChange: (changes: Partial<About>) => void) {
    this.#title.className = "bench-title";
    this.#description.className = "bench-description";
    this.#title.addEventListener("input", () => onChange({title: this.#title.value}));
    this.#description.addEventListener("input", () =>
      onChange({description: this.#description.value})
    );
    this.element.append(this.#title, this.#description);
  }

  show({title, description}: About): void {
    if (this.#title.value !== title) this.#title.value = title;
    if (this.#description.value !== description) this.#description.value = description;
  }
}
