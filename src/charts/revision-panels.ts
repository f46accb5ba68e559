import * as Plot from "@observablehq/plot";
import {groups} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {formatRelease} from "../prose/date.js";
import type {ChartOptions} from "../figures/figure.js";
import {layOutPanels} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** One estimate of a measure, as a release has it. */
export type Revision = {measure: string; unit: string; release: string; value: number};

/**
 * The same measure of the same year as release after release has it: separate
 * marks joined by a thin line, each with its release. One panel for each measure,
 * with a scale of its own that does not start at zero.
 */
export function revisionPanels(
  revisions: Revision[],
  {document, width}: ChartOptions
): SVGSVGElement {
  return layOutPanels(
    groups(revisions, ({measure}) => measure).map(([measure, rows]) => ({
      heading: measure,
      notes: [`${rows[0].unit}; axis does not start at zero`],
      draw: (panelWidth) => panel(rows, {document, width: panelWidth})
    })),
    {document, width, columns: isNarrow(width) ? 1 : 2}
  );
}

function panel(
  rows: Revision[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const age = (row: Revision) => rows.length - 1 - rows.indexOf(row);
  const colour = (row: Revision) =>
    age(row) === 0 ? colours.place : age(row) === 1 ? colours.older : colours.oldest;
  return Plot.plot({
    ...baseOptions(document, width),
    height: 170,
    marginTop: 30,
    marginBottom: 30,
    marginLeft: 30,
    marginRight: 30,
    x: {
      type: "point",
      domain: rows.map(({release}) => release),
      label: null,
      tickSize: 0,
      padding: 0.35,
      tickFormat: formatRelease
    },
    y: {axis: null, insetBottom: 14},
    marks: [
      Plot.lineY(rows, {x: "release", y: "value", stroke: colours.older, strokeWidth: 0.75}),
      Plot.dot(rows, {
        className: pointClass,
        x: "release",
        y: "value",
        r: 5,
        fill: (row: Revision) => (age(row) === 0 ? colours.place : colours.paper),
        stroke: colour,
        strokeWidth: 1.75,
        title: (row: Revision) =>
          `${row.measure}: ${formatNumber(row.value)} ${row.unit}, ${row.release === "rebased" ? "rebased to the Census of 2021" : `release of ${formatRelease(row.release)}`}; no published margin`
      }),
      Plot.text(rows, {
        x: "release",
        y: "value",
        text: (row: Revision) => formatNumber(row.value),
        stroke: colours.paper,
        strokeWidth: 4,
        fill: colours.ink,
        lineAnchor: "bottom",
        dy: -10
      })
    ]
  }) as SVGSVGElement;
}
