import * as Plot from "@observablehq/plot";

/** The ends of a straight line, in the units of the scales. */
export interface Segment {
  x1: number | Date;
  y1: number;
  x2: number | Date;
  y2: number;
}

/**
 * Straight lines of one look as a single path: `Plot.link` and `Plot.rule` draw an
 * element for each, which weighs several times as much.
 */
export function segments(lines: readonly Segment[], options: Plot.LineOptions): Plot.Markish {
  const points = lines.flatMap(({x1, y1, x2, y2}) => [
    {x: x1, y: y1},
    {x: x2, y: y2},
    {x: x2, y: NaN}
  ]);
  return Plot.line(points, {
    x: "x",
    y: "y",
    className: "segments",
    strokeLinecap: "butt",
    ...options
  });
}
