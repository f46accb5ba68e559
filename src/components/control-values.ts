import {stills} from "../figures/control.js";

/** An element whose value is a choice: a radio button, a slider, or a button with a value. */
export type ControlElement = HTMLInputElement | HTMLButtonElement;

/** Returns the elements of a *figure* that hold its choices. */
export function controlsOf(figure: HTMLElement): ControlElement[] {
  return [...figure.querySelectorAll<ControlElement>(".controls [name]")];
}

/** Tells whether an element's value counts: all do but a radio button that is not chosen. */
export const isChosen = (control: ControlElement): boolean =>
  control.type !== "radio" || (control as HTMLInputElement).checked;

/** Sets a control to *value*; returns whether it can have it and did not have it before. */
export function setValue(control: ControlElement, value: string): boolean {
  if (control instanceof HTMLInputElement && control.type === "radio") {
    if (control.value !== value || control.checked) return false;
    control.checked = true;
    return true;
  }
  if (control.value === value || !isPossible(control, value)) return false;
  control.value = value;
  showValue(control);
  return true;
}

function isPossible(control: ControlElement, value: string): boolean {
  const number = value.trim() === "" ? NaN : Number(value);
  if (control instanceof HTMLInputElement)
    return number >= Number(control.min) && number <= Number(control.max);
  const {frames} = control.dataset;
  if (!frames) return Number.isSafeInteger(number) && number >= 0;
  return value === stills || (Number.isInteger(number) && number >= 1 && number <= Number(frames));
}

/** Writes the value of a control beside it, and says it to a screen reader. */
export function showValue(control: ControlElement): void {
  const output = control.parentElement?.querySelector("output");
  if (!output) return;
  if (control instanceof HTMLInputElement) {
    output.value = `${control.value}${control.dataset.unit ?? ""}`;
    control.setAttribute("aria-valuetext", output.value);
  } else {
    const {frames} = control.dataset;
    const isStill = control.value === stills;
    output.value = isStill ? "" : `no. ${control.value}${frames ? ` of ${frames}` : ""}`;
  }
}

/** Sets the controls of a *figure* as the build has them. */
export function resetValues(figure: HTMLElement): void {
  // A browser may remember the choices of an earlier visit, which the drawing does not show.
  figure.querySelector<HTMLFormElement>(".controls")?.reset();
  for (const control of controlsOf(figure)) {
    if (control.dataset.start !== undefined) control.value = control.dataset.start;
    showValue(control);
  }
}
