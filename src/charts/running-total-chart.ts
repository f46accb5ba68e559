import * as Plot from "@observablehq/plot";
import {max} from "d3-array";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {withheldMarks, withheldStrip} from "./withheld.js";

/** A total up to a day, or the mark that it is withheld. */
export type RunningTotal = {
  to_date: Date;
  people: number | null;
  mark: string | null;
  /** The number that was announced beforehand; null where none is known. */
  announced: number | null;
};

/**
 * A running total at the end of each year, as stems from zero: nothing is drawn
 * between the days, and a total that is withheld has a mark of its own.
 */
export function runningTotalChart(
  totals: RunningTotal[],
  {document, width}: ChartOptions
): SVGSVGElement {
  const shown = totals.filter((d): d is RunningTotal & {people: number} => d.people !== null);
  const withheld = totals.filter(({people}) => people === null);
  const {announced} = totals[0];
  const isSum = withheld.some(({mark}) => mark?.includes("sum"));
  const domain = [totals[0].to_date, totals.at(-1)!.to_date] as const;
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 270 : 320,
    marginLeft: 36,
    marginRight: 8,
    marginTop: 26,
    insetBottom: withheldStrip,
    x: {
      type: "utc",
      label: null,
      inset: 14,
      domain,
      // A total at the end of a year belongs to that year, not to the next one's first day.
      ticks: totals.map(({to_date}) => to_date).filter(isYearEnd),
      tickFormat: (date: Date) =>
        isNarrow(width)
          ? `’${String(date.getUTCFullYear()).slice(2)}`
          : String(date.getUTCFullYear())
    },
    y: {
      label: "people since 2014",
      labelArrow: "none",
      domain: [
        0,
        Math.max(
          announced ?? 10,
          max(shown, ({people}) => people)!
        ) * 1.08
      ],
      ticks: 4,
      grid: true
    },
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...(announced === null ? [] : announcedMarks(announced, width)),
      Plot.ruleX(shown, {x: "to_date", y: "people", stroke: colours.place, strokeWidth: 2}),
      Plot.dot(shown, {
        className: pointClass,
        x: "to_date",
        y: "people",
        r: 4,
        fill: colours.place,
        title: (d: RunningTotal & {people: number}) =>
          `${formatDay(d.to_date)}: ${formatNumber(d.people)} people resettled since 2014, all schemes; Home Office count, no margin`
      }),
      Plot.text(shown, {
        x: "to_date",
        y: "people",
        text: (d: RunningTotal & {people: number}) => formatNumber(d.people),
        fill: colours.place,
        fontWeight: 600,
        stroke: colours.paper,
        strokeWidth: 3,
        lineAnchor: "bottom",
        dy: -8
      }),
      ...withheldMarks(
        withheld.map(({to_date}) => ({
          date: to_date,
          title: `${formatDay(to_date)}: total not shown; ${isSum ? "that of one of its parts is withheld" : "fewer than 10 people came since the last total shown"}`
        })),
        {text: isSum ? "a part is withheld" : "changes under 10 not shown", domain}
      )
    ]
  }) as SVGSVGElement;
}

function announcedMarks(announced: number, width: number): Plot.Markish[] {
  return [
    Plot.ruleY([announced], {stroke: colours.ink, strokeDasharray: "5 4"}),
    Plot.text([announced], {
      y: (d: number) => d,
      frameAnchor: "left",
      text: (d: number) => `${formatNumber(d)} announced${isNarrow(width) ? "\n" : " "}in 2015`,
      textAnchor: "start",
      lineAnchor: "bottom",
      dx: 6,
      dy: -4
    })
  ];
}

const isYearEnd = (date: Date): boolean => date.getUTCMonth() === 11 && date.getUTCDate() === 31;
