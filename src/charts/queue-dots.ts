import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import type {StockAndFlow} from "../stats/stock-flow.js";
import {plotRows, rowLabels} from "./row-axis.js";
import {segments} from "./segments.js";
import {colours, pointClass} from "./style.js";

/** A queue that runs on and on, and what its tables show. */
export interface QueueRow {
  name: string;
  /** People who arrive in a year. */
  arrivals: number;
  steady: StockAndFlow;
}

/** The range of nineteen tables in twenty, of a queue to which nothing happens but chance. */
export const chanceRange = ({stock, stockSd}: StockAndFlow): [number, number] => [
  Math.max(0, stock - 2 * stockSd),
  stock + 2 * stockSd
];

/**
 * A row for each queue: who arrives in a year as an open ring, who is there on a day as
 * a dot, with the range in which chance alone moves it.
 */
export function queueDots(
  queues: readonly QueueRow[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const rows = queues.map((queue, index) => ({
    ...queue,
    at: index + 0.68,
    range: chanceRange(queue.steady)
  }));
  type Row = (typeof rows)[number];
  const most = max(rows, ({arrivals, range}) => Math.max(arrivals, range[1]))!;
  const options = {document, width, domain: [0, most] as const, unit: "people"};
  const [first] = rows;
  const beside: Plot.TextOptions = {y: "at", lineAnchor: "top", dy: 8, fill: colours.quiet};
  return plotRows(rows.length, options, [
    segments(
      rows.map(({at, range}) => ({x1: range[0], x2: range[1], y1: at, y2: at})),
      {stroke: colours.survey, strokeWidth: 7, strokeOpacity: 0.3}
    ),
    Plot.dot(rows, {
      className: pointClass,
      x: ({steady}: Row) => steady.stock,
      y: "at",
      r: 5,
      fill: colours.survey,
      title: ({name, steady, range}: Row) =>
        `${name}: ${formatNumber(steady.stock)} people on a day, by chance from ${formatNumber(range[0])} to ${formatNumber(range[1])}`
    }),
    Plot.dot(rows, {
      className: pointClass,
      x: "arrivals",
      y: "at",
      r: 5,
      stroke: colours.ink,
      strokeWidth: 1.75,
      title: ({name, arrivals}: Row) => `${name}: ${formatNumber(arrivals)} arrive in a year`
    }),
    Plot.text([first], {
      ...beside,
      x: ({steady}: Row) => steady.stock,
      textAnchor: "end",
      text: () => "on a day"
    }),
    Plot.text([first], {
      ...beside,
      x: "arrivals",
      textAnchor: "start",
      text: () => "arrive in a year"
    }),
    ...rowLabels(rows.map(({at, name}) => ({at, text: name})))
  ]);
}
