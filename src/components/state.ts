import {stills} from "../figures/control.js";

type ControlElement = HTMLInputElement | HTMLButtonElement | HTMLSelectElement;

/** Returns the elements of a *figure* that hold the values of its controls. */
function controlsOf(figure: HTMLElement): ControlElement[] {
  const found = figure.querySelectorAll<ControlElement>(".controls [name]");
  return Array.from(found).filter(({type}) => type !== "submit");
}

const isOff = (element: ControlElement) =>
  element instanceof HTMLInputElement && element.type === "radio" && !element.checked;

/** Returns the chosen value of each control of a *figure*, by the control's own name. */
export function readChoices(figure: HTMLElement): Record<string, string> {
  const chosen = controlsOf(figure).filter((element) => !isOff(element));
  return Object.fromEntries(
    chosen.map(({name, value}) => [name.slice(name.indexOf(".") + 1), value])
  );
}

/** Sets the controls of a *figure* as an address has them; returns whether any has changed. */
export function restoreChoices(figure: HTMLElement, search: string): boolean {
  const before = JSON.stringify(readChoices(figure));
  const elements = controlsOf(figure);
  for (const [name, value] of new URLSearchParams(search))
    for (const element of elements) if (element.name === name) restore(element, value);
  return JSON.stringify(readChoices(figure)) !== before;
}

/** A value that no reader could have chosen is passed over; a browser keeps a range in its bounds. */
function restore(element: ControlElement, value: string): void {
  if (element instanceof HTMLSelectElement) {
    if (Array.from(element.options).some((option) => option.value === value)) element.value = value;
    return;
  }
  if (element instanceof HTMLInputElement) {
    if (element.type === "radio") element.checked ||= element.value === value;
    // A range that is given no number takes the middle.
    else if (/^-?\d+(\.\d+)?$/.test(value)) element.value = value;
    return;
  }
  const most = Number(element.dataset.frames ?? Infinity);
  if (/^[1-9]\d{0,8}$/.test(value) && Number(value) <= most) setPressed(element, value);
}

/** Sets the value of a button that draws or plays, and writes it beside the button. */
export function setPressed(button: HTMLButtonElement, value: string): void {
  button.value = value;
  const output = button.parentElement!.querySelector("output");
  const all = button.dataset.frames ? ` of ${button.dataset.frames}` : "";
  if (output) output.textContent = value === stills ? "" : `no. ${value}${all}`;
}

/** Returns the address of a *figure* with its choices, as ?arrivals.unit=share#figure-arrivals. */
export function addressOf(figure: HTMLElement, page: string): string {
  const address = new URL(page);
  const name = figure.dataset.figure!;
  address.search = new URLSearchParams(
    Object.entries(readChoices(figure)).map(([control, value]) => [`${name}.${control}`, value])
  ).toString();
  address.hash = figure.id;
  return address.href;
}

/** Returns what is chosen as a reader sees it: Show: share · Scale: own for each map. */
export function choicesText(figure: HTMLElement): string {
  const groups = figure.querySelectorAll(".controls fieldset");
  const texts = Array.from(groups, (group) => {
    const label = group.querySelector("legend, label, button")!.textContent.trim();
    const value = group
      .querySelector("input:checked + span, output, option:checked")
      ?.textContent.trim();
    return value ? `${label}: ${value}` : "";
  });
  return texts.filter(Boolean).join(" · ");
}

/** Returns the address of the article that the figures of this page belong to: mostly the page itself. */
export function articleAddress(): string {
  return new URL(document.body.dataset.article ?? location.href, document.baseURI).href;
}
