import type {Figure} from "../figures/figure.js";
import {findFigure} from "../figures/index.js";
import type {AnyRow} from "../tables/table.js";
import {shownDrawing} from "./chart-points.js";
import {fetchFigure} from "./figure-data.js";
import {finishDrawing} from "./finish-drawing.js";
import {refreshTable} from "./refresh-table.js";
import {addressOf, articleAddress, readChoices} from "./state.js";
import {redrawn} from "./walk-chart.js";

/** Begins to load what a redrawing needs, as soon as a reader reaches for a control. */
export async function prepare(figure: HTMLElement): Promise<{spec: Figure; rows: AnyRow[]}> {
  const [spec, {rows}] = await Promise.all([
    findFigure(figure.dataset.figure!),
    fetchFigure(figure)
  ]);
  return {spec, rows};
}

/** What is still to be drawn of each chart: the drawing for another width. */
const pending = new WeakMap<Element, () => void>();

/**
 * Draws a *figure* again as its controls stand, and returns what is to be said of it. The
 * chart that is shown is drawn at once, the one for another width when there is
 * time.
 */
export async function redraw(figure: HTMLElement): Promise<string> {
  const {spec, rows} = await prepare(figure);
  const choices = readChoices(figure);
  const chart = figure.querySelector<HTMLElement>(".chart")!;
  const draw = (drawing: HTMLElement): void => {
    const width = Number(drawing.querySelector("svg")!.getAttribute("width"));
    replaceDrawing(drawing, spec.chart!(rows, {document, width, choices}), figure);
  };
  const shown = shownDrawing(chart);
  if (shown) draw(shown);
  pending.set(chart, () => {
    for (const drawing of chart.querySelectorAll<HTMLElement>(".chart-narrow, .chart-wide"))
      if (drawing !== shown) draw(drawing);
  });
  setTimeout(() => drawPending(chart), 150);
  chart.dispatchEvent(new Event(redrawn));
  const table = figure.querySelector<HTMLTableElement>(".more-table table, .table-cards table");
  if (table && spec.tableRows) refreshTable(table, spec.table, spec.tableRows(rows, choices));
  return tell(figure, spec.describe(rows, choices), spec.words?.(rows, choices));
}

/** Draws what is still to be drawn of a *chart*. */
export function drawPending(chart: Element): void {
  const draw = pending.get(chart);
  pending.delete(chart);
  draw?.();
}

/** Puts the new words where the old ones stood. */
function tell(figure: HTMLElement, description: string, words?: string): string {
  const places = {".more-text p": description, ".figure-words": words};
  for (const [selector, text] of Object.entries(places)) {
    const place = figure.querySelector(selector);
    // What is put there again is spoken again, though it be the same.
    if (place && text !== undefined && place.textContent !== text) place.textContent = text;
  }
  const link = figure.querySelector<HTMLAnchorElement>(".figure-link");
  if (link) link.href = addressOf(figure, articleAddress());
  // Words that stand in the page are spoken from there.
  return words === undefined ? description : "";
}

/** Puts a new drawing with the same ids in the place of the old one. */
function replaceDrawing(drawing: HTMLElement, svg: SVGSVGElement, {dataset}: HTMLElement): void {
  const size = drawing.classList.contains("chart-wide") ? "wide" : "narrow";
  finishDrawing(svg, `${dataset.figure}-${size}`);
  const old = drawing.querySelector("svg")!;
  // On a slide it begins where the title does.
  const place = old.getAttribute("preserveAspectRatio");
  if (place) svg.setAttribute("preserveAspectRatio", place);
  old.replaceWith(svg);
}
