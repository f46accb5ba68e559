import * as Plot from "@observablehq/plot";
import {group} from "d3-array";
import type {AnyRow} from "../tables/table.js";
import type {ChartSettings} from "./chart-settings.js";
import {asGroup, layOutPanels} from "./panels.js";
import {frameOf, placeAxis, placeScale, valueScale} from "./result-axes.js";
import {isKnown, toDrawable, type Drawable, type Point, type ResultField} from "./result-fields.js";
import {endTogether, keyChart, lineNames} from "./result-key.js";
import {resultMarks} from "./result-marks.js";
import {drawableProblem, settingsProblem} from "./result-problem.js";
import {scalesOf, type Scales} from "./result-scales.js";
import {baseOptions, colours, isNarrow} from "./style.js";

export {chartCode} from "./chart-code.js";

export interface ResultChartOptions {
  /** The document to draw in; defaults to the page's own. */
  document?: Document;
  /** The width of the chart, in pixels. */
  width: number;
}

/**
 * Draws the *rows* of a query's result by *settings*, the bounds of its estimates
 * with them. What cannot be drawn without misleading is said in a paragraph instead.
 */
export function drawResult(
  rows: readonly AnyRow[],
  columns: readonly ResultField[],
  settings: ChartSettings,
  {document = globalThis.document, width}: ResultChartOptions
): SVGSVGElement | HTMLElement {
  const problem = settingsProblem(columns, rows, settings);
  if (problem) return sentence(problem, document);
  const drawable = toDrawable(rows, columns, settings);
  const tooMuch = drawableProblem(drawable, settings);
  if (tooMuch) return sentence(tooMuch, document);
  const scales = scalesOf(drawable, {isFromZero: settings.mark === "bar"});
  const options = {document, settings, scales};
  const each = settings.facet ? `, for each ${settings.facet}` : "";
  const heading = `${drawable.value} by ${drawable.at}${each}`;
  const svg = layOutPanels(
    [
      {
        heading,
        notes: notesOf(drawable, settings).flatMap((note) => wrap(note, width / 6.2)),
        draw: (width) => drawBody(drawable, {...options, width})
      }
    ],
    {document, width}
  );
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", describeResult(drawable, settings));
  return svg;
}

function sentence(text: string, document: Document): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "chart-problem";
  paragraph.textContent = text;
  return paragraph;
}

/** What a reader must know who looks at the chart alone. */
function notesOf({hasBounds, missing, points}: Drawable, settings: ChartSettings): string[] {
  const notes: string[] = [];
  const {lower, upper, halfWidth} = settings;
  if (hasBounds) notes.push(`Bounds: ${halfWidth ? `± ${halfWidth}` : `${lower} to ${upper}`}.`);
  if (hasBounds && points.some((point) => isKnown(point) && point.lower === null))
    notes.push("A ring has no bounds: how sure it is, is not known.");
  if (missing > 0)
    notes.push(
      `${missing.toLocaleString("en-GB")} ${missing === 1 ? "row has" : "rows have"} no value and ${missing === 1 ? "is" : "are"} not drawn; that is not zero.`
    );
  return notes;
}

/** The text alternative: what is drawn, how many, from where to where. */
export function describeResult(drawable: Drawable, {mark, colour, facet}: ChartSettings): string {
  const known = drawable.points.filter(isKnown);
  const values = known.map(({value}) => value);
  const marks = {bar: "Bars", line: "Line", dot: "Dots", interval: "Intervals"}[mark];
  const parts = [colour && `colours for ${colour}`, facet && `a small chart for each ${facet}`];
  const by = parts.filter(Boolean).join(", ");
  const format = (value: number) => value.toLocaleString("en-GB", {maximumSignificantDigits: 6});
  return `${marks} of ${drawable.value} by ${drawable.at}${by && `, ${by}`}: ${known.length} ${known.length === 1 ? "value" : "values"} from ${format(Math.min(...values))} to ${format(Math.max(...values))}${drawable.hasBounds ? ", with bounds" : ""}`;
}

interface BodyOptions {
  document: Document;
  width: number;
  settings: ChartSettings;
  scales: Scales;
}

/** The chart or the small charts, below the key of their colours where lines do not carry names. */
function drawBody(drawable: Drawable, options: BodyOptions): SVGSVGElement {
  const {document, width, settings, scales} = options;
  const isNamed =
    settings.mark === "line" && !settings.facet && !isNarrow(width) && endTogether(drawable);
  const body = settings.facet
    ? drawFacets(drawable, options)
    : drawOne(drawable.points, drawable, {
        ...options,
        height: isNarrow(width) ? 250 : 320,
        isNamed
      });
  if (isNamed || scales.series.length < 2) return body;
  const key = keyChart(scales, {document, width});
  const top = Number(key.getAttribute("height")) + 6;
  const group = asGroup(body, {document, left: 0, top});
  key.append(group);
  key.setAttribute("height", String(top + Number(body.getAttribute("height"))));
  return key;
}

function drawFacets(drawable: Drawable, options: BodyOptions): SVGSVGElement {
  const {document, width} = options;
  const facets = [...group(drawable.points, ({facet}) => facet)];
  const columns = isNarrow(width) || drawable.isHorizontal ? 1 : Math.min(3, facets.length);
  return layOutPanels(
    facets.map(([heading, points]) => ({
      heading,
      draw: (width) => drawOne(points, drawable, {...options, width, height: 180, isNamed: false})
    })),
    {document, width, columns}
  );
}

interface OneOptions extends BodyOptions {
  height: number;
  /** Whether the names of lines stand at their ends. */
  isNamed: boolean;
}

function drawOne(points: readonly Point[], drawable: Drawable, options: OneOptions): SVGSVGElement {
  const {document, settings, scales, isNamed} = options;
  const names = isNamed && scales.series.length > 1 ? scales.series : [];
  const right = Math.min(150, Math.max(0, ...names.map(({length}) => length)) * 7 + 10);
  const frame = frameOf(drawable, scales, {
    ...options,
    right,
    isLine: settings.mark === "line"
  });
  const value = valueScale(scales);
  const place = placeScale(scales, drawable, frame);
  const zero = drawable.isHorizontal ? Plot.ruleX : Plot.ruleY;
  return Plot.plot({
    ...baseOptions(document, options.width),
    ...frame.size,
    ...(drawable.isHorizontal ? {x: value, y: place} : {x: place, y: value}),
    marks: [
      scales.values[0] <= 0 && scales.values[1] >= 0 ? zero([0], {stroke: colours.ink}) : [],
      placeAxis(scales, drawable, frame),
      resultMarks(points, drawable, {mark: settings.mark, step: frame.step, scales}),
      names.length > 0 ? lineNames(points, drawable, {scales, frame}) : []
    ]
  }) as SVGSVGElement;
}

/** Breaks *text* into lines of at most *most* letters. */
function wrap(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= most || !lines.at(-1)) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
