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
  /** Null where it is not shown. */
  people: number | null;
  /** Why it is not shown; null where it is. */
  people_missing: string | null;
  /** How many of them are in contingency accommodation; null where that does not apply or is not shown. */
  in_contingency: number | null;
  /** Why the part is not shown; null where it is, or does not apply. */
  part_missing: string | null;
};

/**
 * Counts that must not be added, each a bar from zero in a row of its own: a
 * running total is hollow, people present on a day are solid.
 */
export function groupRows(rows: RouteCount[], {document, width}: ChartOptions): SVGSVGElement {
  const most = max(rows, ({people}) => people) ?? 1;
  return layOutPanels(
    rows.map((row) => ({
      heading: row.route,
      notes: [row.counts],
      draw: (panelWidth) => {
        const options = {document, width: panelWidth, most};
        return row.people === null ? notShown(row, options) : bar(row, row.people, options);
      }
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

/** A count that exists and is not shown: a hollow square and the reason, which is not zero. */
function notShown(row: RouteCount, {document, width}: BarOptions): SVGSVGElement {
  const reason = `not shown: ${row.people_missing ?? "not published"}`;
  return Plot.plot({
    ...baseOptions(document, width),
    height: 24,
    margin: 4,
    x: {axis: null, domain: [0, 1]},
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.dot([row], {
        className: pointClass,
        x: 0,
        y: 0.5,
        dx: 6,
        symbol: "square",
        r: 3.5,
        fill: colours.paper,
        stroke: colours.quiet,
        title: () => `${row.route}, ${formatDay(row.date)}: ${reason}; this is not zero`
      }),
      Plot.text([row], {
        x: 0,
        y: 0.5,
        dx: 16,
        text: () => reason,
        textAnchor: "start",
        fill: colours.quiet
      })
    ]
  }) as SVGSVGElement;
}

/** What is said below a bar of its part in contingency accommodation; undefined where none applies. */
function partNote({in_contingency: part, part_missing: missing}: RouteCount): string | undefined {
  if (part !== null) return `filled: ${formatNumber(part)} in contingency accommodation`;
  return missing === null ? undefined : `in contingency accommodation: not shown, ${missing}`;
}

function bar(row: RouteCount, people: number, {document, width, most}: BarOptions): SVGSVGElement {
  const {in_contingency: part} = row;
  const note = partNote(row);
  const base = baseOptions(document, width);
  const doubt = "a count of records, no margin";
  const title = `${row.route}, ${formatDay(row.date)}: ${formatNumber(people)} people, ${row.counts}; ${doubt}`;
  const strip = {y1: 0, y2: 1, x1: 0};
  return Plot.plot({
    ...base,
    height: note === undefined ? 24 : 44,
    marginTop: 4,
    marginBottom: note === undefined ? 4 : 24,
    marginLeft: 1,
    marginRight: 44,
    x: {axis: null, domain: [0, most]},
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.rect([row], {
        className: pointClass,
        ...strip,
        x2: "people",
        fill: row.kind === "stock" && note === undefined ? colours.place : colours.paper,
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
      note === undefined
        ? null
        : Plot.text([row], {
            x: 0,
            y: 0,
            text: () => note,
            textAnchor: "start",
            lineAnchor: "top",
            dy: 6
          })
    ]
  }) as SVGSVGElement;
}
