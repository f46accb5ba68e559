import * as Plot from "@observablehq/plot";
import {groups} from "d3-array";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** What three measures say of one authority, and the rank of each; equal counts share a rank. */
export type OrderRow = {
  name: string;
  in_focus: boolean;
  doctors: number;
  arrivals: number;
  numbers: number;
  doctors_rank: number;
  arrivals_rank: number;
  numbers_rank: number;
};

interface Mark {
  measure: string;
  symbol: "circle" | "square" | "triangle";
  people: number;
  rank: number;
}

/** Returns the three measures of an authority, largest first. */
export function inOrder(row: OrderRow): Mark[] {
  const marks: Mark[] = [
    {measure: "doctors", symbol: "circle", people: row.doctors, rank: row.doctors_rank},
    {measure: "arrivals", symbol: "square", people: row.arrivals, rank: row.arrivals_rank},
    {measure: "NI numbers", symbol: "triangle", people: row.numbers, rank: row.numbers_rank}
  ];
  return marks.sort((a, b) => a.rank - b.rank);
}

/** Returns an order in words, as "doctors, arrivals, NI numbers". */
export const orderOf = (row: OrderRow): string =>
  inOrder(row)
    .map(({measure, rank}, index, all) =>
      index === 0 ? measure : `${all[index - 1].rank === rank ? " = " : ", "}${measure}`
    )
    .join("");

const rowHeight = 19;

/** A line of the grid: an authority, or the heading of those that share its order. */
type Line = {at: number; row: OrderRow; words: string; isHeading: boolean};

/**
 * The order of three measures in each authority: a mark for the largest, the
 * middle and the smallest, authorities with one order together, the place in
 * focus and its group first.
 */
export function orderGrid(rows: OrderRow[], {document, width}: ChartOptions): SVGSVGElement {
  const lines = linesOf(rows);
  const cells = lines.flatMap((line) =>
    inOrder(line.row).map((mark, place, all) => ({
      ...line,
      mark,
      place,
      isEqual: place > 0 && all[place - 1].rank === mark.rank
    }))
  );
  type Cell = (typeof cells)[number];
  const marks = cells.filter(({isHeading}) => !isHeading);
  const headings = cells.filter(({isHeading}) => isHeading);
  const [nameWidth, columnWidth] = isNarrow(width) ? [140, 66] : [230, 130];
  const height = (lines.at(-1)!.at + 1) * rowHeight + 26;
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginTop: 34,
    marginBottom: 4,
    marginLeft: nameWidth,
    marginRight: width - nameWidth - 2 * columnWidth,
    x: {domain: [0, 2], axis: null},
    y: {domain: [0, lines.at(-1)!.at + 0.5], reverse: true, axis: null},
    marks: [
      Plot.text(["largest", "middle", "smallest"], {
        x: (_, index: number) => index,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -15,
        dx: -5,
        textAnchor: "start",
        text: (d: string) => d,
        fill: colours.quiet
      }),
      Plot.text(lines, {
        frameAnchor: "left",
        y: "at",
        dx: 1 - nameWidth,
        textAnchor: "start",
        text: "words",
        fill: (d: Line) =>
          d.isHeading ? colours.quiet : d.row.in_focus ? colours.place : colours.ink
      }),
      Plot.text(headings, {
        x: "place",
        y: "at",
        dx: -5,
        textAnchor: "start",
        text: (d: Cell) => `${d.isEqual ? "= " : ""}${d.mark.measure}`,
        fill: colours.quiet,
        fontStyle: "italic"
      }),
      Plot.dot(marks, {
        className: pointClass,
        x: "place",
        y: "at",
        symbol: (d: Cell) => d.mark.symbol,
        r: 4,
        fill: (d: Cell) => (d.row.in_focus ? colours.place : colours.others),
        title: (d: Cell) =>
          `${d.row.name}, year to mid-2016: ${formatNumber(d.mark.people)} ${longName[d.mark.measure]}, ${placeName(d.mark)}; no margin`
      }),
      Plot.text(marks, {
        x: "place",
        y: "at",
        dx: 8,
        textAnchor: "start",
        text: (d: Cell) => formatNumber(d.mark.people),
        fill: (d: Cell) => (d.row.in_focus ? colours.place : colours.ink)
      })
    ]
  }) as SVGSVGElement;
}

const longName: Readonly<Record<string, string>> = {
  doctors: "registrations with a doctor",
  arrivals: "long-term arrivals",
  "NI numbers": "National Insurance numbers"
};

const placeName = ({rank}: Mark): string =>
  ["largest", "second", "smallest"][rank - 1] + " of the three";

/** A heading and its authorities for each order: the one in focus first, then the most common. */
function linesOf(rows: OrderRow[]): Line[] {
  const isFocus = (same: OrderRow[]) => same.some(({in_focus}) => in_focus);
  const orders = groups(rows, orderOf).sort(
    ([, a], [, b]) => Number(isFocus(b)) - Number(isFocus(a)) || b.length - a.length
  );
  let at = 0;
  return orders.flatMap(([, same], index) => {
    if (index > 0) at += 0.5;
    const words = `${same.length} of ${rows.length}`;
    const heading: Line = {at: at++, row: same[0], words, isHeading: true};
    const sorted = [...same].sort(
      (a, b) => Number(b.in_focus) - Number(a.in_focus) || a.name.localeCompare(b.name)
    );
    return [heading, ...sorted.map((row) => ({at: at++, row, words: row.name, isHeading: false}))];
  });
}
