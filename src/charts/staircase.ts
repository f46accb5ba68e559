import * as Plot from "@observablehq/plot";
import {ticks} from "d3-array";
import {colours, isNarrow} from "./style.js";

const rowHeight = 15;

/** A label that stands above the drawing, with a thin line down to what it names. */
export interface Stair {
  /** Where it stands on the axis of time. */
  x: Date;
  /** The value that the thin line comes down to. */
  y: number;
  text: string;
  /** The colour of the thin line. */
  colour: string;
  /** Whether the text has the colour too; pale colours are too faint to read. */
  isStrong?: boolean;
}

export interface Staircase {
  /** The end of the scale, with room for the labels above the largest value. */
  top: number;
  /** Ticks up to the largest value, and none among the labels. */
  ticks: number[];
  marks: Plot.Markish[];
}

export interface StaircaseOptions {
  width: number;
  /** The height between the axis and the top, in pixels. */
  innerHeight: number;
  /** The largest value that is drawn. */
  largest: number;
  /** For how many labels there is room; defaults to those that there are. */
  rows?: number;
}

/**
 * Labels of lines that run over each other: each on a row of its own, the
 * leftmost lowest, its text to the left of its thin line, so that no text meets
 * another or crosses a line. Give them from left to right.
 */
export function staircase(
  stairs: readonly Stair[],
  {width, innerHeight, largest, rows = stairs.length}: StaircaseOptions
): Staircase {
  const room = rows * rowHeight + 6;
  const top = (largest * innerHeight) / (innerHeight - room);
  const perPixel = top / innerHeight;
  const placed = stairs.map((stair, index) => ({
    ...stair,
    row: top - (rows - index - 0.5) * rowHeight * perPixel
  }));
  return {
    top,
    ticks: ticks(0, largest, isNarrow(width) ? 4 : 5),
    marks: [
      Plot.ruleX(placed, {
        x: "x",
        y1: (d: Stair) => d.y + 6 * perPixel,
        y2: "row",
        stroke: "colour",
        strokeWidth: 0.75,
        strokeOpacity: 0.7
      }),
      Plot.text(placed, {
        x: "x",
        y: "row",
        text: "text",
        fill: (d: Stair) => (d.isStrong ? d.colour : colours.quiet),
        stroke: colours.paper,
        strokeWidth: 3,
        textAnchor: "end",
        dx: -4
      })
    ]
  };
}
