import {JSDOM} from "jsdom";
import {joinStrokes} from "./join-strokes.js";
import {shortenPaths} from "./shorten-paths.js";
import {finishDrawing} from "../src/components/finish-drawing.js";
import {elementsOf} from "../src/components/references.js";
import type {ChartOptions, Choices, Figure} from "../src/figures/figure.js";
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

/** What was drawn of rows before: they are the same object only where a query is remembered. */
const drawn = new WeakMap<AnyRow[], Map<string, Drawings>>();

/** Returns the drawings of a figure's chart; the same rows and choices are drawn once. */
export function drawChart(
  name: string,
  figure: Pick<Figure, "title" | "chart" | "width">,
  {rows, choices}: {rows: AnyRow[]; choices: Choices}
): Drawings {
  const ofRows = drawn.get(rows) ?? new Map<string, Drawings>();
  const key = `${name} ${JSON.stringify(choices)}`;
  const drawings = ofRows.get(key) ?? drawTwice(name, figure, {rows, choices});
  drawn.set(rows, ofRows.set(key, drawings));
  return drawings;
}

/** Draws a figure's chart at one *width*, as it is before it is finished for a page. */
export function drawAt(
  {chart, title}: Pick<Figure, "title" | "chart">,
  {rows, ...options}: {rows: AnyRow[]} & Omit<ChartOptions, "document">
): SVGSVGElement {
  const svg = chart!(rows, {document: window.document, ...options});
  if (svg.tagName !== "svg")
    throw new Error(`invalid chart; not an svg but ${svg.tagName}: ${title}`);
  return svg;
}

/** Makes a drawing ready for a page that holds others: its ids begin with *prefix*, its bytes are few. */
export function finishForPage(svg: SVGSVGElement, prefix: string): SVGSVGElement {
  finishDrawing(svg, prefix);
  // Fewer bytes for the page; a redrawing in the browser has no use for them.
  joinStrokes(svg);
  // Before a line becomes steps: an error in each of them would add up along the way.
  roundCoordinates(svg);
  shortenPaths(svg);
  return svg;
}

/** Draws a figure's chart for a phone and for a wider page. */
function drawTwice(
  name: string,
  figure: Pick<Figure, "title" | "chart" | "width">,
  {rows, choices}: {rows: AnyRow[]; choices: Choices}
): Drawings {
  const widths = {...chartWidths, ...(figure.width === "wide" ? {wide: wideFigureWidth} : {})};
  return drawAtBothWidths(name, {widths}, ({width}) => drawAt(figure, {rows, choices, width}));
}

/**
 * Draws the chart *name* for a phone and for a wider page. The titles of its
 * points stand in the wide drawing alone where both drawings have the same:
 * a phone shows no titles by itself, and our script finds them there.
 */
export function drawAtBothWidths(
  name: string,
  {widths = chartWidths}: {widths?: Readonly<Record<keyof Drawings, number>>},
  chart: (options: {document: Document; width: number}) => SVGSVGElement
): Drawings {
  const draw = (size: keyof Drawings): SVGSVGElement =>
    finishForPage(chart({document: window.document, width: widths[size]}), `${name}-${size}`);
  const narrow = draw("narrow");
  const wide = draw("wide");
  const textOf = (titles: Element[]) => titles.map(({textContent}) => textContent).join("\n");
  if (textOf(titlesOf(narrow)) === textOf(titlesOf(wide)))
    for (const title of titlesOf(narrow)) title.remove();
  return {narrow: narrow.outerHTML, wide: wide.outerHTML};
}

/** Returns the titles of the points that a reader can walk to. */
function titlesOf(svg: SVGSVGElement): Element[] {
  const isPoint = (element: Element | null) => element?.parentElement?.classList.contains("points");
  return elementsOf(svg).filter(
    ({localName, parentElement}) => localName === "title" && isPoint(parentElement)
  );
}

const coordinates = new Set("x y x1 x2 y1 y2 cx cy r width height d transform points".split(" "));

/** Half a pixel is as fine as anyone sees, and saves a third of the bytes of a coordinate. */
function roundCoordinates(svg: SVGSVGElement): void {
  for (const element of elementsOf(svg).slice(1))
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      // A length such as 0.32em, and the factor of a scale, are no coordinates.
      if (!coordinates.has(name) || !value.includes(".") || value.includes("scale")) continue;
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d+(?![\d.]*em)(?=[^\d.]|$)/g, (number) =>
          String(Math.round(Number(number) * 2) / 2)
        )
      );
    }
}
