import type {Notebook} from "../../notebook/notebook.js";
import {create} from "../element.js";

type About = Pick<Notebook, "title" | "description">;

/** Title and description of the notebook, where a reader writes them. */
export class Heading {
  readonly element = create("div", {className: "bench-heading"});
  // Fields that grow with what is in them; each is one line of the file all the same.
  readonly #title = create("textarea", {ariaLabel: "Title of the notebook", rows: 1});
  readonly #description = create("textarea", {
    ariaLabel: "What the notebook answers, in a sentence",
    placeholder: "What does it answer? In a sentence.",
    rows: 1
  });

  constructor(onChange: (changes: Partial<About>) => void) {
    this.#title.className = "bench-title";
    this.#description.className = "bench-description";
    this.#title.addEventListener("input", () => onChange({title: oneLine(this.#title)}));
    this.#description.addEventListener("input", () =>
      onChange({description: oneLine(this.#description)})
    );
    this.element.append(this.#title, this.#description);
  }

  show({title, description}: About): void {
    if (this.#title.value !== title) this.#title.value = title;
    if (this.#description.value !== description) this.#description.value = description;
  }
}

function oneLine(field: HTMLTextAreaElement): string {
  const {value, selectionStart} = field;
  const line = value.replace(/[\r\n]+/g, " ");
  if (line !== value) {
    field.value = line;
    field.setSelectionRange(selectionStart, selectionStart);
  }
  return line;
}
