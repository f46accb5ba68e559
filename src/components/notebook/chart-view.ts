import type {ChartSettings, Mark} from "../../charts/chart-settings.js";
import {chartCode, drawResult} from "../../charts/result-chart.js";
import {suggestChart} from "../../charts/suggest-chart.js";
import {create, textButton} from "../element.js";
import {finishDrawing} from "../finish-drawing.js";
import {plainRows, type ResultRows} from "./result-rows.js";

/** A chart is drawn of no more rows than this; more are no picture any more. */
const mostRows = 20_000;

const marks: Readonly<Record<Mark, string>> = {
  bar: "Bars",
  line: "Line",
  dot: "Dots",
  interval: "Intervals"
};

const channels = [
  {channel: "x", name: "Along", isNeeded: true},
  {channel: "y", name: "Value", isNeeded: true},
  {channel: "lower", name: "Lower bound", isNeeded: false},
  {channel: "upper", name: "Upper bound", isNeeded: false},
  {channel: "halfWidth", name: "±", isNeeded: false},
  {channel: "colour", name: "Colour", isNeeded: false},
  {channel: "facet", name: "A chart for each", isNeeded: false}
] as const;

/** Returns what a chart of the rows may well show. */
export function suggest(rows: ResultRows): ChartSettings {
  const [first, second = first] = rows.columns;
  return (
    suggestChart(rows.columns, plainRows(rows, mostRows)) ?? {
      mark: "dot",
      x: first.name,
      y: second.name
    }
  );
}

/** A chart of a result, with the fields that say what is drawn, and the code that draws it. */
export class ChartView {
  readonly element = create("div", {className: "chart-view"});
  readonly #settings = create("div", {className: "chart-settings"});
  readonly #drawn = create("div", {className: "chart-drawn"});
  readonly #code = create("code");
  readonly #change: (settings: ChartSettings) => void;
  #last: {rows: ResultRows; settings: ChartSettings; name: string; width: number} | undefined;

  constructor(change: (settings: ChartSettings) => void, toScript: (code: string) => void) {
    this.#change = change;
    const script = textButton("Make a script of it", () => toScript(this.#code.textContent));
    const code = create("details", {className: "chart-code"});
    code.append(create("summary", {}, "Code"), create("pre", {}, this.#code), script);
    const size = textButton("Swap the axes", () => this.#swap());
    this.#settings.append(size);
    this.element.append(this.#drawn, this.#settings, code);
    new ResizeObserver(() => this.#redraw()).observe(this.element);
  }

  draw(rows: ResultRows, settings: ChartSettings, name: string): void {
    const width = Math.floor(this.element.clientWidth) || 640;
    const last = this.#last;
    const isSame = last?.rows === rows && last.settings === settings;
    // The query is being written: what it gave, and how that is drawn, has not changed.
    if (isSame && last.name === name && last.width === width) return;
    this.#last = {rows, settings, name, width};
    if (!isSame) this.#showSettings(rows, settings);
    const plain = plainRows(rows, mostRows);
    const chart = drawResult(plain, rows.columns, settings, {width: Math.min(width, 900)});
    // As elsewhere, a chart is for the eyes: the table below it has the numbers.
    if (chart instanceof SVGSVGElement) finishDrawing(chart, `chart-${name}`);
    const cut = create(
      "p",
      {className: "result-note"},
      `The chart shows the first ${mostRows.toLocaleString("en-GB")} rows.`
    );
    this.#drawn.replaceChildren(chart, ...(rows.count > mostRows ? [cut] : []));
    this.#code.textContent = chartCode(settings, name);
  }

  #redraw(): void {
    const last = this.#last;
    const width = Math.floor(this.element.clientWidth);
    if (last && width > 0 && width !== last.width) this.draw(last.rows, last.settings, last.name);
  }

  #swap(): void {
    const {settings} = this.#last!;
    this.#change({...settings, x: settings.y, y: settings.x});
  }

  #showSettings({columns}: ResultRows, settings: ChartSettings): void {
    const held = (document.activeElement as HTMLElement | null)?.dataset.channel;
    const names = columns.map(({name}) => name);
    const fields = channels.map(({channel, name, isNeeded}) => {
      const value = settings[channel] ?? "";
      const options = [...(isNeeded ? [] : [""]), ...names];
      // A column that the result has no more is named, so that the reader sees what is wrong.
      if (!options.includes(value)) options.push(value);
      return field(channel, name, value, options, (chosen) =>
        this.#change(without({...settings, [channel]: chosen}))
      );
    });
    const mark = field("mark", "Draw", settings.mark, Object.keys(marks), (chosen) =>
      this.#change({...settings, mark: chosen as Mark})
    );
    for (const option of mark.querySelectorAll("option")) option.text = marks[option.value as Mark];
    const swap = this.#settings.lastElementChild!;
    this.#settings.replaceChildren(mark, ...fields, swap);
    if (held) this.#settings.querySelector<HTMLElement>(`[data-channel=${held}]`)?.focus();
  }
}

function field(
  channel: string,
  name: string,
  value: string,
  options: readonly string[],
  onChoice: (value: string) => void
): HTMLLabelElement {
  const choices = options.map((option) => new Option(option === "" ? "none" : option, option));
  const select = create("select", {}, ...choices);
  select.value = value;
  select.dataset.channel = channel;
  select.addEventListener("change", () => onChoice(select.value));
  return create("label", {}, `${name} `, select);
}

/** A channel that carries nothing is left out. */
function without(settings: ChartSettings): ChartSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== "")
  ) as unknown as ChartSettings;
}
