import type {Input, InputCell, InputValue} from "../../notebook/notebook.js";
import {create} from "../element.js";
import {CellView, type CellHost} from "./cell-view.js";
import {nameField} from "./name-field.js";

/** A place that an input offers. */
export interface AreaChoice {
  key: string;
  name: string;
}

/** Something to choose: an area, a year, a number on a slider, one of a few. */
export class InputView extends CellView<InputCell> {
  readonly #name: ReturnType<typeof nameField>;
  readonly #areas: readonly AreaChoice[];
  readonly #field = create("div", {className: "input-field"});
  readonly #settings = create("div", {className: "input-settings"});
  #shown = "";

  constructor(cell: InputCell, host: CellHost, areas: readonly AreaChoice[]) {
    super(cell, host);
    this.#areas = areas;
    this.#name = nameField(cell.name, "Name of the input", (name) => host.rename(cell.id, name));
    this.control(this.#name.element);
    const settings = create("details", {className: "input-more"});
    settings.append(create("summary", {}, "Label and range"), this.#settings);
    this.body.append(this.#field, settings);
    this.update(cell);
  }

  override update(cell: InputCell): void {
    super.update(cell);
    this.#name.set(cell.name);
    const shown = JSON.stringify([cell.label, cell.input]);
    if (shown !== this.#shown) this.#show();
    this.#shown = shown;
    this.#setValue(cell.value);
  }

  /** Makes field and settings anew; the reader's place in them is kept. */
  #show(): void {
    const {cell} = this;
    const held = (document.activeElement as HTMLElement | null)?.dataset.setting;
    const field = this.#makeField(cell.input);
    field.id = `input-${cell.id}`;
    const label = create("label", {htmlFor: field.id}, cell.label || cell.name);
    const output = field.type === "range" ? [create("output")] : [];
    this.#field.replaceChildren(label, field, ...output);
    this.#settings.replaceChildren(...this.#makeSettings());
    if (held) this.#settings.querySelector<HTMLElement>(`[data-setting=${held}]`)?.focus();
  }

  #makeField(input: Input): HTMLInputElement | HTMLSelectElement {
    if (input.type === "area" || input.type === "choice") {
      const options =
        input.type === "area"
          ? this.#areaOptions()
          : input.options.map((option) => new Option(option));
      const select = create("select", {}, ...options);
      select.addEventListener("change", () => this.#choose(select.value));
      return select;
    }
    const step = input.type === "slider" ? input.step : 1;
    const field = create("input", {type: input.type === "slider" ? "range" : "number"});
    Object.assign(field, {min: String(input.from), max: String(input.to), step: String(step)});
    field.addEventListener(input.type === "slider" ? "input" : "change", () => {
      const value = Math.min(input.to, Math.max(input.from, field.valueAsNumber));
      if (Number.isFinite(value)) this.#choose(value);
      this.#setValue(this.cell.value);
    });
    return field;
  }

  /** A notebook from elsewhere may name a place that is not on the list, such as a region. */
  #areaOptions(): HTMLOptionElement[] {
    const value = String(this.cell.value);
    const options = this.#areas.map(({key, name}) => new Option(name, key));
    const isListed = this.#areas.some(({key}) => key === value);
    return isListed ? options : [...options, new Option(value)];
  }

  #choose(value: InputValue): void {
    this.host.change(this.cell.id, {value}, {merge: `value ${this.cell.id}`});
  }

  #setValue(value: InputValue): void {
    const field = this.#field.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
    field.value = String(value);
    const output = this.#field.querySelector("output");
    if (output) output.textContent = String(value);
  }

  #makeSettings(): HTMLElement[] {
    const {cell, host} = this;
    const text = (setting: string, name: string, value: string, take: (text: string) => void) => {
      const field = create("input", {value, autocomplete: "off"});
      field.dataset.setting = setting;
      field.addEventListener("change", () => take(field.value));
      return create("label", {}, `${name} `, field);
    };
    const settings = [text("label", "Label", cell.label, (label) => host.change(cell.id, {label}))];
    const {input} = cell;
    const change = (next: Input) =>
      host.change(cell.id, {input: next, ...fitted(next, cell.value)});
    if (input.type === "choice")
      settings.push(
        text("options", "Choices, with commas between them", input.options.join(", "), (list) => {
          const options = [
            ...new Set(
              list
                .split(",")
                .map((one) => one.trim())
                .filter(Boolean)
            )
          ];
          if (options.length > 0) change({type: "choice", options});
        })
      );
    else if (input.type !== "area")
      for (const [setting, name] of [
        ["from", "From"],
        ["to", "To"]
      ] as const)
        settings.push(
          text(setting, name, String(input[setting]), (typed) => {
            const next = {...input, [setting]: Number(typed)};
            if (Number.isFinite(Number(typed)) && next.from < next.to) change(next);
          })
        );
    return settings;
  }

  focus(): void {
    this.#field.querySelector<HTMLElement>("input, select")?.focus();
  }
}

/** A value that still fits what may be chosen. */
function fitted(input: Input, value: InputValue): {value: InputValue} {
  if (input.type === "area") return {value};
  if (input.type === "choice")
    return {value: input.options.includes(String(value)) ? value : input.options[0]};
  return {value: Math.min(input.to, Math.max(input.from, Number(value) || input.from))};
}
