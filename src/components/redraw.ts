import type {Figure} from "../figures/figure.js";
import {findFigure} from "../figures/index.js";
import type {AnyRow} from "../tables/table.js";
import {shownDrawing} from "./chart-points.js";
import {fetchFigure} from "./figure-data.js";
import {readChoices} from "./state.js";
import {redrawn} from "./walk-chart.js";

/** Begins to load what a redrawing needs, as soon as a reader reaches for a control. */
export async function prepare(figure: HTMLElement): Promise<{spec: Figure; rows: AnyRow[]}> {
  const [spec, {rows}] = await Promise.all([
    findFigure(figure.dataset.figure!),
    fetchFigure(figure)
  ]);
  return {spec, rows};
}

/**
 * Draws a *figure* again as its controls stand: the chart that is shown now, and
 * the one for another width when it is shown. The words change with it.
 */
export async function redraw(figure: HTMLElement): Promise<void> {
  const {spec, rows} = await prepare(figure);
  const choices = readChoices(figure);
  const chart = figure.querySelector<HTMLElement>(".chart")!;
  const description = spec.describe(rows, choices);
  chart.setAttribute("aria-label", description);
  const words = figure.querySelector(".more-text p");
  if (words) words.textContent = description;
  const stale = new Set(chart.querySelectorAll<HTMLElement>(".chart-narrow, .chart-wide"));
  const drawShown = (): void => {
    const drawing = shownDrawing(chart);
    if (!drawing || !stale.delete(drawing)) return;
    replaceDrawing(drawing, (width) => spec.chart!(rows, {document, width, choices}), figure);
    chart.dispatchEvent(new Event(redrawn));
  };
  drawShown();
  observers.get(chart)?.disconnect();
  const observer = new ResizeObserver(drawShown);
  observer.observe(chart);
  observers.set(chart, observer);
}

const observers = new WeakMap<HTMLElement, ResizeObserver>();

/** Puts a new drawing of the same width and with the same ids in the place of the old one. */
function replaceDrawing(
  drawing: HTMLElement,
  draw: (width: number) => SVGSVGElement,
  {dataset}: HTMLElement
): void {
  const old = drawing.querySelector("svg")!;
  const svg = draw(Number(old.getAttribute("width")));
  const size = drawing.classList.contains("chart-wide") ? "wide" : "narrow";
  finishDrawing(svg, `${dataset.figure}-${size}`);
  old.replaceWith(svg);
}

/** As the build leaves a drawing: without Plot's own style, unseen by screen readers, ids of its own. */
function finishDrawing(svg: SVGSVGElement, prefix: string): void {
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.removeAttribute("font-family");
  svg.setAttribute("aria-hidden", "true");
  for (const element of [svg, ...svg.querySelectorAll("*")])
    for (const {name, value} of [...element.attributes]) {
      if (name === "id") element.id = `${prefix}-${value}`;
      else if (name.endsWith("href") && value.startsWith("#"))
        element.setAttribute(name, `#${prefix}-${value.slice(1)}`);
      else if (value.includes("url(#"))
        element.setAttribute(name, value.replaceAll("url(#", `url(#${prefix}-`));
    }
}
