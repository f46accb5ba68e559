import {JSDOM} from "jsdom";
import {drawResult} from "../../src/charts/result-chart.js";
import type {ChartSettings} from "../../src/charts/chart-settings.js";
import type {Result} from "../../src/queries/engine.js";
import {chartWidths, drawAtBothWidths} from "../draw.js";
import {escapeHtml} from "../html.js";

/**
 * Returns the chart of a result at two widths, of which the page shows one. A chart
 * that would mislead is a sentence instead, as in the notebook.
 */
export function renderResultChart(
  name: string,
  {rows, columns}: Result,
  settings: ChartSettings
): string {
  const draw = (options: {document: Document; width: number}) =>
    drawResult(rows, columns, settings, options);
  const first = draw({document: new JSDOM().window.document, width: chartWidths.wide});
  if (first.localName !== "svg")
    return `<p class="chart-problem">${escapeHtml(first.textContent ?? "")}</p>`;
  const label = escapeHtml(first.getAttribute("aria-label") ?? "");
  const {narrow, wide} = drawAtBothWidths(`result-${name}`, {}, (options) => {
    const svg = draw(options) as SVGSVGElement;
    // The element around both drawings has its words.
    for (const attribute of ["role", "aria-label"]) svg.removeAttribute(attribute);
    return svg;
  });
  return `<div class="chart" role="img" aria-label="${label}"><div class="chart-narrow">${narrow}</div><div class="chart-wide">${wide}</div></div>`;
}
