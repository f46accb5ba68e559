import * as Plot from "@observablehq/plot";
import {extent, groups, max} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {doubleStroke} from "./double-stroke.js";
import {midYear} from "./flow-chart.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

/** Arrivals of one year, by where people lived before. */
export type ArrivalsFrom = {
  year: number;
  origin: "elsewhere in the UK" | "abroad";
  release: string;
  /** People in the year to 30 June; null where the parts of a place cannot be added. */
  people: number | null;
  /** Years of one method are one run: a line never crosses from one to the next. */
  method: string;
};

type Known = ArrivalsFrom & {people: number};

const isKnown = (row: ArrivalsFrom): row is Known => row.people !== null;
const isAbroad = ({origin}: ArrivalsFrom) => origin === "abroad";

export interface TwoFlowsOptions extends ChartOptions {
  /** Rows that the axes leave room for, such as those of other releases; defaults to what is drawn. */
  room?: ArrivalsFrom[];
}

/** The two flows of arrivals on one axis from zero; a line breaks where its method changes. */
export function twoFlowsChart(
  rows: ArrivalsFrom[],
  {document, width, room = rows}: TwoFlowsOptions
): SVGSVGElement {
  const known = rows.filter(isKnown);
  const domain = extent(room, midYear) as [Date, Date];
  const top = max(room.filter(isKnown), ({people}) => people) ?? 1;
  const stroke = (row: ArrivalsFrom) => (isAbroad(row) ? colours.place : colours.quiet);
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 300 : 320,
    marginTop: 30,
    marginBottom: 28,
    marginLeft: 50,
    marginRight: 52,
    x: {type: "utc", axis: null, insetLeft: 10, domain},
    y: {
      label: "people in the year to 30 June",
      labelArrow: "none",
      domain: [0, top * 1.12],
      ticks: 5,
      grid: true,
      tickFormat: (d: number) => formatNumber(d)
    },
    marks: [
      ...yearAxis(domain, width),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...breakMarks(known),
      Plot.lineY(known, {
        x: midYear,
        y: "people",
        z: ({origin, method}: Known) => `${origin} ${method}`,
        stroke,
        strokeWidth: 2
      }),
      Plot.dot(known, {
        className: pointClass,
        x: midYear,
        y: "people",
        r: 3,
        fill: (row: Known) => (isAbroad(row) ? colours.place : colours.paper),
        stroke,
        title: ({year, people, origin, release}: Known) =>
          `Year to mid-${year}: ${formatNumber(people)} people from ${origin}, release of ${formatRelease(release)}; no published margin`
      }),
      ...groups(known, ({origin}) => origin).flatMap(([, own]) => labelMarks(own, width))
    ]
  }) as SVGSVGElement;
}

/** The name of a flow above its first years, and its last number behind its end. */
function labelMarks(own: Known[], width: number): Plot.Markish[] {
  const halo = {stroke: colours.paper, strokeWidth: 4} as const;
  const early = own.slice(0, isNarrow(width) ? 12 : 7);
  return [
    Plot.text([own[0]], {
      x: midYear,
      y: () => max(early, ({people}) => people),
      text: ({origin}: Known) => `from ${origin}`,
      textAnchor: "start",
      lineAnchor: "bottom",
      dx: -4,
      dy: -9,
      fill: isAbroad(own[0]) ? colours.place : colours.ink,
      ...halo
    }),
    Plot.text([own.at(-1)!], {
      x: midYear,
      y: "people",
      text: ({people}: Known) => formatNumber(people),
      textAnchor: "start",
      dx: 8,
      fill: colours.ink,
      ...halo
    })
  ];
}

/** A small double stroke where the method changes, and the word for it above. */
function breakMarks(known: readonly Known[]): Plot.Markish[] {
  return groups(known, ({origin}) => origin).flatMap(([, own]) =>
    own.slice(1).flatMap((row, index) => {
      if (row.method === own[index].method) return [];
      const at = new Date((+midYear(own[index]) + +midYear(row)) / 2);
      return [
        Plot.dot([row], {
          x: () => at,
          y: () => (row.people + own[index].people) / 2,
          symbol: doubleStroke,
          r: 5,
          stroke: colours.ink,
          strokeWidth: 1.25
        }),
        Plot.text([row], {
          x: () => at,
          frameAnchor: "top",
          text: () => "new method",
          textAnchor: "middle",
          dy: -4,
          fill: colours.quiet
        })
      ];
    })
  );
}
