import {escapeHtml} from "./html.js";

export interface Choice {
  /** In the address, as ?person=refugee-child. */
  value: string;
  label: string;
}

export interface ChoiceOptions {
  /** What is chosen, as person: the name of the radio buttons and of the parameter in the address. */
  name: string;
  legend: string;
  /** The first is chosen from the start. */
  choices: readonly Choice[];
}

/** Returns the id of a radio button, for the style that shows what is chosen. */
export function idOfChoice(name: string, value: string): string {
  return `choose-${name}-${value}`;
}

/** Returns radio buttons, which work without a script: a style shows what they choose. */
export function renderChoice({name, legend, choices}: ChoiceOptions): string {
  const labels = choices.map(
    ({value, label}, index) =>
      `<label><input type="radio" name="${name}" id="${idOfChoice(name, value)}" value="${value}"${index === 0 ? " checked" : ""}><span>${escapeHtml(label)}</span></label>`
  );
  return `<fieldset class="choice" data-choice="${name}"><legend>${escapeHtml(legend)}</legend><div class="choices">${labels.join("\n")}</div></fieldset>`;
}

/**
 * Returns the style rules that hold on a screen in a browser that knows `:has`.
 * Elsewhere, and on paper, everything is shown.
 */
export function renderChoiceStyle(rules: readonly string[]): string {
  return `<style>@supports selector(:has(*)){@media screen{${rules.join("")}}}</style>`;
}
