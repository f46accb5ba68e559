import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {bandLevels, fadingBand, type BandPoint} from "./fading-band.js";
import {leanPaths} from "./lean-paths.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** Arrivals and departures of a year with their 95% half-widths, in thousands. */
export type FlowYear = {
  year: number;
  arrivals: number;
  arrivals_half_width: number | null;
  departures: number;
  departures_half_width: number | null;
  /** Absent where there is no net. */
  net?: number | null;
  net_half_width?: number | null;
  /** Net as revised later, without a margin. */
  net_revised?: number | null;
};

type FlowName = "arrivals" | "departures" | "net";

export interface FlowBandsOptions {
  document: Document;
  width: number;
  height: number;
  /** The end of the scale, for charts that are read beside each other. */
  top?: number;
  /** Whether the flows are named at their ends; defaults to true. */
  areNamed?: boolean;
  /** Years that stand alone, since they are of another release. */
  apart?: readonly number[];
}

const flowColours: Readonly<Record<FlowName, string>> = {
  arrivals: colours.others,
  departures: colours.others,
  net: colours.survey
};

/**
 * Arrivals, departures and, where there is one, net by year: lines in bands that
 * fade with the margin. Revised balances without a margin are open rings. A point
 * to walk to names all that is known of its year.
 */
export function flowBands(rows: FlowYear[], options: FlowBandsOptions): SVGSVGElement {
  const {document, width, height, top, areNamed = true} = options;
  const hasNet = rows.some(({net}) => net !== undefined);
  const names: FlowName[] = hasNet ? ["arrivals", "departures", "net"] : ["arrivals", "departures"];
  const walked: FlowName = hasNet ? "net" : "arrivals";
  const svg = Plot.plot({
    ...baseOptions(document, width),
    height,
    marginLeft: 34,
    marginRight: areNamed ? 72 : 8,
    marginTop: 10,
    marginBottom: 24,
    x: {label: null, tickFormat: "d", ticks: width < 260 ? 3 : isNarrow(width) ? 5 : 8},
    y: {label: null, grid: true, ticks: 4, ...(top !== undefined && {domain: [0, top]})},
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...names.flatMap((name) => series(rows, {name, isBlue: name === walked, ...options})),
      ...revised(rows),
      Plot.dot(walkedYears(rows, options), {
        className: pointClass,
        x: "year",
        y: (d: FlowYear) => d[walked],
        r: 2.5,
        fill: colours.survey,
        title: flowTitle
      })
    ]
  }) as SVGSVGElement;
  return leanPaths(svg);
}

/** The years that a reader walks through: every fifth and the ends where they are many or small. */
function walkedYears(rows: FlowYear[], {areNamed = true}: FlowBandsOptions): FlowYear[] {
  if (areNamed && rows.length < 25) return rows;
  return rows.filter(({year}, i) => year % 5 === 0 || i === 0 || i === rows.length - 1);
}

function series(
  rows: FlowYear[],
  {name, isBlue, areNamed = true, apart = []}: FlowBandsOptions & {name: FlowName; isBlue: boolean}
): Plot.Markish[] {
  const points: BandPoint[] = rows.map((row) => ({
    year: row.year,
    value: row[name] ?? null,
    halfWidth: row[`${name}_half_width`] ?? null
  }));
  const colour = isBlue ? colours.survey : flowColours[name];
  const joined = points.filter(({year}) => !apart.includes(year));
  const alone = points.filter(({year}) => apart.includes(year));
  return [
    ...fadingBand(joined, {colour, levels: levelsOf(rows, isBlue)}),
    Plot.lineY(joined, {x: "year", y: (d: BandPoint) => d.value ?? NaN, stroke: colour}),
    ...alone.map((d) =>
      Plot.ruleX([d], {
        x: "year",
        y1: d.value! - d.halfWidth!,
        y2: d.value! + d.halfWidth!,
        stroke: colour,
        strokeWidth: 6,
        strokeOpacity: 0.4
      })
    ),
    Plot.dot(alone, {x: "year", y: "value", r: 2.5, fill: colour}),
    areNamed
      ? Plot.text(points.slice(-1), {
          x: "year",
          y: "value",
          text: () => name,
          textAnchor: "start",
          dx: 8,
          fill: isBlue ? colour : colours.quiet,
          fontWeight: isBlue ? 600 : 400
        })
      : null
  ];
}

/**
 * The levels that are worth their bytes: flows beside the one in focus have the
 * published margin alone, and a long or small series no step that would be a pixel thick.
 */
function levelsOf(rows: FlowYear[], isInFocus: boolean): readonly number[] {
  if (!isInFocus) return bandLevels.slice(0, 1);
  return rows.length > 10 && rows.length < 25 ? bandLevels : bandLevels.slice(0, 2);
}

/** Revised balances: a flat tick with an open ring, so that they never look more certain. */
function revised(rows: FlowYear[]): Plot.Markish[] {
  const found = rows.filter((row) => typeof row.net_revised === "number");
  return [
    Plot.dot(found, {
      x: "year",
      y: "net_revised",
      r: 3.5,
      fill: colours.paper,
      stroke: colours.survey
    })
  ];
}

const withMargin = (value: number, half: number | null | undefined) =>
  typeof half === "number" ? `${write(value)} ± ${write(half)}` : `${write(value)}, no margin`;

const write = (value: number) => formatNumber(value, {to: Number.isInteger(value) ? 1 : 0.1});

/** Returns what is known of a year, in thousands, with 95% margins. */
export function flowTitle(row: FlowYear): string {
  const parts = [
    `in ${withMargin(row.arrivals, row.arrivals_half_width)}`,
    `out ${withMargin(row.departures, row.departures_half_width)}`
  ];
  if (typeof row.net === "number") parts.push(`net ${withMargin(row.net, row.net_half_width)}`);
  if (typeof row.net_revised === "number") parts.push(`later ${write(row.net_revised)}, no margin`);
  return `${row.year}: ${parts.join(", ")} thousand`;
}
