import * as Plot from "@observablehq/plot";
import {range} from "d3-array";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {capital} from "../prose/sentence.js";
import {rollingCorrelation} from "../stats/rolling-quarters.js";
import {comparisonPanels, estimateWords, type Compared} from "./comparison-panels.js";
import {layOutPanels, type Panel} from "./panels.js";
import {plotRows, rowLabels} from "./row-axis.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

export interface WindowsOptions {
  document: Document;
  width: number;
  /** How many quarters the base ends before the year that is compared, from 0 to 4. */
  apart: number;
  /** How far the axis of the change reaches to either side. */
  reach: number;
}

interface Block {
  /** Quarters since the first that any window can hold. */
  quarter: number;
  row: number;
  kind: "shared" | "dropped" | "added";
}

const kinds = {
  shared: {fill: colours.survey, mark: "", words: "in both years"},
  dropped: {fill: "none", mark: "\u2212", words: "dropped: in the earlier year only"},
  added: {fill: "var(--place-wash)", mark: "+", words: "added: in the later year only"}
} as const;

/**
 * Two rolling years as blocks of a quarter each, and the change between them with
 * the margins that it may have. What both years hold cannot make them differ.
 */
export function windowsChart(
  compared: Compared,
  {document, width, apart, reach}: WindowsOptions
): SVGSVGElement {
  const shared = 4 - apart;
  const correlation = formatNumber(rollingCorrelation(apart), {to: 0.01});
  const change: Panel =
    apart === 0
      ? {heading: "The change: none to test", draw: (width) => drawNothing(width, document, reach)}
      : comparisonPanels(compared, {document, reach, keepRoom: true})[1];
  return layOutPanels(
    [
      {
        heading: `${shared} of 4 quarters shared: correlation ${correlation}`,
        draw: (width) => drawBlocks(compared, {document, width, apart})
      },
      change
    ],
    {document, width}
  );
}

function drawNothing(width: number, document: Document, reach: number): SVGSVGElement {
  const domain = [-reach, reach] as const;
  return plotRows(2, {document, width, domain, unit: "people per year", signed: true}, [
    Plot.ruleX([0], {stroke: colours.ink, strokeWidth: 1.25}),
    ...rowLabels([{at: 0.68, text: "One and the same year: there is nothing to compare."}])
  ]);
}

/** The blocks of both windows; the later one ends with the last of the eight quarters. */
function blocksOf(apart: number): Block[] {
  const kindOf = (isShared: boolean, otherwise: Block["kind"]) => (isShared ? "shared" : otherwise);
  return [
    ...range(4 - apart, 8 - apart).map((quarter) => ({
      quarter,
      row: 0,
      kind: kindOf(quarter >= 4, "dropped")
    })),
    ...range(4, 8).map((quarter) => ({quarter, row: 1, kind: kindOf(quarter < 8 - apart, "added")}))
  ];
}

function drawBlocks(
  {now, base}: Compared,
  {document, width, apart}: Omit<WindowsOptions, "reach">
): SVGSVGElement {
  const end = new Date(`${now.estimate.period.end}T00:00:00Z`);
  const names = range(8).map((quarter) => quarterName(end, quarter - 7));
  const tops = [0.35, 1.35];
  return Plot.plot({
    ...baseOptions(document, width),
    height: 150,
    marginTop: 2,
    marginBottom: 38,
    marginLeft: 1,
    marginRight: 1,
    x: {domain: [0, 8], axis: null},
    y: {domain: [0, 2], reverse: true, axis: null},
    marks: [
      Plot.rect(blocksOf(apart), {
        className: pointClass,
        x1: "quarter",
        x2: (d: Block) => d.quarter + 1,
        y1: (d: Block) => tops[d.row],
        y2: (d: Block) => tops[d.row] + 0.5,
        inset: 1.5,
        fill: (d: Block) => kinds[d.kind].fill,
        fillOpacity: 0.85,
        stroke: (d: Block) =>
          d.kind === "added"
            ? colours.place
            : d.kind === "dropped"
              ? colours.quiet
              : colours.survey,
        strokeDasharray: "3 2",
        title: (d: Block) => `${names[d.quarter].full}: ${kinds[d.kind].words}`
      }),
      Plot.text(
        blocksOf(apart).filter(({kind}) => kind !== "shared"),
        {
          x: (d: Block) => d.quarter + 0.5,
          y: (d: Block) => tops[d.row] + 0.25,
          text: (d: Block) => kinds[d.kind].mark,
          fontSize: 16,
          fontWeight: 650
        }
      ),
      ...rowLabels(
        [base, now].map(({name, estimate}, row) => ({
          at: tops[row],
          dx: 0,
          dy: -2,
          text: `${capital(name)}: ${estimateWords(estimate)}`
        }))
      ),
      Plot.text(names, {
        x: (_, i) => i + 0.5,
        text: ({months, initials, year}) => `${isNarrow(width) ? initials : months}\n${year}`,
        frameAnchor: "bottom",
        lineAnchor: "top",
        dy: 4,
        fill: colours.quiet
      })
    ]
  }) as SVGSVGElement;
}

/** The names of the quarter that ends *step* quarters after a day. */
function quarterName(end: Date, step: number) {
  const [first, middle, last] = [-2, -1, 0].map((back) =>
    formatMonth(new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 3 * step + back, 1)))
  );
  return {
    months: `${first.slice(0, 3)}\u2013${last.slice(0, 3)}`,
    initials: `${first[0]}${middle[0]}${last[0]}`,
    year: last.slice(-4),
    full: `${first.slice(0, -5)} to ${last}`
  };
}
