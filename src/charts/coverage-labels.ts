import * as Plot from "@observablehq/plot";
import {formatMonth} from "../prose/date.js";
import type {Stair} from "./staircase.js";
import {quarter, type Shown, type StockCount} from "./stock-segments.js";
import {colours, isNarrow} from "./style.js";

/** Says that there is no record, or was no such council, before the first of these *counts*, if the series began earlier. */
export function noneRecorded(counts: readonly StockCount[], width: number): Plot.Markish[] {
  const [{date, series_start, others_until}] = counts;
  if (+date - +series_start <= quarter) return [];
  const [what, from] = others_until
    ? ["no such council", new Date(+others_until + 86_400_000)]
    : ["none recorded", date];
  const words = `${what}${isNarrow(width) ? "\n" : " "}before ${formatMonth(from)}`;
  return [
    Plot.text([words], {
      x: () => new Date((+date + +series_start) / 2),
      y: 0,
      text: (d: string) => d,
      fill: colours.quiet,
      lineAnchor: "bottom",
      dy: -8
    })
  ];
}

/** One label for each run of a coverage, and one where Section 98 comes in. */
export function coverageStairs(segments: Shown[][], width: number): Stair[] {
  const colour = colours.quiet;
  return segments.flatMap((segment, index) => {
    const [first, last] = [segment[0], segment.at(-1)!];
    const [before, after] = [segments[index - 1]?.[0].covers, segments[index + 1]?.[0].covers];
    const isWidened = before && !before.includes("98") && first.covers.includes("98");
    const month = formatMonth(first.date).replace(isNarrow(width) ? /(?<=^...)\w+/ : "", "");
    return [
      ...(isWidened
        ? [
            {
              x: first.date,
              y: first.people,
              text: `${month}: Section 98 first counted by council`,
              colour: colours.ink,
              isStrong: true
            }
          ]
        : []),
      ...(after === last.covers
        ? []
        : [{x: last.date, y: last.people, text: shortCoverage(last.covers, width), colour}])
    ];
  });
}

const shortCoverage = (covers: string, width: number): string =>
  isNarrow(width) ? covers.replace("Sections 95, 98 and 4, without", "without") : covers;
