import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, pointClass} from "./style.js";

/** A count of people on one route, by its own rule. */
export type RouteCount = {
  route: string;
  /** What the number counts: arrivals added up, or people on a day. */
  counts: string;
  kind: "running total" | "stock";
  date: Date;
  people: number;
  /** How many of them are in contingency accommodation; null where that does not apply. */
  in_contingency: number | null;
};

/**
 * Counts that must not be added, each a bar from zero in a row of its own: a
 * running total is hollow, people present on a day are solid.
 */
export function groupRows(rows: RouteCount[], {document, width}: ChartOptions): SVGSVGElement {
  const most = max(rows, ({people}) => people)!;
  return layOutPanels(
    rows.map((row) => ({
      heading: row.route,
      notes: [row.counts],
      draw: (panelWidth) => bar(row, {document, width: panelWidth, most})
    })),
    {document, width}
  );
}

interface BarOptions {
  document: Document;
  width: number;
  /** The largest count of any row: all bars have one scale. */
  most: number;
}

function bar(row: RouteCount, {document, width, most}: BarOptions): SVGSVGElement {
  const {people, in_contingency: part} = row;
  const base = baseOptions(document, width);
  const doubt = "a count of records, no margin";
  const title = `${row.route}, ${formatDay(row.date)}: ${formatNumber(people)} people, ${row.counts}; ${doubt}`;
  const strip = {y1: 0, y2: 1, x1: 0};
  return Plot.plot({
    ...base,
    height: part === null ? 24 : 44,
    marginTop: 4,
    marginBottom: part === null ? 4 : 24,
    marginLeft: 1,
    marginRight: 44,
    x: {axis: null, domain: [0, most]},
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.rect([row], {
        className: pointClass,
        ...strip,
        x2: "people",
        fill: row.kind === "stock" && part === null ? colours.place : colours.paper,
        stroke: colours.place,
        strokeWidth: 1.5,
        title: () => title
      }),
      part === null
        ? null
        : Plot.rect([row], {
            className: pointClass,
            ...strip,
            x2: "in_contingency",
            fill: colours.place,
            title: () =>
              `${row.route}, ${formatDay(row.date)}: ${formatNumber(part)} of the ${formatNumber(people)} in contingency accommodation; ${doubt}`
          }),
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.text([row], {
        x: "people",
        y: 0.5,
        text: () => formatNumber(people),
        fontWeight: 600,
        fill: colours.place,
        textAnchor: "start",
        dx: 6
      }),
      part === null
        ? null
        : Plot.text([row], {
            x: 0,
            y: 0,
            text: () => `filled: ${formatNumber(part)} in contingency accommodation`,
            textAnchor: "start",
            lineAnchor: "top",
            dy: 6
          })
    ]
  }) as SVGSVGElement;
}
