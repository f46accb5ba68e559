import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {coverageStairs, noneRecorded} from "./coverage-labels.js";
import {staircase, type Stair} from "./staircase.js";
import {segmentsOf, stockMarks, type Shown, type StockCount} from "./stock-segments.js";
import {baseOptions, colours} from "./style.js";
import {yearAxis} from "./year-axis.js";
import {withheldMarks, withheldStrip} from "./withheld.js";

export interface StockPanelOptions<T extends StockCount> {
  document: Document;
  width: number;
  height: number;
  /** The colour of the line. */
  stroke: string;
  /** What is said of a count. */
  title: (count: T & Shown) => string;
  /** What the axis measures; defaults to people on the day. */
  label?: string;
  /** Says who is counted; defaults to every run of a coverage. */
  labels?: (segments: Shown[][], width: number) => Stair[];
  /** Spans of time behind the line that are told apart; defaults to none. */
  shaded?: readonly (readonly [Date, Date])[];
}

/**
 * Counts at the end of each quarter. The line breaks, with a double stroke,
 * where the coverage changes; it also stops at a quarter that is missing or
 * withheld, since neither is zero.
 */
export function stockPanel<T extends StockCount>(
  counts: readonly T[],
  options: StockPanelOptions<T>
): SVGSVGElement {
  const {
    document,
    width,
    height,
    stroke,
    title,
    label = "people on the day",
    labels = coverageStairs,
    shaded = []
  } = options;
  const segments = segmentsOf(counts);
  const withheld = counts.filter(({people}) => people === null);
  const strip = withheld.length > 0 ? withheldStrip : 0;
  const [marginTop, marginBottom] = [24, 28];
  const {marks, top, ticks} = staircase(labels(segments, width), {
    width,
    innerHeight: height - marginTop - marginBottom - strip,
    largest: max(segments.flat(), ({people}) => people)!
  });
  const domain = [counts[0].series_start, counts.at(-1)!.date] as const;
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginTop,
    marginBottom,
    marginLeft: 44,
    marginRight: 10,
    insetBottom: strip,
    x: {type: "utc", axis: null, domain},
    y: {
      label,
      labelArrow: "none",
      domain: [0, top],
      ticks,
      tickFormat: (d: number) => formatNumber(d),
      grid: true
    },
    marks: [
      Plot.rectX(shaded, {x1: "0", x2: "1", fill: "var(--others-wash)"}),
      ...yearAxis(domain, width),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...noneRecorded(counts, width),
      ...marks,
      ...stockMarks(segments, {stroke, title}),
      ...withheldMarks(
        withheld.map(({date, mark}) => ({
          date,
          title: `${formatDay(date)}: ${mark}; counted, and not shown`
        })),
        {text: "fewer than 10", domain}
      )
    ]
  }) as SVGSVGElement;
}
