import * as Plot from "@observablehq/plot";
import {groups, max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A nationality with the least number of registrations that it can have had in a year. */
export type RankedCount = {year: number; rank: number; nationality: string; at_least: number};

const rowHeight = 20;

/** Ranked lower bounds, a panel for each year: triangles point to where the count may be. */
export function rankedDots(counts: RankedCount[], {document, width}: ChartOptions): SVGSVGElement {
  const most = max(counts, ({at_least}) => at_least)!;
  return layOutPanels(
    groups(counts, ({year}) => year).map(([year, rows]) => ({
      heading: String(year),
      notes: ["registrations, at least"],
      draw: (panelWidth) => panel(rows, {document, width: panelWidth, most})
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

interface PanelOptions {
  document: Document;
  width: number;
  most: number;
}

function panel(rows: RankedCount[], {document, width, most}: PanelOptions): SVGSVGElement {
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows.length * rowHeight + 26,
    marginTop: 2,
    marginBottom: 24,
    marginLeft: 96,
    marginRight: 36,
    x: {domain: [0, most], label: null, ticks: 4, tickSize: 4, grid: true},
    y: {
      type: "point",
      domain: rows.map(({nationality}) => nationality),
      label: null,
      tickSize: 0,
      padding: 0.5
    },
    marks: [
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.ruleY(rows, {y: "nationality", x: "at_least", stroke: colours.oldest, strokeWidth: 1}),
      Plot.dot(rows, {
        className: pointClass,
        x: "at_least",
        y: "nationality",
        symbol: "triangle",
        rotate: 90,
        r: 4,
        fill: colours.paper,
        stroke: colours.place,
        strokeWidth: 1.5,
        title: (row: RankedCount) =>
          `${row.year}, rank ${row.rank}: ${row.nationality}, at least ${formatNumber(row.at_least)} registrations; a lower bound, since cells under 5 are missing`
      }),
      Plot.text(rows, {
        x: "at_least",
        y: "nationality",
        text: (row: RankedCount) => formatNumber(row.at_least),
        textAnchor: "start",
        dx: 9,
        stroke: colours.paper,
        strokeWidth: 3,
        fill: colours.ink
      })
    ]
  }) as SVGSVGElement;
}
