import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {segments} from "./segments.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Intervals around estimates of one truth, all of one width. */
export interface IntervalStack {
  truth: number;
  estimates: readonly number[];
  halfWidth: number;
  /** How far the axis reaches to either side of the truth, for every half-width alike. */
  reach: number;
}

interface Row {
  estimate: number;
  /** The place in the stack, from 1. */
  number: number;
  isMiss: boolean;
}

/** Tells whether an interval around *estimate* leaves the truth out. */
export const misses = ({truth, halfWidth}: IntervalStack, estimate: number): boolean =>
  Math.abs(estimate - truth) > halfWidth;

/**
 * Intervals stacked under each other, with the truth as a line through them. Those
 * that miss it are darker, heavier, and carry their estimate as a dot.
 */
export function intervalStack(
  stack: IntervalStack,
  {document, width}: Omit<ChartOptions, "choices">
): SVGSVGElement {
  const {truth, estimates, halfWidth, reach} = stack;
  const rows = estimates.map((estimate, index): Row => ({
    estimate,
    number: index + 1,
    isMiss: misses(stack, estimate)
  }));
  const missed = rows.filter(({isMiss}) => isMiss);
  const thousand = (people: number) => formatNumber(people, {to: 1000, scale: "thousand"});
  const ends = {
    y: "number",
    x1: (d: Row) => d.estimate - halfWidth,
    x2: (d: Row) => d.estimate + halfWidth
  };
  return Plot.plot({
    ...baseOptions(document, width),
    height: estimates.length * (isNarrow(width) ? 3.8 : 4) + 66,
    marginTop: 24,
    marginBottom: 42,
    marginLeft: 12,
    marginRight: 12,
    x: {
      domain: [truth - reach, truth + reach],
      ticks: 6,
      tickFormat: thousand,
      label: "thousand people per year",
      labelArrow: "none",
      labelAnchor: "left"
    },
    y: {domain: [0, estimates.length + 1], reverse: true, axis: null},
    clip: true,
    marks: [
      segments(
        rows
          .filter(({isMiss}) => !isMiss)
          .map(({estimate, number}) => ({
            x1: estimate - halfWidth,
            x2: estimate + halfWidth,
            y1: number,
            y2: number
          })),
        {stroke: colours.survey, strokeWidth: 1.25, strokeOpacity: 0.6}
      ),
      Plot.ruleX([truth], {
        className: pointClass,
        stroke: colours.ink,
        strokeWidth: 1.5,
        title: () => `The true value in this illustration: ${thousand(truth)} thousand`,
        clip: false
      }),
      Plot.ruleY(missed, {...ends, stroke: colours.place, strokeWidth: 2.75}),
      Plot.dot(missed, {
        className: pointClass,
        x: "estimate",
        y: "number",
        r: 3.25,
        fill: colours.paper,
        stroke: colours.place,
        strokeWidth: 2,
        title: (d: Row) =>
          `No. ${d.number} misses: ${thousand(d.estimate - halfWidth)} to ${thousand(d.estimate + halfWidth)} thousand, estimate ${thousand(d.estimate)} thousand`
      }),
      Plot.text(["the true value"], {
        x: () => truth,
        text: (d: string) => d,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dx: 0,
        dy: -8,
        clip: false
      }),
      Plot.text([`${missed.length} of ${rows.length} miss`], {
        text: (d: string) => d,
        frameAnchor: "top-right",
        textAnchor: "end",
        lineAnchor: "bottom",
        dx: 12,
        dy: -8,
        fill: colours.place,
        fontWeight: 650,
        clip: false
      })
    ]
  }) as SVGSVGElement;
}
