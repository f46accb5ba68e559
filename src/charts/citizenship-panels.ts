import * as Plot from "@observablehq/plot";
import {group, max, pairs} from "d3-array";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {fadingBand} from "./fading-band.js";
import {leanPaths} from "./lean-paths.js";
import {layOutPanels} from "./panels.js";
import {doubleStroke} from "./double-stroke.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Arrivals and departures of a year by citizenship, in people. */
export type CitizenshipYear = {
  /** As EU. */
  citizenship: string;
  year_ending: Date;
  arrivals: number;
  /** The ± of the 95% interval; null where none is published. */
  arrivals_half_width: number | null;
  departures: number;
  departures_half_width: number | null;
  is_provisional: boolean;
  /** The years before a break of the method have 0, those after it 1. */
  side: number;
};

export interface CitizenshipPanelsOptions {
  document: Document;
  width: number;
  /** The colour of arrivals: that of the era of the method. Departures are grey. */
  colour: string;
}

const flows = ["arrivals", "departures"] as const;
type Flow = (typeof flows)[number];
type Placed = CitizenshipYear & {at: number};

/** The vote on leaving the EU, as a year and its part. */
const vote = 2016 + 174 / 366;

/**
 * Arrivals and departures by citizenship, a panel for each, on one scale. A band fades
 * with the margin and stops where none is published; a line stops, with a double stroke,
 * where the method breaks; provisional years and those without a margin are rings.
 */
export function citizenshipPanels(
  rows: readonly CitizenshipYear[],
  {document, width, colour}: CitizenshipPanelsOptions
): SVGSVGElement {
  const top = max(rows, (row) =>
    Math.max(
      row.arrivals + (row.arrivals_half_width ?? 0),
      row.departures + (row.departures_half_width ?? 0)
    )
  )!;
  const narrow = isNarrow(width);
  return layOutPanels(
    [...group(rows, ({citizenship}) => citizenship)].map(([heading, same]) => ({
      heading,
      notes: ["thousand people in the year that ends then"],
      draw: (panelWidth) => panel(same, {document, width: panelWidth, colour, top})
    })),
    {document, width, columns: narrow ? 1 : 2}
  );
}

function panel(
  rows: CitizenshipYear[],
  {document, width, colour, top}: CitizenshipPanelsOptions & {top: number}
): SVGSVGElement {
  const placed = rows.map((row) => ({...row, at: placeOf(row)}));
  const colourOf = (flow: Flow) => (flow === "arrivals" ? colour : colours.others);
  const svg = Plot.plot({
    ...baseOptions(document, width),
    height: 240,
    marginTop: 22,
    marginBottom: 26,
    marginLeft: 40,
    marginRight: 84,
    x: {label: null, tickFormat: "d", ticks: 4},
    y: {
      domain: [0, top],
      label: null,
      grid: true,
      ticks: 4,
      tickFormat: (people: number) => formatNumber(people / 1000)
    },
    marks: [
      ...breakStripe(placed),
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.ruleX([vote], {stroke: colours.ink, strokeDasharray: "3 3"}),
      Plot.text(["vote, June 2016"], {
        x: vote,
        frameAnchor: "top",
        dy: -6,
        lineAnchor: "bottom",
        fill: colours.ink
      }),
      ...flows.flatMap((flow) => flowMarks(placed, {flow, colour: colourOf(flow)})),
      ...breakStrokes(placed),
      ...endNames(placed, colourOf)
    ]
  }) as SVGSVGElement;
  return leanPaths(svg);
}

/** The end of the year counted, as a year and its part: the year to June 2016 ends at 2016.5. */
const placeOf = ({year_ending}: CitizenshipYear) =>
  year_ending.getUTCFullYear() + (year_ending.getUTCMonth() + 1) / 12;

function flowMarks(rows: Placed[], {flow, colour}: {flow: Flow; colour: string}): Plot.Markish[] {
  const hasMargin = (row: Placed) => row[`${flow}_half_width`] !== null;
  const band = rows.map((row) => ({
    year: row.at,
    value: row[flow],
    halfWidth: row[`${flow}_half_width`]
  }));
  const isLast = (row: Placed) => row === rows.at(-1);
  // A reader walks the years to June, and the newest; the others are in the line.
  const walked = rows.filter((row) => row.year_ending.getUTCMonth() === 5 || isLast(row));
  return [
    ...(rows.some(hasMargin) ? fadingBand(band, {colour}) : []),
    Plot.lineY(rows, {x: "at", y: flow, z: "side", stroke: colour, strokeWidth: 1.75}),
    Plot.dot(walked, {
      className: pointClass,
      x: "at",
      y: flow,
      r: 2.75,
      fill: (row: Placed) => (hasMargin(row) && !row.is_provisional ? colour : colours.paper),
      stroke: colour,
      strokeWidth: 1.5,
      title: (row: Placed) => pointTitle(row, flow)
    })
  ];
}

/** Returns a flow of a year in words: number, doubt, and whether it is provisional. */
export function pointTitle(row: CitizenshipYear, flow: Flow): string {
  const half = row[`${flow}_half_width`];
  const doubt =
    half === null ? ", no published margin" : ` ± ${formatNumber(half)} (95%, sampling alone)`;
  return `${row.citizenship}, ${flow} in the year to ${formatMonth(row.year_ending)}: ${formatNumber(row[flow])}${doubt}${row.is_provisional ? ", provisional" : ""}`;
}

type Break = [Placed, Placed];
const breakPlace = ([a, b]: Break) => (a.at + b.at) / 2;
const breaksOf = (rows: Placed[]): Break[] => pairs(rows).filter(([a, b]) => a.side !== b.side);

/** A stripe behind the lines where the method breaks, with its name at the top. */
const breakStripe = (rows: Placed[]): Plot.Markish[] => [
  Plot.ruleX(breaksOf(rows), {x: breakPlace, stroke: colours.rule, strokeWidth: 6}),
  Plot.text(breaksOf(rows), {
    x: breakPlace,
    frameAnchor: "top",
    dy: -6,
    textAnchor: "start",
    lineAnchor: "bottom",
    text: () => "break",
    fill: colours.ink
  })
];

/** A double stroke for each line that does not go on. */
const breakStrokes = (rows: Placed[]): Plot.Markish[] =>
  flows.map((flow) =>
    Plot.dot(breaksOf(rows), {
      x: breakPlace,
      y: ([a, b]: Break) => (a[flow] + b[flow]) / 2,
      symbol: doubleStroke,
      r: 6,
      stroke: colours.ink,
      strokeWidth: 1.25
    })
  );

/** Each line is named where it ends; names that would touch are moved apart. */
function endNames(rows: Placed[], colourOf: (flow: Flow) => string): Plot.Markish[] {
  const last = rows.at(-1)!;
  const isUpper = (flow: Flow) => last[flow] >= Math.max(last.arrivals, last.departures);
  return flows.map((flow) =>
    Plot.text([last], {
      x: "at",
      y: flow,
      dx: 7,
      dy: isUpper(flow) ? -4 : 6,
      textAnchor: "start",
      text: () => `${formatNumber(last[flow] / 1000)} ${flow === "arrivals" ? "came" : "left"}`,
      fontWeight: 600,
      fill: flow === "arrivals" ? colourOf(flow) : colours.quiet
    })
  );
}
