import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import type {Held} from "../stats/held-count.js";
import {stripsX} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A survey's estimate of a place beside a complete count of it. */
export interface BesideCount {
  name: string;
  estimate: number;
  halfWidth: number;
  count: number;
  held: Held;
  /** Whether it is the place in focus. */
  isFocus: boolean;
  title: string;
}

type Placed = BesideCount & {at: number};
const rowHeight = 24;

/**
 * Estimates with their intervals in per cent of a count, a row for each place: every
 * count is the one line at a hundred. What the interval does not surely hold says so.
 */
export function besideCount(
  places: readonly BesideCount[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const narrow = isNarrow(width);
  const rows: Placed[] = places.map((place, at) => ({...place, at}));
  const right = Math.max(...rows.map((row) => percent(row, row.estimate + row.halfWidth)));
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows.length * rowHeight + 62,
    marginTop: 24,
    marginBottom: 38,
    marginLeft: narrow ? 138 : 156,
    marginRight: narrow ? 12 : 210,
    x: {
      domain: [0, right * 1.02],
      label: narrow ? "survey, % of the count" : "survey’s estimate, % of the Census count",
      labelAnchor: "center",
      labelArrow: "none",
      ticks: [0, 50, 100, 150, 200],
      grid: true
    },
    y: {axis: null, domain: [rows.length - 0.4, -0.6]},
    marks: [
      ...strips(rows),
      Plot.ruleX([100], {stroke: colours.ink, strokeWidth: 1.5}),
      Plot.text(["Census"], {
        x: 100,
        frameAnchor: "top",
        dy: -6,
        lineAnchor: "bottom",
        fontWeight: 600,
        fill: colours.ink
      }),
      Plot.dot(rows, {
        className: pointClass,
        x: (row: Placed) => percent(row, row.estimate),
        y: "at",
        r: 3.25,
        fill: colourOf,
        stroke: colourOf,
        title: "title"
      }),
      ...[true, false].map((isFocus) =>
        Plot.text(
          rows.filter((row) => row.isFocus === isFocus),
          {
            frameAnchor: "left",
            y: "at",
            dx: -8,
            textAnchor: "end",
            text: "name",
            fill: isFocus ? colours.place : colours.ink,
            fontWeight: isFocus ? 650 : 400
          }
        )
      ),
      ...marks(rows, narrow),
      ...(narrow ? [] : numbers(rows))
    ]
  }) as SVGSVGElement;
}

const percent = ({count}: BesideCount, people: number) => (100 * people) / count;
const colourOf = ({isFocus}: BesideCount) => (isFocus ? colours.place : colours.survey);

function strips(rows: Placed[]): Plot.Markish[] {
  return [true, false].flatMap((isFocus) =>
    stripsX(
      rows
        .filter((row) => row.isFocus === isFocus)
        .map((row) => ({
          value: percent(row, row.estimate),
          halfWidth: percent(row, row.halfWidth),
          at: row.at
        })),
      {colour: isFocus ? colours.place : colours.survey, thickness: 13, least: 0}
    )
  );
}

/** The numbers at the right, and what the interval did not surely hold. */
function numbers(rows: Placed[]): Plot.Markish[] {
  const inWords = ({estimate, halfWidth, count}: Placed) =>
    `${formatNumber(estimate)} ± ${formatNumber(halfWidth)}  ·  ${formatNumber(count)}`;
  return [
    Plot.text(rows, {
      frameAnchor: "right",
      y: "at",
      dx: 208,
      textAnchor: "end",
      text: inWords,
      fill: colours.quiet
    }),
    Plot.text(["survey  ·  Census"], {
      frameAnchor: "top-right",
      dx: 208,
      dy: -6,
      lineAnchor: "bottom",
      textAnchor: "end",
      fill: colours.quiet
    })
  ];
}

/** Beside the line of the count, on the side where the strip is not. */
function marks(rows: Placed[], narrow: boolean): Plot.Markish[] {
  const unsure = rows.filter(({held}) => held !== "held");
  const isAbove = ({estimate, count}: Placed) => estimate > count;
  return [true, false].map((above) =>
    Plot.text(
      unsure.filter((row) => isAbove(row) === above),
      {
        x: (row: Placed) =>
          above
            ? Math.min(97, percent(row, row.estimate - row.halfWidth))
            : Math.max(103, percent(row, row.estimate + row.halfWidth)),
        y: "at",
        dx: above ? -5 : 5,
        textAnchor: above ? "end" : "start",
        text: ({held}: Placed) => (narrow && held !== "missed" ? "unsure" : held),
        fontStyle: "italic",
        stroke: colours.paper,
        strokeWidth: 4,
        fill: colours.ink
      }
    )
  );
}
