import {JSDOM} from "jsdom";
import {finishDrawing} from "../src/components/finish-drawing.js";
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

/** The two drawings of a chart, as SVG text. */
export interface Drawings {
  narrow: string;
  wide: string;
}

/**
 * Draws a figure's chart for a phone and for a wider page. The titles of its
 * points stand in the wide drawing alone where both drawings have the same:
 * a phone shows no titles by itself, and our script finds them there.
 */
export function drawChart(
  name: string,
  figure: Figure,
  {rows, choices}: {rows: AnyRow[]; choices: Choices}
): Drawings {
  const draw = (size: keyof Drawings, width: number): SVGSVGElement => {
    const svg = figure.chart!(rows, {document: window.document, width, choices});
    if (svg.tagName !== "svg")
      throw new Error(`invalid chart; not an svg but ${svg.tagName}: ${figure.title}`);
    finishDrawing(svg, `${name}-${size}`);
    return svg;
  };
  const narrow = draw("narrow", chartWidths.narrow);
  const wide = draw("wide", figure.width === "wide" ? wideFigureWidth : chartWidths.wide);
  const titlesOf = (svg: SVGSVGElement) => [...svg.querySelectorAll(pointTitles)];
  const textOf = (titles: Element[]) => titles.map(({textContent}) => textContent).join("\n");
  if (textOf(titlesOf(narrow)) === textOf(titlesOf(wide)))
    for (const title of titlesOf(narrow)) title.remove();
  return {narrow: roundCoordinates(narrow.outerHTML), wide: roundCoordinates(wide.outerHTML)};
}

/** The titles of the points that a reader can walk to. */
const pointTitles = ".points > * > title";

/** A tenth of a pixel is finer than anyone sees, and half the bytes; a number in a text stays. */
function roundCoordinates(svg: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}(?=[^\d])/g, (number) =>
      String(Math.round(Number(number) * 10) / 10)
    )
  );
}
