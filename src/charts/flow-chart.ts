import * as Plot from "@observablehq/plot";
import {extent, group, max, rollups} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {formatRelease} from "../prose/date.js";
import type {ChartOptions} from "../figures/figure.js";
import {staircase, type Stair} from "./staircase.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

/** A flow of a year to mid-year as one release has it. */
export type Flow = {year: number; release: string; people: number | null};

/** A value of a year, with every release that has it. */
interface Point {
  year: number;
  people: number;
  releases: string[];
}

/**
 * A flow by year, one line for each release, and none of them joined to another:
 * older is lighter and hollow, the newest solid. Where releases agree they are
 * one point, which names them all.
 */
export function flowChart(flows: Flow[], {document, width}: ChartOptions): SVGSVGElement {
  const height = isNarrow(width) ? 330 : 360;
  const [marginTop, marginBottom] = [24, 28];
  const {marks, top, ticks} = staircase(releaseStairs(flows), {
    width,
    innerHeight: height - marginTop - marginBottom,
    largest: max(flows, ({people}) => people ?? 0)!
  });
  const domain = extent(flows, midYear) as [Date, Date];
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginTop,
    marginBottom,
    marginLeft: 44,
    marginRight: 18,
    x: {type: "utc", axis: null, insetLeft: 10, domain},
    y: {
      label: "people per year",
      labelArrow: "none",
      domain: [0, top],
      ticks,
      grid: true,
      tickFormat: (d: number) => formatNumber(d)
    },
    marks: [
      ...yearAxis(domain, width),
      Plot.ruleY([0], {stroke: colours.ink}),
      ...marks,
      ...flowMarks(flows)
    ]
  }) as SVGSVGElement;
}

/** The lines and points of a flow, on an axis of time. */
export function flowMarks(flows: readonly Flow[]): Plot.Markish[] {
  const known = flows.filter((flow): flow is Flow & {people: number} => flow.people !== null);
  const releases = releasesOf(known);
  const colour = (release: string) => releaseColour(releases, release);
  const newest = releases.at(-1)!;
  return [
    Plot.lineY(known, {
      x: midYear,
      y: "people",
      z: "release",
      sort: "release",
      stroke: (d: Flow) => colour(d.release),
      strokeWidth: (d: Flow) => (d.release === newest ? 2 : 1.25)
    }),
    Plot.dot(pointsOf(known), {
      className: pointClass,
      x: midYear,
      y: "people",
      r: 3,
      fill: (d: Point) => (d.releases.includes(newest) ? colours.place : colours.paper),
      stroke: (d: Point) => colour(d.releases.at(-1)!),
      title: (d: Point) =>
        `Year to mid-${d.year}: ${formatNumber(d.people)} people, ${releaseWords(d.releases)}; no published margin`
    })
  ];
}

/** The end of June of a flow's year. */
export const midYear = ({year}: {year: number}): Date => new Date(Date.UTC(year, 5, 30));

/** Returns the releases of *flows*, oldest first; the rebased series is the newest. */
export function releasesOf(flows: readonly Flow[]): string[] {
  return [...new Set(flows.map(({release}) => release))].sort();
}

/** Returns the distinct values of every year, by year; each release is named once. */
export function pointsOf(flows: readonly (Flow & {people: number})[]): Point[] {
  return rollups(
    flows,
    (same) => ({year: same[0].year, people: same[0].people, releases: releasesOf(same)}),
    ({year, people}) => `${year} ${people}`
  )
    .map(([, point]) => point)
    .sort((a, b) => a.year - b.year || a.releases[0].localeCompare(b.releases[0]));
}

/** Returns a release in a phrase, as "rebased to the Census of 2021". */
export const releaseName = (release: string): string =>
  release === "rebased" ? "rebased to the Census of 2021" : formatRelease(release);

const releaseWords = (releases: string[]): string =>
  releases.includes("rebased")
    ? releaseName("rebased")
    : `release of ${releases.map(formatRelease).join(", ")}`;

function releaseStairs(flows: Flow[]): Stair[] {
  const releases = releasesOf(flows);
  const last = [...group(flows, ({release}) => release)].map(([, same]) =>
    same.filter(({people}) => people !== null).reduce((a, b) => (b.year > a.year ? b : a))
  );
  return last
    .sort((a, b) => a.year - b.year || a.release.localeCompare(b.release))
    .map((flow, index) => ({
      x: midYear(flow),
      y: flow.people!,
      text: index === 0 ? `release of ${releaseName(flow.release)}` : releaseName(flow.release),
      colour: releaseColour(releases, flow.release),
      isStrong: flow.release === releases.at(-1)
    }));
}

function releaseColour(releases: string[], release: string): string {
  const age = releases.length - 1 - releases.indexOf(release);
  return age === 0 ? colours.place : age === 1 ? colours.older : colours.oldest;
}
