import * as Plot from "@observablehq/plot";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** One number of a series, with its bounds where they are published. */
export type SeriesRow = {
  /** A day, a year, or the words that the table has for a period. */
  period: Date | number | string;
  /** Null where the table has no number. */
  value: number | null;
  lower: number | null;
  upper: number | null;
};

export interface SeriesChartOptions extends ChartOptions {
  /** The unit of the numbers, as “people”. */
  unit: string;
  /** What stands after a number in the title of its point: its doubt. */
  doubt: string;
}

/** Returns a period as a reader says it. */
export const periodText = (period: SeriesRow["period"]): string =>
  period instanceof Date ? formatDay(period) : String(period);

const isKnown = (row: SeriesRow): row is SeriesRow & {value: number} => row.value !== null;

/**
 * A number over time, each with its interval. A gap is left open and named: no line is
 * drawn across it.
 */
export function seriesChart(
  rows: SeriesRow[],
  {document, width, unit, doubt}: SeriesChartOptions
): SVGSVGElement {
  const periods = rows.map(({period}) => periodText(period));
  const shown = rows.filter(isKnown);
  const bounded = shown.filter(({lower}) => lower !== null);
  const x = ({period}: SeriesRow) => periodText(period);
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 280 : 320,
    marginTop: 28,
    marginBottom: 30,
    marginLeft: 56,
    marginRight: isNarrow(width) ? 24 : 40,
    x: {type: "point", domain: periods, axis: null},
    y: {label: null, grid: true, ticks: 5, zero: true, tickFormat: (d: number) => formatNumber(d)},
    marks: [
      Plot.text([unit], {frameAnchor: "top-left", dx: -50, dy: -22, text: (d: string) => d}),
      Plot.axisX(namedPeriods(periods, width), {label: null, tickSize: 4}),
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.ruleX(bounded, {x, y1: "lower", y2: "upper", stroke: colours.older, strokeWidth: 3}),
      Plot.lineY(rows, {x, y: "value", stroke: colours.place, strokeWidth: 2}),
      ...gapLabels(rows, x),
      Plot.dot(shown, {
        className: pointClass,
        x,
        y: "value",
        r: 3,
        fill: colours.place,
        stroke: colours.paper,
        title: (row: SeriesRow & {value: number}) => pointTitle(row, {unit, doubt})
      })
    ]
  }) as SVGSVGElement;
}

/** Names each stretch without numbers once, where it begins, and inside the chart. */
function gapLabels(rows: SeriesRow[], x: (row: SeriesRow) => string): Plot.Markish[] {
  const begins = rows.filter(
    (row, index) => !isKnown(row) && (index === 0 || isKnown(rows[index - 1]))
  );
  const isEarly = (row: SeriesRow) => rows.indexOf(row) < rows.length / 2;
  return (["start", "end"] as const).map((textAnchor) =>
    Plot.text(
      begins.filter((row) => isEarly(row) === (textAnchor === "start")),
      {x, y: 0, dy: -10, textAnchor, text: () => "no number", fill: colours.quiet}
    )
  );
}

/** The pixels that a letter of the axis takes, with room beside it. */
const letter = 8;

/** The periods that the axis names, from the last back, as many as do not run into each other. */
function namedPeriods(periods: readonly string[], width: number): string[] {
  const longest = Math.max(...periods.map(({length}) => length + 2));
  const most = Math.max(2, Math.floor((width - 100) / (longest * letter)));
  const step = Math.ceil(periods.length / most);
  return periods.filter((_, index) => (periods.length - 1 - index) % step === 0);
}

function pointTitle(
  {period, value, lower, upper}: SeriesRow & {value: number},
  {unit, doubt}: Pick<SeriesChartOptions, "unit" | "doubt">
): string {
  const bounds =
    lower === null || upper === null
      ? doubt
      : `between ${formatNumber(lower)} and ${formatNumber(upper)}`;
  return `${periodText(period)}: ${formatNumber(value)} ${unit}; ${bounds}`;
}
