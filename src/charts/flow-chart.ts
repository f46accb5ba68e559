import * as Plot from "@observablehq/plot";
import {extent, group, max} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {
  byRelease,
  releaseName,
  releasesOf,
  releaseWords,
  splitReleases,
  stretchesOf,
  type Flow,
  type Published,
  type Stretch
} from "./releases.js";
import {staircase, type Stair} from "./staircase.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";
import {yearAxis} from "./year-axis.js";

export interface FlowChartOptions {
  document: Document;
  width: number;
  /** The flows that the axes must have room for; defaults to those that are drawn. */
  room?: readonly Flow[];
}

/**
 * A flow by year, one line for each release, and none of them joined to another:
 * older is lighter and hollow, the newest solid. Where releases agree they are
 * one line and one point, which names them all.
 */
export function flowChart(
  flows: Flow[],
  {document, width, room = flows}: FlowChartOptions
): SVGSVGElement {
  const height = isNarrow(width) ? 330 : 360;
  const [marginTop, marginBottom] = [24, 28];
  const {marks, top, ticks} = staircase(releaseStairs(byRelease(flows)), {
    width,
    innerHeight: height - marginTop - marginBottom,
    largest: max(room, ({people}) => people)!,
    rows: releasesOf(byRelease(room)).length
  });
  const domain = extent(room, midYear) as [Date, Date];
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
  const published = byRelease(flows);
  const releases = releasesOf(published);
  const newest = releases.at(-1)!;
  const isNewest = ({releases}: Flow) => releases.endsWith(newest);
  const stretches = stretchesOf(published);
  return [
    Plot.lineY(stretches, {
      x: midYear,
      y: "people",
      z: "stretch",
      stroke: ({release}: Stretch) => releaseColour(releases, release),
      strokeWidth: ({release}: Stretch) => (release === newest ? 2 : 1.25)
    }),
    // A release that differs everywhere is a series of its own for the arrow keys.
    Plot.dot(
      [...flows].sort((a, b) => +isNewest(a) - +isNewest(b) || a.year - b.year),
      {
        className: pointClass,
        x: midYear,
        y: "people",
        r: 3,
        fill: (d: Flow) => (isNewest(d) ? colours.place : colours.paper),
        stroke: (d: Flow) => releaseColour(releases, splitReleases(d).at(-1)!),
        title: (d: Flow) =>
          `Year to mid-${d.year}: ${formatNumber(d.people)} people, ${releaseWords(d, published)}; no published margin`
      }
    )
  ];
}

/** The end of June of a flow's year. */
export const midYear = ({year}: {year: number}): Date => new Date(Date.UTC(year, 5, 30));

function releaseStairs(flows: Published[]): Stair[] {
  const releases = releasesOf(flows);
  const last = [...group(flows, ({release}) => release)].map(([, same]) =>
    same.reduce((a, b) => (b.year > a.year ? b : a))
  );
  return last
    .sort((a, b) => a.year - b.year || a.release.localeCompare(b.release))
    .map((flow, index) => ({
      x: midYear(flow),
      y: flow.people,
      text: index === 0 ? `release of ${releaseName(flow.release)}` : releaseName(flow.release),
      colour: releaseColour(releases, flow.release),
      isStrong: flow.release === releases.at(-1)
    }));
}

function releaseColour(releases: string[], release: string): string {
  const age = releases.length - 1 - releases.indexOf(release);
  return age === 0 ? colours.place : age === 1 ? colours.older : colours.oldest;
}
