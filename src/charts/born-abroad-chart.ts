import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import {halfWidthAtLevel, intervalFromHalfWidth, type Interval} from "../stats/interval.js";
import {stripsY} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Residents born abroad by a survey, with the published half-width of the 95% interval. */
export type BornAbroad = {year: number; born_abroad: number; ci95_half_width: number};

/** From the widest, which is drawn first, to the narrowest. */
const levels = [0.95, 0.6, 0.3] as const;

/**
 * Returns the interval of a survey estimate at one *level*. Only that of 95% is
 * published; the others follow from it as for a normal distribution of errors.
 */
export function intervalAt({born_abroad, ci95_half_width}: BornAbroad, level: number): Interval {
  return intervalFromHalfWidth(born_abroad, halfWidthAtLevel(ci95_half_width, {to: level}));
}

const thousands = (people: number) => formatNumber(people, {to: 1000});

function title(row: BornAbroad): string {
  const {lower, upper} = intervalAt(row, 0.95);
  return `${row.year}: about ${thousands(row.born_abroad)} residents born abroad, between about ${thousands(Math.max(0, lower))} and ${thousands(upper)} (95% interval)`;
}

/** Estimates of single years as dots on strips that fade with doubt; no line joins them. */
export function bornAbroadChart(
  rows: BornAbroad[],
  {document, width}: ChartOptions
): SVGSVGElement {
  const strips = rows.map(({year, born_abroad, ci95_half_width}) => ({
    at: year,
    value: born_abroad,
    halfWidth: ci95_half_width
  }));
  const last = rows.at(-1)!;
  const names = levels.map((level) => ({year: last.year, level, y: intervalAt(last, level).upper}));
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 270 : 340,
    marginLeft: 48,
    marginRight: 52,
    x: {label: null, tickFormat: "d", ticks: isNarrow(width) ? 4 : 8, inset: 14},
    y: {label: null, grid: true, zero: true, ticks: 5, tickFormat: (d: number) => formatNumber(d)},
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...stripsY(strips, {thickness: isNarrow(width) ? 13 : 24, least: 0}),
      Plot.dot(rows, {
        className: pointClass,
        x: "year",
        y: "born_abroad",
        r: isNarrow(width) ? 3 : 4,
        fill: colours.survey,
        stroke: colours.paper,
        title
      }),
      Plot.text(names, {
        x: "year",
        y: "y",
        text: ({level}: {level: number}) => formatNumber(100 * level, {percent: true}),
        fill: colours.quiet,
        textAnchor: "start",
        dx: isNarrow(width) ? 10 : 16
      })
    ]
  }) as SVGSVGElement;
}
