import {startOf, stills, type Control} from "../src/figures/control.js";
import type {Figure} from "../src/figures/figure.js";
import type {AnyRow} from "../src/tables/table.js";
import {escapeHtml} from "./html.js";

/**
 * Returns the controls of a figure, switched off until a script wakes them. They
 * have their place from the start, so that nothing moves then; without
 * JavaScript the style leaves them out.
 */
export function renderControls(name: string, figure: Figure, rows: AnyRow[] = []): string {
  const groups = Object.entries(figure.controls ?? {}).map(([key, control]) =>
    renderControl(`${name}.${key}`, control, rows)
  );
  return groups.length === 0
    ? ""
    : `<form class="controls" autocomplete="off">${groups.join("")}</form>`;
}

function renderControl(name: string, control: Control, rows: AnyRow[]): string {
  const [label, start, id] = [escapeHtml(control.label), startOf(control), name.replace(".", "-")];
  if ("values" in control) {
    const choices = Object.entries(control.values).map(
      ([value, text]) =>
        `<label><input type="radio" name="${name}" value="${escapeHtml(value)}"${value === start ? " checked" : ""}><span>${escapeHtml(text)}</span></label>`
    );
    return `<fieldset disabled><legend>${label}</legend>${choices.join("")}</fieldset>`;
  }
  if ("range" in control) {
    const {min, max, step, unit = ""} = control.range;
    const text = escapeHtml(`${start}${unit}`);
    return `<fieldset class="control-range" disabled><label for="${id}">${label}</label><input type="range" id="${id}" name="${name}" min="${min}" max="${max}" step="${step}" value="${start}" data-unit="${escapeHtml(unit)}" aria-valuetext="${text}"><output for="${id}">${text}</output></fieldset>`;
  }
  if ("pick" in control) {
    const options = Object.entries(control.pick.valuesOf(rows)).map(
      ([value, text]) =>
        `<option value="${escapeHtml(value)}"${value === start ? " selected" : ""}>${escapeHtml(text)}</option>`
    );
    return `<fieldset class="control-pick" disabled><label for="${id}">${label}</label><select id="${id}" name="${name}">${options.join("")}</select></fieldset>`;
  }
  const motion =
    "play" in control
      ? ` data-frames="${control.play.frames}" data-milliseconds="${control.play.milliseconds}"`
      : "";
  const kind = "play" in control ? "play" : "again";
  const value = start === stills ? "" : `no. ${start}`;
  return `<fieldset class="control-${kind}" disabled><button type="button" id="${id}" class="text-button" name="${name}" value="${start}" data-start="${start}"${motion}>${label}</button> <output for="${id}">${value}</output></fieldset>`;
}
