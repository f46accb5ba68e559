import * as Plot from "@observablehq/plot";
import {max, pairs} from "d3-array";
import {formatDay, formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {staircase, type Stair} from "./staircase.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";
import {withheldMarks, withheldStrip} from "./withheld.js";

/** A count of people on a day, or the mark that it is withheld. */
export type StockCount = {
  date: Date;
  people: number | null;
  mark: string | null;
  /** Who is in the count; where it changes the line breaks. */
  covers: string;
  /** The first day for which any place has a count. */
  series_start: Date;
  /** The last day on which the place was several others; null where it never was. */
  others_until: Date | null;
};

type Shown = StockCount & {people: number};

/** The longest time between two neighbours: a quarter has at most 92 days. */
const quarter = 93 * 86_400_000;

/**
 * Counts at the end of each quarter. The line breaks, with a double stroke,
 * where the coverage changes; it also stops at a quarter that is missing or
 * withheld, since neither is zero.
 */
export function stockChart(counts: StockCount[], {document, width}: ChartOptions): SVGSVGElement {
  const segments = segmentsOf(counts);
  const shown = segments.flat();
  const height = isNarrow(width) ? 340 : 380;
  const [marginTop, marginBottom] = [24, 28];
  const {marks, top, ticks} = staircase(coverageStairs(segments, width), {
    width,
    innerHeight: height - marginTop - marginBottom - withheldStrip,
    largest: max(shown, ({people}) => people)!
  });
  const domain = [counts[0].series_start, counts.at(-1)!.date] as const;
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginTop,
    marginBottom,
    marginLeft: 44,
    marginRight: 10,
    insetBottom: withheldStrip,
    x: {type: "utc", axis: null, domain},
    y: {
      label: "people on the day",
      labelArrow: "none",
      domain: [0, top],
      ticks,
      tickFormat: (d: number) => formatNumber(d),
      grid: true
    },
    marks: [
      ...yearAxis(domain, width),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...noneRecorded(counts, width),
      ...marks,
      ...stockMarks(segments),
      ...withheldMarks(
        counts
          .filter(({people}) => people === null)
          .map(({date, mark}) => ({
            date,
            title: `${formatDay(date)}: ${mark}; counted, and not shown`
          })),
        {text: "fewer than 10", domain}
      )
    ]
  }) as SVGSVGElement;
}

/** Returns the runs of counts that a line may join: one coverage, no quarter missing. */
export function segmentsOf(counts: readonly StockCount[]): Shown[][] {
  const segments: Shown[][] = [];
  let previous: StockCount | undefined;
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

const isShown = (count: StockCount): count is Shown => count.people !== null;

function stockMarks(segments: Shown[][]): Plot.Markish[] {
  const breaks = pairs(segments)
    .map(([before, after]) => ({from: before.at(-1)!, to: after[0]}))
    .filter(({from, to}) => from.covers !== to.covers);
  const known = segments.flatMap((segment, index) => segment.map((count) => ({...count, index})));
  return [
    Plot.lineY(known, {x: "date", y: "people", z: "index", stroke: colours.place, strokeWidth: 2}),
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
      fill: colours.place,
      title: (d: Shown) =>
        `${formatDay(d.date)}: ${formatNumber(d.people)} people supported on the day; counts ${d.covers}; a count of records, no margin`
    })
  ];
}

/** Two short slanted strokes: here the line is broken, because the count is. */
const doubleStroke = {
  draw(context: CanvasPath, size: number) {
    const reach = Math.sqrt(size) / 2;
    for (const shift of [-1.5, 1.5]) {
      context.moveTo(shift - 1, reach);
      context.lineTo(shift + 1, -reach);
    }
  }
};

function noneRecorded(counts: StockCount[], width: number): Plot.Markish[] {
  const [{date, series_start, others_until}] = counts;
  if (+date - +series_start <= quarter) return [];
  const [what, from] =
    others_until === null
      ? ["none recorded", date]
      : ["no such council", new Date(+others_until + 86_400_000)];
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
function coverageStairs(segments: Shown[][], width: number): Stair[] {
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
