import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {baseOptions, colours} from "./style.js";

const rowHeight = 44;

export interface RowsOptions {
  document: Document;
  width: number;
  /** The ends of the axis of numbers. */
  domain: readonly [number, number];
  unit: string;
  /** Whether the axis is of changes, with signs. */
  signed?: boolean;
}

/** A chart of rows that share an axis of numbers below them, in thousands where they are large. */
export function plotRows(
  rows: number,
  {document, width, domain, unit, signed}: RowsOptions,
  marks: Plot.Markish[]
): SVGSVGElement {
  const isLarge = Math.max(...domain.map(Math.abs)) >= 10_000;
  // Ticks are a fifth of the axis apart, at most: as many decimals as that needs.
  const step = 10 ** Math.floor(Math.log10((domain[1] - domain[0]) / 5));
  const rounding = isLarge
    ? ({scale: "thousand", to: Math.min(1000, step)} as const)
    : {to: Math.min(1, step)};
  const tickFormat = (d: number) => formatNumber(d, {...rounding, signed});
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows * rowHeight + 44,
    marginTop: 4,
    marginBottom: 40,
    marginLeft: 12,
    marginRight: 12,
    x: {
      domain: [...domain],
      grid: true,
      ticks: 5,
      tickFormat,
      label: isLarge ? `thousand ${unit}` : unit,
      labelArrow: "none",
      labelAnchor: "left"
    },
    y: {domain: [0, rows], reverse: true, axis: null},
    marks
  }) as SVGSVGElement;
}

export interface RowLabel {
  at: number;
  text: string;
  /** How far below the row the text stands, in pixels. */
  dy?: number;
  /** How far from the left edge of the axis, in pixels; defaults to its margin before it. */
  dx?: number;
}

/** Texts that begin at the left edge, each at a row. */
export function rowLabels(rows: readonly RowLabel[]): Plot.Markish[] {
  return rows.map(({at, text, dy = -11, dx = -12}) =>
    Plot.text([text], {
      y: () => at,
      text: (d: string) => d,
      frameAnchor: "left",
      textAnchor: "start",
      lineAnchor: "bottom",
      dx,
      dy,
      fill: colours.ink,
      stroke: colours.paper,
      strokeWidth: 4
    })
  );
}
