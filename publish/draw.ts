import {JSDOM} from "jsdom";
import type {Choices, Figure} from "../src/figures/figure.js";
import type {AnyRow} from "../src/tables/table.js";

/** The widths that a chart is drawn at; a container query shows one of them. */
export const chartWidths = {narrow: 340, wide: 680} as const;
/** The wide drawing of a figure that takes more than the column of text. */
export const wideFigureWidth = 920;

const {window} = new JSDOM("<!doctype html><body></body>", {pretendToBeVisual: true});
// Plot shifts by half a pixel where the ratio is 1; readers' screens mostly have 2.
Object.defineProperty(window, "devicePixelRatio", {value: 2});
Object.defineProperty(globalThis, "devicePixelRatio", {value: 2, configurable: true});

/**
 * Returns a figure's chart as SVG text at one *width*. Its ids begin with *prefix*,
 * since ids of two charts on a page would otherwise collide.
 */
export function drawChart(
  figure: Figure,
  rows: AnyRow[],
  {width, prefix, choices}: {width: number; prefix: string; choices: Choices}
): string {
  const svg = figure.chart!(rows, {document: window.document, width, choices});
  if (svg.tagName !== "svg")
    throw new Error(`invalid chart; not an svg but ${svg.tagName}: ${figure.title}`);
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.removeAttribute("font-family");
  svg.setAttribute("aria-hidden", "true");
  return withPrefix(svg.outerHTML, prefix).replace(/-?\d+\.\d{2,}(?=[^\d])/g, roundCoordinate);
}

/** A tenth of a pixel is finer than anyone sees, and half the bytes. */
const roundCoordinate = (number: string) => String(Math.round(Number(number) * 10) / 10);

function withPrefix(svg: string, prefix: string): string {
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}-$1"`);
}
