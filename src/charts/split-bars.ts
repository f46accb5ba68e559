import * as Plot from "@observablehq/plot";
import {max, sum} from "d3-array";
import type {ChartOptions} from "../figures/figure.js";
import {formatNumber} from "../prose/format.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A count in two parts that make up a whole. */
export interface SplitCount {
  label: string;
  /** The parts, first and second; null where it is not known. */
  parts: readonly [number | null, number | null];
  /** Whether it has the colour of what the figure is about. */
  isInFocus: boolean;
}

export interface SplitBarsOptions extends Pick<ChartOptions, "document" | "width"> {
  /** What the parts are, as they stand in the key. */
  names: readonly [string, string];
  /** What is said of a part. */
  title: (count: SplitCount, part: 0 | 1) => string;
}

const rowHeight = 24;
/** The height of the key above the bars. */
const keyHeight = 26;

/**
 * Bars from zero, each in two parts: the first filled, the second hollow behind it,
 * with both numbers at its end. Bars keep the order that they are given in.
 */
export function splitBars(
  counts: readonly SplitCount[],
  {document, width, names, title}: SplitBarsOptions
): SVGSVGElement {
  const rows = counts.flatMap((count, at) =>
    ([0, 1] as const).flatMap((part) => {
      const people = count.parts[part];
      if (people === null) return [];
      const from = part === 0 ? 0 : (count.parts[0] ?? 0);
      return [{count, at, part, x1: from, x2: from + people}];
    })
  );
  type Bar = (typeof rows)[number];
  const colour = ({count}: Bar) => (count.isInFocus ? colours.place : colours.others);
  const [left, right] = isNarrow(width) ? [84, 92] : [104, 104];
  return Plot.plot({
    ...baseOptions(document, width),
    height: counts.length * rowHeight + keyHeight + 4,
    marginTop: keyHeight,
    marginBottom: 4,
    marginLeft: left,
    marginRight: right,
    x: {axis: null, domain: [0, max(counts, ({parts}) => sum(parts))!]},
    y: {axis: null, domain: [-0.5, counts.length - 0.5], reverse: true},
    marks: [
      ...key(names, left),
      Plot.rect(rows, {
        className: pointClass,
        x1: "x1",
        x2: "x2",
        y1: ({at}: Bar) => at - 0.34,
        y2: ({at}: Bar) => at + 0.34,
        fill: (bar: Bar) => (bar.part === 0 ? colour(bar) : colours.paper),
        stroke: colour,
        strokeWidth: 1.25,
        title: ({count, part}: Bar) => title(count, part)
      }),
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.text(counts, {
        frameAnchor: "left",
        y: (_, index: number) => index,
        dx: -8,
        textAnchor: "end",
        text: "label"
      }),
      Plot.text(counts, {
        x: ({parts}: SplitCount) => sum(parts),
        y: (_, index: number) => index,
        dx: 7,
        textAnchor: "start",
        text: ({parts: [first, second]}: SplitCount) =>
          `${first === null ? "not known" : formatNumber(first)} + ${second === null ? "not known" : formatNumber(second)}`
      })
    ]
  }) as SVGSVGElement;
}

/** What filled and hollow mean, in a line above the bars. */
function key([first, second]: readonly [string, string], left: number): Plot.Markish[] {
  const square = {frameAnchor: "top-left", symbol: "square", r: 4.5, dy: -17} as const;
  const secondAt = -left + 30 + first.length * 7;
  return [
    Plot.dot([first], {...square, dx: -left + 6, fill: colours.others, stroke: colours.others}),
    Plot.dot([second], {...square, dx: secondAt, fill: colours.paper, stroke: colours.others}),
    ...[
      {text: first, dx: -left + 16},
      {text: second, dx: secondAt + 10}
    ].map(({text, dx}) =>
      Plot.text([text], {
        frameAnchor: "top-left",
        text: (d: string) => d,
        textAnchor: "start",
        lineAnchor: "middle",
        dx,
        dy: -17,
        fill: colours.quiet
      })
    )
  ];
}
