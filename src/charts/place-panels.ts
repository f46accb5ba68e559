import * as Plot from "@observablehq/plot";
import {extent, max} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {layOutPanels} from "./panels.js";
import {stripsY} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

/** What is known of one place at one date, ready to be drawn. */
export type PlacePoint = {
  date: Date;
  /** The count or the rate. */
  value: number;
  /** The ± of the 95% interval; null where none is published. */
  half_width: number | null;
  /** Points of one run are joined by a line; null where no line may join them. */
  run: string | null;
  /** The value in full, with its count, its doubt and its release. */
  title: string;
};

/** One place of those that are compared. */
export interface PlacePanel {
  name: string;
  /** The newest value in words, or why there is none. */
  notes: readonly string[];
  points: readonly PlacePoint[];
  isFirst: boolean;
}

export interface PlacePanelsOptions extends Pick<ChartOptions, "document" | "width"> {
  /** What the axis counts. */
  label: string;
  /** Whether each panel has a scale of its own; defaults to one scale for all. */
  hasOwnScales?: boolean;
}

/** Returns the text of a value on the axis. */
const tickOf = (value: number) => formatNumber(value, {to: Number.isInteger(value) ? 1 : 0.1});

/**
 * Places beside each other, each in a panel of its own, all on one scale unless it is
 * asked otherwise: the first has the colour of the place in focus, the others are grey.
 */
export function placePanels(
  panels: readonly PlacePanel[],
  {document, width, label, hasOwnScales = false}: PlacePanelsOptions
): SVGSVGElement {
  const points = panels.flatMap((panel) => panel.points);
  const domain = (
    points.length > 0 ? extent(points, ({date}) => date) : [new Date(0), new Date(1)]
  ) as [Date, Date];
  // Room for numbers of six figures on the axis.
  const marginLeft = points.some(({value}) => value >= 1e5) ? 58 : 44;
  const topOf = (of: readonly PlacePoint[]) =>
    max(of, ({value, half_width}) => value + (half_width ?? 0)) ?? 1;
  return layOutPanels(
    panels.map((panel, index) => ({
      heading: panel.name,
      notes: index === 0 ? [...panel.notes, `axis: ${label}`] : panel.notes,
      draw: (panelWidth) =>
        drawPanel(panel, {
          document,
          width: panelWidth,
          domain,
          marginLeft,
          top: topOf(hasOwnScales ? panel.points : points)
        })
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

interface DrawOptions {
  document: Document;
  width: number;
  domain: [Date, Date];
  marginLeft: number;
  top: number;
}

function drawPanel(
  {points, isFirst}: PlacePanel,
  {document, width, domain, marginLeft, top}: DrawOptions
): SVGSVGElement {
  const colour = isFirst ? colours.place : colours.others;
  const joined = points.filter(({run}) => run !== null);
  const strips = points.flatMap(({date, value, half_width}) =>
    half_width === null ? [] : [{at: +date, value, halfWidth: half_width}]
  );
  return Plot.plot({
    ...baseOptions(document, width),
    height: 130,
    marginTop: 10,
    marginBottom: 26,
    marginLeft,
    marginRight: 12,
    x: {type: "utc", axis: null, inset: 8, domain},
    y: {label: null, domain: [0, top], grid: true, ticks: 4, tickFormat: tickOf},
    marks: [
      ...yearAxis(domain, Math.min(width, 340)),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...(strips.length > 0 ? stripsY(strips, {thickness: 9, colour, least: 0}) : []),
      Plot.lineY(joined, {x: "date", y: "value", z: "run", stroke: colour, strokeWidth: 1.75}),
      Plot.dot(points, {
        className: pointClass,
        x: "date",
        y: "value",
        r: 2.5,
        fill: colour,
        title: "title"
      }),
      ...(points.length > 0
        ? []
        : [
            Plot.text(["not published for this place"], {
              frameAnchor: "middle",
              text: (d: string) => d,
              fill: colours.quiet
            })
          ])
    ]
  }) as SVGSVGElement;
}

/** Returns the date of a point as its title says it: a day, or the year that ends with it. */
export const dateWords = (date: Date, isDay: boolean): string =>
  isDay ? formatDay(date) : String(date.getUTCFullYear());
