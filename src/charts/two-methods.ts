import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {stripsY} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Net migration of one year by two methods, in people. */
export type TwoMethods = {
  year_ending: Date;
  survey: number;
  survey_half_width: number | null;
  records: number;
  /** What was printed first, for the year in focus. */
  first_printed: number | null;
};

const shift = 0.17;

/**
 * Two methods side by side, each in the hue of its era and neither joined: strips
 * for the survey, open rings on flat ticks for figures without a margin.
 */
export function twoMethods(
  rows: TwoMethods[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const strips = rows.flatMap((row) =>
    row.survey_half_width === null
      ? []
      : [{at: yearOf(row) - shift, value: row.survey, halfWidth: row.survey_half_width}]
  );
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 320 : 360,
    marginLeft: 42,
    marginRight: 8,
    marginTop: 28,
    x: {
      domain: [yearOf(rows[0]) - 0.6, yearOf(rows.at(-1)!) + 0.6],
      label: null,
      ticks: rows.map(yearOf),
      tickFormat: (year: number) => (isNarrow(width) ? `’${String(year).slice(2)}` : String(year))
    },
    y: {
      label: "thousand people",
      labelArrow: "none",
      grid: true,
      domain: [0, 400_000],
      ticks: 5,
      tickFormat: (people: number) => formatNumber(people / 1000)
    },
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...stripsY(strips, {thickness: isNarrow(width) ? 9 : 16}),
      ...ofMethod(rows, "survey"),
      ...ofMethod(rows, "records"),
      ...labels(rows, width)
    ]
  }) as SVGSVGElement;
}

const yearOf = ({year_ending}: TwoMethods) => year_ending.getUTCFullYear();
const isKnown = (row: TwoMethods) => row.survey_half_width !== null;

function ofMethod(rows: TwoMethods[], method: "survey" | "records"): Plot.Markish[] {
  const [colour, side] = method === "survey" ? [colours.survey, -shift] : [colours.admin, shift];
  const x = (row: TwoMethods) => yearOf(row) + side;
  const hasMargin = (row: TwoMethods) => method === "survey" && isKnown(row);
  const name =
    method === "survey" ? "survey, as restated in May 2019" : "records, release of May 2026";
  const doubt = (row: TwoMethods) =>
    hasMargin(row)
      ? ` ± ${formatNumber(row.survey_half_width!)} (95%, sampling alone)`
      : ", no margin";
  return [
    Plot.ruleY(
      rows.filter((row) => !hasMargin(row)),
      {
        y: method,
        x1: (d: TwoMethods) => x(d) - 0.13,
        x2: (d: TwoMethods) => x(d) + 0.13,
        stroke: colour
      }
    ),
    Plot.dot(rows, {
      className: pointClass,
      x,
      y: method,
      r: 3.25,
      fill: (d: TwoMethods) => (hasMargin(d) ? colour : colours.paper),
      stroke: colour,
      strokeWidth: 1.5,
      title: (d: TwoMethods) =>
        `Year to September ${yearOf(d)}, ${name}: ${formatNumber(d[method])}${doubt(d)}`
    })
  ];
}

/** The year in focus is named with both of its figures, and with them both methods. */
function labels(rows: TwoMethods[], width: number): Plot.Markish[] {
  const focus = rows.filter(({first_printed}) => first_printed !== null);
  const thousands = (people: number) => formatNumber(people / 1000);
  const survey = (row: TwoMethods) => row.first_printed! + (row.survey_half_width ?? 0);
  return focus.flatMap((row) => [
    Plot.text([row], {
      x: yearOf,
      y: survey,
      text: () =>
        `survey: ${thousands(row.first_printed!)}${isNarrow(width) ? "\n" : " "}printed in 2016`,
      fill: colours.survey,
      fontWeight: 600,
      lineAnchor: "bottom",
      dy: -6
    }),
    Plot.text([row], {
      x: (d: TwoMethods) => yearOf(d) + shift,
      y: "records",
      text: () => `records:\n${thousands(row.records)} today`,
      fill: colours.admin,
      fontWeight: 600,
      stroke: colours.paper,
      strokeWidth: 4,
      textAnchor: isNarrow(width) ? "middle" : "start",
      lineAnchor: "top",
      dx: isNarrow(width) ? 0 : 10,
      dy: isNarrow(width) ? 30 : 0
    })
  ]);
}
