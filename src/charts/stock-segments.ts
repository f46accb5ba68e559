import * as Plot from "@observablehq/plot";
import {pairs} from "d3-array";
import {doubleStroke} from "./double-stroke.js";
import {colours, pointClass} from "./style.js";

/** A count of people on a day, or the mark that it is withheld. */
export type StockCount = {
  date: Date;
  people: number | null;
  mark: string | null;
  /** Who is in the count; where it changes the line breaks. */
  covers: string;
  /** The first day for which any place has a count. */
  series_start: Date;
  /** The last day on which the place was several others; null, or left out, where it never was. */
  others_until?: Date | null;
};

/** A count that is shown. */
export type Shown = StockCount & {people: number};

/** The longest time between two neighbours: a quarter has at most 92 days. */
export const quarter = 93 * 86_400_000;

/** Returns the runs of counts that a line may join: one coverage, no quarter missing. */
export function segmentsOf<T extends StockCount>(counts: readonly T[]): (T & Shown)[][] {
  const segments: (T & Shown)[][] = [];
  let previous: T | undefined;
  for (const count of counts) {
    if (isShown(count)) {
      const isJoined =
        previous !== undefined &&
        isShown(previous) &&
        previous.covers === count.covers &&
        +count.date - +previous.date <= quarter;
      if (isJoined) segments.at(-1)!.push(count);
      else segments.push([count]);
    }
    previous = count;
  }
  return segments;
}

const isShown = <T extends StockCount>(count: T): count is T & Shown => count.people !== null;

export interface StockMarkOptions<T extends StockCount> {
  stroke: string;
  /** What is said of a count. */
  title: (count: T & Shown) => string;
}

/** Draws runs of counts as lines with a dot for each count, and a double stroke where the coverage changes. */
export function stockMarks<T extends StockCount>(
  segments: (T & Shown)[][],
  {stroke, title}: StockMarkOptions<T>
): Plot.Markish[] {
  const breaks = pairs(segments)
    .map(([before, after]) => ({from: before.at(-1)!, to: after[0]}))
    .filter(({from, to}) => from.covers !== to.covers);
  const known = segments.flatMap((segment, index) => segment.map((count) => ({...count, index})));
  return [
    Plot.lineY(known, {x: "date", y: "people", z: "index", stroke, strokeWidth: 2}),
    Plot.dot(breaks, {
      x: ({from, to}: {from: Shown; to: Shown}) => new Date((+from.date + +to.date) / 2),
      y: ({from, to}: {from: Shown; to: Shown}) => (from.people + to.people) / 2,
      symbol: doubleStroke,
      r: 5,
      stroke: colours.ink,
      strokeWidth: 1.25
    }),
    Plot.dot(known, {
      className: pointClass,
      x: "date",
      y: "people",
      r: 2.75,
      fill: stroke,
      title
    })
  ];
}
