import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import type {Direction} from "../stats/expectation.js";
import {stripsX} from "./gradient-strip.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A change since 2016 beside the way that it was expected to go. */
export interface ExpectationStrip {
  /** What was expected, above the strip. */
  claim: string;
  /** The side of zero that was expected; null where no figure would tell. */
  expected: Direction | null;
  /** People; null where there is no change to draw. */
  change: number | null;
  /** The ± of the change; null where none is known. */
  margin: number | null;
  /** What stands at the end of the line of the claim. */
  label: string;
  /** The full words of the mark. */
  title: string;
  colour: string;
  /** Whether the change is between two counts, which have no margin. */
  isCount: boolean;
}

export interface ExpectationStripsOptions {
  document: Document;
  width: number;
  /** How far the scale reaches to either side, in people. */
  reach: number;
}

type Placed = ExpectationStrip & {at: number};
const rowHeight = 50;

/**
 * A row for every expectation: the expected side of zero is shaded, and the change lies
 * in it or not. A change fades with its margin; one without a margin is an open ring on
 * a flat tick, one between counts a dot; what cannot be told is a hollow square at the left, away from zero.
 */
export function expectationStrips(
  strips: readonly ExpectationStrip[],
  {document, width, reach}: ExpectationStripsOptions
): SVGSVGElement {
  const rows: Placed[] = strips.map((strip, at) => ({...strip, at}));
  const drawn = rows.filter((row): row is Placed & {change: number} => row.change !== null);
  const untold = rows.filter(({change}) => change === null);
  return Plot.plot({
    ...baseOptions(document, width),
    height: rows.length * rowHeight + 62,
    marginTop: 20,
    marginBottom: 42,
    marginLeft: 26,
    marginRight: 26,
    x: {
      domain: [-reach, reach],
      label: "change in people per year",
      labelAnchor: "center",
      labelArrow: "none",
      ticks: isNarrow(width) ? 4 : 8,
      tickFormat: (people: number) => formatNumber(people, {signed: true})
    },
    y: {axis: null, domain: [rows.length - 0.42, -0.7]},
    marks: [
      expectedSides(rows, reach),
      Plot.ruleX([0], {stroke: colours.ink}),
      ...marginStrips(drawn),
      ...changeMarks(drawn),
      ...untoldMarks(untold, reach),
      ...sideNames(reach),
      ...texts(rows)
    ]
  }) as SVGSVGElement;
}

/** The shade of the side that was expected. */
const expectedSides = (rows: Placed[], reach: number): Plot.Markish =>
  Plot.rect(
    rows.filter(({expected}) => expected !== null),
    {
      x1: ({expected}: Placed) => (expected === "rise" ? 0 : -reach),
      x2: ({expected}: Placed) => (expected === "rise" ? reach : 0),
      y1: ({at}: Placed) => at - 0.24,
      y2: ({at}: Placed) => at + 0.24,
      fill: colours.others,
      fillOpacity: 0.16
    }
  );

function marginStrips(rows: (Placed & {change: number})[]): Plot.Markish[] {
  const byColour = new Map<string, {value: number; halfWidth: number; at: number}[]>();
  for (const {colour, change, margin, at} of rows)
    if (margin !== null)
      byColour.set(colour, [
        ...(byColour.get(colour) ?? []),
        {value: change, halfWidth: margin, at}
      ]);
  return [...byColour].flatMap(([colour, same]) => stripsX(same, {colour, thickness: 14}));
}

function changeMarks(rows: (Placed & {change: number})[]): Plot.Markish[] {
  const isBare = ({margin, isCount}: Placed) => margin === null && !isCount;
  return [
    Plot.ruleX(rows.filter(isBare), {
      x: "change",
      y1: ({at}: Placed) => at - 0.17,
      y2: ({at}: Placed) => at + 0.17,
      stroke: ({colour}: Placed) => colour
    }),
    Plot.dot(rows, {
      className: pointClass,
      x: "change",
      y: "at",
      r: 4,
      fill: (row: Placed) => (isBare(row) ? colours.paper : row.colour),
      stroke: ({colour}: Placed) => colour,
      strokeWidth: 1.5,
      title: "title"
    })
  ];
}

function untoldMarks(rows: Placed[], reach: number): Plot.Markish[] {
  return [
    Plot.dot(rows, {
      className: pointClass,
      x: -reach,
      dx: -20,
      y: "at",
      symbol: "square",
      r: 3.5,
      fill: colours.paper,
      stroke: colours.quiet,
      title: "title"
    })
  ];
}

const sideNames = (reach: number): Plot.Markish[] => [
  Plot.text(["← fewer than before"], {
    x: -reach,
    frameAnchor: "top",
    dx: -26,
    dy: -18,
    lineAnchor: "top",
    textAnchor: "start",
    fill: colours.quiet
  }),
  Plot.text(["more than before →"], {
    x: reach,
    frameAnchor: "top",
    dx: 26,
    dy: -18,
    lineAnchor: "top",
    textAnchor: "end",
    fill: colours.quiet
  })
];

/** The claim at the left of a line, what became of it at the right. */
function texts(rows: Placed[]): Plot.Markish[] {
  const line = {y: ({at}: Placed) => at - 0.42, stroke: colours.paper, strokeWidth: 4};
  return [
    Plot.text(rows, {
      ...line,
      frameAnchor: "left",
      dx: -26,
      textAnchor: "start",
      text: "claim",
      fill: colours.ink
    }),
    Plot.text(rows, {
      ...line,
      frameAnchor: "right",
      dx: 26,
      textAnchor: "end",
      text: "label",
      fontWeight: 600,
      fill: ({change, colour}: Placed) => (change === null ? colours.quiet : colour)
    })
  ];
}
