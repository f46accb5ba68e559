import {create} from "./element.js";
import {restoreChoices} from "./state.js";

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
  const prepare = (): void => {
    import("./redraw.js").then(({prepare}) => prepare(figure)).catch(() => undefined);
  };
  form.addEventListener("pointerenter", prepare, {once: true});
  form.addEventListener("focusin", prepare, {once: true});
  form.addEventListener("change", () => void redrawOrSay(figure, form));
  if (restoreChoices(figure, location.search)) void redrawOrSay(figure, form);
}

async function redrawOrSay(figure: HTMLElement, form: HTMLFormElement): Promise<void> {
  form.querySelector(".problem")?.remove();
  try {
    const {redraw} = await import("./redraw.js");
    await redraw(figure);
  } catch (error) {
    console.warn(error);
    const problem = create(
      "p",
      {className: "problem"},
      "The chart still shows the first choice: its data could not be fetched. Try again when you are online."
    );
    problem.setAttribute("role", "alert");
    form.append(problem);
  }
}
