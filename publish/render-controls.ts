import {defaultChoices, type Figure} from "../src/figures/figure.js";
import {escapeHtml} from "./html.js";

/**
 * Returns the controls of a figure, switched off until a script wakes them. They
 * have their place from the start, so that nothing moves then; without
 * JavaScript the style leaves them out.
 */
export function renderControls(name: string, figure: Figure): string {
  const chosen = defaultChoices(figure);
  const groups = Object.entries(figure.controls ?? {}).map(([control, {label, values}]) => {
    const choices = Object.entries(values).map(
      ([value, text]) =>
        `<label><input type="radio" name="${name}.${control}" value="${escapeHtml(value)}"${value === chosen[control] ? " checked" : ""}><span>${escapeHtml(text)}</span></label>`
    );
    return `<fieldset disabled><legend>${escapeHtml(label)}</legend>${choices.join("")}</fieldset>`;
  });
  return groups.length === 0
    ? ""
    : `<form class="controls" autocomplete="off">${groups.join("")}</form>`;
}
