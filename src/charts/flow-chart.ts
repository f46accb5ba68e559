import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {formatRelease} from "../prose/date.js";
import type {ChartOptions} from "../figures/figure.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** A flow of a year as one release has it. */
export type Flow = {year: number; release: string; people: number | null};

/** A flow by year, one line for each release: older is lighter and hollow, the newest solid. */
export function flowChart(flows: Flow[], {document, width}: ChartOptions): SVGSVGElement {
  const releases = [...new Set(flows.map(({release}) => release))].sort();
  const colour = (release: string) => releaseColour(releases, release);
  const newest = releases.at(-1)!;
  const known = flows.filter((flow): flow is Flow & {people: number} => flow.people !== null);
  const labels = releases.map((release) => known.filter((d) => d.release === release).at(-1)!);
  return Plot.plot({
    ...baseOptions(document, width),
    height: isNarrow(width) ? 260 : 340,
    marginLeft: 44,
    marginRight: isNarrow(width) ? 60 : 110,
    x: {label: null, tickFormat: "d", ticks: isNarrow(width) ? 4 : 8},
    y: {label: null, grid: true, zero: true, ticks: 5, tickFormat: (d: number) => formatNumber(d)},
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.lineY(known, {
        x: "year",
        y: "people",
        z: "release",
        stroke: (d: Flow) => colour(d.release),
        strokeWidth: 1.75
      }),
      Plot.dot(known, {
        className: pointClass,
        x: "year",
        y: "people",
        r: 3,
        fill: (d: Flow) => (d.release === newest ? colour(d.release) : colours.paper),
        stroke: (d: Flow) => colour(d.release),
        title: (d: Flow & {people: number}) =>
          `${d.year}: ${formatNumber(d.people)} people, release of ${formatRelease(d.release)}; no published margin`
      }),
      Plot.text(labels, {
        x: "year",
        y: "people",
        text: (d: Flow) => formatRelease(d.release),
        fill: (d: Flow) => colour(d.release),
        textAnchor: "start",
        dx: 8
      })
    ]
  }) as SVGSVGElement;
}

function releaseColour(releases: string[], release: string): string {
  const age = releases.length - 1 - releases.indexOf(release);
  return age === 0 ? colours.place : age === 1 ? colours.older : colours.oldest;
}
