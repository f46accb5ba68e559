import {readChoices} from "../state.js";

/**
 * Keeps what is chosen in the figures in the address, so that a link shows the slide in
 * the state in which it was sent. What stands as it was printed is left out.
 */
export function keepChoices(): void {
  const figures = [...document.querySelectorAll<HTMLElement>(".slides figure:has(.controls)")];
  const printed = new Map(figures.map((figure) => [figure, printedChoices(figure)]));
  const keep = (): void => {
    const address = new URL(location.href);
    for (const [figure, before] of printed)
      for (const [control, value] of Object.entries(readChoices(figure))) {
        const name = `${figure.dataset.figure}.${control}`;
        if (before[control] === value) address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  const slides = document.querySelector(".slides")!;
  slides.addEventListener("input", keep);
  // A button that draws or plays sets its value a moment later.
  slides.addEventListener("redrawn", keep, {capture: true});
}

/** The choices that a figure is printed with, whatever a browser remembers of an earlier visit. */
function printedChoices(figure: HTMLElement): Record<string, string> {
  figure.querySelector<HTMLFormElement>(".controls")?.reset();
  return readChoices(figure);
}
