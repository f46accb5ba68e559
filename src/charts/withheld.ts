import * as Plot from "@observablehq/plot";
import {colours, pointClass} from "./style.js";

/** The height of the strip under the axis of zero, in pixels: what is withheld is not zero. */
export const withheldStrip = 24;

/** A count that exists and is not shown. */
export interface Withheld {
  date: Date;
  /** What the reader is told of it. */
  title: string;
}

export interface WithheldOptions {
  /** What the marks have in common, in a few words. */
  text: string;
  /** The first and the last date of the axis. */
  domain: readonly [Date, Date];
}

/**
 * Marks counts that are withheld: hollow squares on a row of their own below
 * zero, with words on the side that has room.
 */
export function withheldMarks(
  withheld: readonly Withheld[],
  {text, domain}: WithheldOptions
): Plot.Markish[] {
  if (withheld.length === 0) return [];
  const [first, last] = [withheld[0], withheld.at(-1)!];
  const share = (date: Date) => (+date - +domain[0]) / (+domain[1] - +domain[0]);
  const isBefore = share(first.date) > 1 - share(last.date);
  return [
    Plot.dot(withheld, {
      className: pointClass,
      x: "date",
      frameAnchor: "bottom",
      dy: -10,
      symbol: "square",
      r: 3.5,
      fill: colours.paper,
      stroke: colours.quiet,
      title: "title"
    }),
    Plot.text([isBefore ? first : last], {
      x: "date",
      frameAnchor: "bottom",
      dy: -10,
      dx: isBefore ? -9 : 9,
      text: () => text,
      textAnchor: isBefore ? "end" : "start",
      lineAnchor: "middle",
      fill: colours.quiet
    })
  ];
}
