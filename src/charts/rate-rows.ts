import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {plotRows, rowLabels} from "./row-axis.js";
import {colours, pointClass} from "./style.js";

/** A count over a population, and where each of the two is from. */
export interface RateRow {
  /** What stands above the dot, with the arithmetic. */
  label: string;
  /** Per 1,000 residents. */
  rate: number;
  /** Whether count and population are of one release; otherwise the rate is of none. */
  isWhole: boolean;
  /** Whether it is of the newest of the releases. */
  isNewest: boolean;
  title: string;
}

/**
 * Rates from zero, each with its arithmetic above it: the older release hollow, the
 * newest solid, and what belongs to neither crossed out.
 */
export function rateRows(
  rates: readonly RateRow[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const rows = rates.map((row, index) => ({...row, at: index + 0.72}));
  type Row = (typeof rows)[number];
  const top = (max(rows, ({rate}) => rate) ?? 1) * 1.12;
  const stroke = (row: Row) =>
    row.isWhole ? (row.isNewest ? colours.place : colours.older) : colours.quiet;
  const value = (row: Row) => formatNumber(row.rate, {to: 0.1});
  return plotRows(
    Math.max(1, rows.length),
    {document, width, domain: [0, top], unit: "arrivals per 1,000 residents"},
    [
      Plot.ruleX([0], {stroke: colours.ink}),
      ...[true, false].map((isWhole) =>
        Plot.link(
          rows.filter((row) => row.isWhole === isWhole),
          {
            x1: 0,
            x2: "rate",
            y1: "at",
            y2: "at",
            stroke,
            strokeWidth: 1,
            strokeDasharray: isWhole ? undefined : "2 4"
          }
        )
      ),
      Plot.dot(rows, {
        className: pointClass,
        x: "rate",
        y: "at",
        r: 5,
        symbol: (row: Row) => (row.isWhole ? "circle" : "times"),
        fill: (row: Row) => (row.isWhole && row.isNewest ? colours.place : colours.paper),
        stroke,
        strokeWidth: 1.75,
        title: "title"
      }),
      Plot.text(rows, {
        x: "rate",
        y: "at",
        text: value,
        textAnchor: "start",
        dx: 10,
        fill: colours.ink,
        fontWeight: 650,
        stroke: colours.paper,
        strokeWidth: 4
      }),
      ...(rows.length === 0
        ? [
            Plot.text(["no rate"], {
              text: (d: string) => d,
              frameAnchor: "middle",
              fill: colours.quiet
            })
          ]
        : []),
      ...rowLabels(rows.map(({label, at}) => ({at, text: label, dx: 4})))
    ]
  );
}
