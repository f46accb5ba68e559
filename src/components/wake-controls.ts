import {create} from "./element.js";
import {speak} from "./speak.js";
import {restoreChoices} from "./state.js";

/** How long a reader's hand must rest before the new words are spoken, in milliseconds. */
const restBeforeSpeaking = 600;

/**
 * Wakes the controls of a *figure*, which are in the page but switched off. Only
 * when a reader reaches for one is anything fetched.
 */
export function wakeControls(figure: HTMLElement): void {
  const form = figure.querySelector<HTMLFormElement>(".controls");
  if (!form) return;
  // A browser may remember the choices of an earlier visit, which the drawing does not show.
  form.reset();
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  const controls = new Controls(figure, form);
  form.addEventListener("pointerenter", () => controls.prepare(), {once: true});
  form.addEventListener("focusin", () => controls.prepare(), {once: true});
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({target}) => {
    showValue(target as HTMLInputElement);
    void controls.redraw();
  });
  form.addEventListener("click", ({target}) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[name]");
    if (button)
      void import("./press-control.js").then(({press}) => press(button, () => controls.redraw()));
  });
  if (restoreChoices(figure, location.search)) {
    form.querySelectorAll<HTMLInputElement>("input[type=range]").forEach(showValue);
    void controls.redraw();
  }
}

/** Writes the value of a range behind it. */
function showValue(input: HTMLInputElement): void {
  if (input.type !== "range") return;
  const text = `${input.value}${input.dataset.unit ?? ""}`;
  input.setAttribute("aria-valuetext", text);
  const output = input.parentElement!.querySelector("output");
  if (output) output.textContent = text;
}

class Controls {
  #speaking: ReturnType<typeof setTimeout> | undefined;
  #drawing: Promise<void> | undefined;
  #isStale = false;

  constructor(
    private readonly figure: HTMLElement,
    private readonly form: HTMLFormElement
  ) {}

  prepare(): void {
    import("./redraw.js").then(({prepare}) => prepare(this.figure)).catch(() => undefined);
  }

  /** Draws as the controls stand at the end: what changes meanwhile is drawn once. */
  redraw(): Promise<void> {
    this.#isStale = true;
    this.#drawing ??= this.#drawWhileStale().finally(() => (this.#drawing = undefined));
    return this.#drawing;
  }

  async #drawWhileStale(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#draw();
    }
  }

  async #draw(): Promise<void> {
    this.form.querySelector(".problem")?.remove();
    try {
      const {redraw} = await import("./redraw.js");
      const words = await redraw(this.figure);
      clearTimeout(this.#speaking);
      if (words) this.#speaking = setTimeout(() => speak(words), restBeforeSpeaking);
    } catch (error) {
      console.warn(error);
      this.form.append(
        create(
          "p",
          {className: "problem", role: "alert"},
          "The chart could not be drawn anew, and shows what it showed before. Try again when you are online."
        )
      );
    }
  }
}
