import * as Plot from "@observablehq/plot";
import {stripsX, type Strip} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** An estimate in a row of its own. */
export interface StripRow {
  /** What it is, above the strip. */
  name: string;
  value: number;
  /** The ± of the 95% interval; null where none is published. */
  halfWidth: number | null;
  /** What stands beside the mark, such as "323 ± 37". */
  label: string;
  /** The full words of the mark. */
  title: string;
  /** Defaults to that of the survey's era. */
  colour?: string;
  /** Whether it is no estimate but a case that is worked out; drawn without filling. */
  isSupposed?: boolean;
}

export interface StripRowsOptions {
  document: Document;
  width: number;
  /** The ends of the scale. */
  domain: readonly [number, number];
  /** The label of the scale. */
  label: string;
  /** Values that are marked in every row, each with a few words at the top. */
  lines?: readonly {at: number; text: string}[];
}

const rowHeight = 52;

/**
 * Estimates under each other on one scale, each as a strip that fades with its
 * doubt; one without a margin is an open ring on a flat tick.
 */
export function stripRows(
  rows: readonly StripRow[],
  {document, width, domain, label, lines = []}: StripRowsOptions
): SVGSVGElement {
  const placed = rows.map((row, index) => ({...row, at: index}));
  const withMargin = placed.filter((row): row is typeof row & Strip => row.halfWidth !== null);
  const without = placed.filter(({halfWidth}) => halfWidth === null);
  const end = (row: StripRow) => row.value + (row.halfWidth ?? 0);
  const headroom = lines.length > 0 ? 20 : 4;
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows.length * rowHeight + headroom + 44,
    marginTop: headroom,
    marginBottom: 40,
    marginLeft: 6,
    marginRight: 14,
    x: {domain, label, labelArrow: "none", ticks: isNarrow(width) ? 5 : 8, grid: true},
    y: {axis: null, domain: [rows.length - 0.55, -0.62]},
    marks: [
      ...acrossLines(lines, rows.length),
      ...solidStrips(withMargin),
      ...supposedStrips(withMargin),
      Plot.ruleX(without, {
        x: "value",
        y1: (d: {at: number}) => d.at - 0.17,
        y2: (d: {at: number}) => d.at + 0.17,
        stroke: colourOf
      }),
      Plot.dot(placed, {
        className: pointClass,
        x: "value",
        y: "at",
        r: 4,
        fill: (d: StripRow) => (d.halfWidth === null || d.isSupposed ? colours.paper : colourOf(d)),
        stroke: colourOf,
        strokeWidth: 1.5,
        title: "title"
      }),
      Plot.text(placed, {
        frameAnchor: "left",
        y: (d: {at: number}) => d.at - 0.36,
        text: "name",
        textAnchor: "start",
        stroke: colours.paper,
        strokeWidth: 4,
        fill: colours.ink
      }),
      Plot.text(placed, {
        x: end,
        y: "at",
        text: "label",
        textAnchor: "start",
        dx: 9,
        fontWeight: 600,
        stroke: colours.paper,
        strokeWidth: 4,
        fill: (d: StripRow) => (d.isSupposed ? colours.quiet : colourOf(d))
      })
    ]
  }) as SVGSVGElement;
}

const colourOf = ({colour = colours.survey, isSupposed}: StripRow) =>
  isSupposed ? colours.others : colour;

function solidStrips(rows: (StripRow & Strip)[]): Plot.Markish[] {
  const solid = rows.filter(({isSupposed}) => !isSupposed);
  const byColour = new Map<string, (StripRow & Strip)[]>();
  for (const row of solid)
    byColour.set(colourOf(row), [...(byColour.get(colourOf(row)) ?? []), row]);
  return [...byColour].flatMap(([colour, same]) => stripsX(same, {colour, thickness: 15}));
}

function supposedStrips(rows: (StripRow & Strip)[]): Plot.Markish[] {
  return [
    Plot.rect(
      rows.filter(({isSupposed}) => isSupposed),
      {
        x1: (d: Strip) => d.value - d.halfWidth,
        x2: (d: Strip) => d.value + d.halfWidth,
        y1: (d: Strip) => d.at - 0.14,
        y2: (d: Strip) => d.at + 0.14,
        fill: "none",
        stroke: colours.others,
        strokeDasharray: "3 3"
      }
    )
  ];
}

/** A mark at each strip and none between them, where the names stand. */
function acrossLines(lines: readonly {at: number; text: string}[], count: number): Plot.Markish[] {
  const marks = lines.flatMap(({at}) => Array.from({length: count}, (_, row) => ({at, row})));
  return [
    Plot.ruleX(marks, {
      x: "at",
      y1: ({row}: {row: number}) => row - 0.24,
      y2: ({row}: {row: number}) => row + 0.24,
      stroke: colours.ink,
      strokeDasharray: "3 3"
    }),
    Plot.text(lines, {
      x: "at",
      frameAnchor: "top",
      text: "text",
      textAnchor: "middle",
      lineAnchor: "bottom",
      dy: -4
    })
  ];
}
