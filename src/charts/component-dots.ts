import * as Plot from "@observablehq/plot";
import {groups} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {formatRelease} from "../prose/date.js";
import type {ChartOptions} from "../figures/figure.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** One part of the change of a population, as a release has it. */
export type Component = {
  year: number;
  component: string;
  /** What is added and what is taken off, such as births and deaths. */
  in_name: string | null;
  out_name: string | null;
  release: string;
  added: number | null;
  taken: number | null;
  net: number;
};

/**
 * The parts of a population's change around zero, a row for each, with one dot
 * for each release: older is lighter and hollow, the newest solid. What is added
 * and what is taken off stands in words, since net hides it.
 */
export function componentDots(rows: Component[], {document, width}: ChartOptions): SVGSVGElement {
  const releases = [...new Set(rows.map(({release}) => release))].sort();
  const nets = rows.map(({net}) => net);
  const domain = [Math.min(0, ...nets), Math.max(0, ...nets)] as const;
  const components = groups(rows, ({component}) => component);
  return layOutPanels(
    components.map(([component, same], index) => ({
      heading: component,
      notes: [gross(same.at(-1)!)],
      draw: (panelWidth) =>
        dots(same, {
          document,
          width: panelWidth,
          domain,
          releases,
          // The words of a part on which both agree need more room at the right end.
          right: components.some(agreesAtRight) ? 86 : isNarrow(width) ? 62 : 74,
          isFirst: index === 0,
          isLast: index === components.length - 1
        })
    })),
    {document, width}
  );
}

function agreesAtRight([, rows]: [component: string, rows: Component[]]): boolean {
  const [least, most] = extremes(rows);
  return rows.length > 1 && least.net === most.net && most.net > 0;
}

interface DotsOptions {
  document: Document;
  width: number;
  domain: readonly [number, number];
  releases: string[];
  right: number;
  isFirst: boolean;
  isLast: boolean;
}

function dots(
  rows: Component[],
  {document, width, domain, releases, right, isFirst, isLast}: DotsOptions
): SVGSVGElement {
  const newest = releases.at(-1)!;
  const isNewest = ({release}: Component) => release === newest;
  const label = (row: Component) => formatNumber(row.net, {signed: true});
  const [least, most] = extremes(rows);
  return Plot.plot({
    ...baseOptions(document, width),
    height: isLast ? 62 : 40,
    marginTop: 4,
    marginBottom: isLast ? 26 : 4,
    marginLeft: 40,
    marginRight: right,
    x: {
      domain,
      label: null,
      axis: isLast ? "bottom" : null,
      ticks: isNarrow(width) ? 4 : 8,
      tickFormat: (d: number) => formatNumber(d)
    },
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.ruleX([0], {stroke: colours.ink}),
      Plot.ruleY([0.5], {stroke: colours.rule}),
      Plot.link([rows], {
        x1: () => least.net,
        x2: () => most.net,
        y1: 0.5,
        y2: 0.5,
        stroke: colours.older
      }),
      Plot.dot(rows, {
        className: pointClass,
        x: "net",
        y: 0.5,
        r: 5,
        fill: (row: Component) => (isNewest(row) ? colours.place : colours.paper),
        stroke: (row: Component) => (isNewest(row) ? colours.place : colours.older),
        strokeWidth: 1.75,
        title: (row: Component) =>
          `${row.component}: ${label(row)} people in the year to mid-${row.year}, release of ${formatRelease(row.release)}; no published margin`
      }),
      ...sideLabels(rows, (row) =>
        isFirst ? `${label(row)}\n${formatRelease(row.release)}` : label(row)
      )
    ]
  }) as SVGSVGElement;
}

/** A label on the outer side of each dot, or one for both where they agree. */
function sideLabels(rows: Component[], text: (row: Component) => string): Plot.Markish[] {
  const [least, most] = extremes(rows);
  const side = (
    row: Component,
    textAnchor: "start" | "end",
    words: (row: Component) => string = text
  ) =>
    Plot.text([row], {
      x: "net",
      y: 0.5,
      text: words,
      textAnchor,
      dx: textAnchor === "start" ? 10 : -10,
      stroke: colours.paper,
      strokeWidth: 4,
      fill: colours.ink
    });
  if (most.net === least.net && rows.length > 1)
    return [side(rows.at(-1)!, "start", ({net}) => `${formatNumber(net, {signed: true})} in both`)];
  return [side(least, "end"), side(most, "start")];
}

function extremes(rows: Component[]): [least: Component, most: Component] {
  const sorted = [...rows].sort((a, b) => a.net - b.net);
  return [sorted[0], sorted.at(-1)!];
}

function gross({in_name, out_name, added, taken, release}: Component): string {
  if (in_name !== null && (added === null || taken === null))
    return "arrivals and departures of the whole are not known";
  if (added === null || taken === null) return "special groups and adjustments";
  return `${formatNumber(added)} ${in_name}, ${formatNumber(taken)} ${out_name} (${formatRelease(release)})`;
}
