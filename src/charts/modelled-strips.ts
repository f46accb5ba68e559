import * as Plot from "@observablehq/plot";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {criticalValue} from "../stats/normal.js";
import {layOutPanels} from "./panels.js";
import {segments} from "./segments.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** An estimate with a modelled interval, in people; its arms may differ. */
export type ModelledYear = {
  year_ending: Date;
  net: number;
  lower: number;
  upper: number;
  is_provisional: boolean;
};

/** How far the fading reaches along each arm: drawn as for a normal error, and not published. */
const reaches = [0.95, 0.6, 0.3].map((level) => criticalValue(level) / criticalValue(0.95));

interface PanelSize {
  document: Document;
  width: number;
  height: number;
}

/**
 * Modelled intervals as strips that fade along each arm by itself: first where
 * they lie, then how far each arm reaches from its estimate, so that the longer
 * one is seen. The estimate of a provisional year is hollow.
 */
export function modelledStrips(
  rows: ModelledYear[],
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const height = isNarrow(width) ? 250 : 290;
  return layOutPanels(
    [
      {
        heading: "The estimates, thousand people",
        draw: (panelWidth) => levels(rows, {document, width: panelWidth, height})
      },
      {
        heading: "The arms of each interval, thousand people",
        draw: (panelWidth) => arms(rows, {document, width: panelWidth, height: 190})
      }
    ],
    {document, width}
  );
}

function levels(rows: ModelledYear[], {document, width, height}: PanelSize): SVGSVGElement {
  const latest = rows.slice(-1);
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginLeft: 42,
    marginRight: 44,
    marginTop: 10,
    marginBottom: 40,
    x: monthScale(rows),
    y: {label: null, grid: true, domain: [0, 1_000_000], ticks: 5, tickFormat: thousands},
    marks: [
      Plot.ruleY([0], {stroke: colours.ink}),
      ...fading(rows, {width, middle: ({net}) => net}),
      Plot.dot(rows, {
        className: pointClass,
        x: time,
        y: "net",
        r: 3.5,
        fill: (d: ModelledYear) => (d.is_provisional ? colours.paper : colours.admin),
        stroke: colours.admin,
        strokeWidth: 1.5,
        title: (d: ModelledYear) =>
          `Year to ${formatMonth(d.year_ending)}: ${formatNumber(d.net)}, modelled 95% interval ${formatNumber(d.lower)} to ${formatNumber(d.upper)}${d.is_provisional ? "; provisional" : ""}`
      }),
      Plot.text(rows, {
        x: time,
        y: "upper",
        text: (d: ModelledYear) => thousands(d.net),
        fill: colours.admin,
        fontWeight: 600,
        lineAnchor: "bottom",
        dy: -5
      }),
      Plot.text(latest, {
        x: time,
        y: "lower",
        text: (d: ModelledYear) => `${thousands(d.lower)} to ${thousands(d.upper)}`,
        lineAnchor: "top",
        dy: 6
      })
    ]
  }) as SVGSVGElement;
}

function arms(rows: ModelledYear[], {document, width, height}: PanelSize): SVGSVGElement {
  const reach = Math.max(...rows.flatMap(({net, lower, upper}) => [net - lower, upper - net]));
  const end = (side: "lower" | "upper") =>
    Plot.text(rows, {
      x: time,
      y: (d: ModelledYear) => d[side] - d.net,
      text: (d: ModelledYear) => formatNumber((d[side] - d.net) / 1000, {signed: true}),
      lineAnchor: side === "lower" ? "top" : "bottom",
      dy: side === "lower" ? 4 : -4
    });
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginLeft: 42,
    marginRight: 44,
    marginTop: 18,
    marginBottom: 22,
    x: {...monthScale(rows), axis: null},
    y: {axis: null, domain: [-reach, reach]},
    marks: [
      ...fading(rows, {width, middle: () => 0}),
      Plot.ruleY([0], {stroke: colours.ink}),
      end("lower"),
      end("upper")
    ]
  }) as SVGSVGElement;
}

/** Strips around the *middle* of each year. */
function fading(
  rows: ModelledYear[],
  {width, middle}: {width: number; middle: (row: ModelledYear) => number}
): Plot.Markish[] {
  return reaches.map((reach) =>
    segments(
      rows.map((row) => ({
        x1: time(row),
        x2: time(row),
        y1: middle(row) - reach * (row.net - row.lower),
        y2: middle(row) + reach * (row.upper - row.net)
      })),
      {stroke: colours.admin, strokeWidth: isNarrow(width) ? 13 : 22, strokeOpacity: 0.26}
    )
  );
}

const time = ({year_ending}: ModelledYear) => +year_ending;
const thousands = (people: number) => formatNumber(people / 1000);

const monthScale = (rows: ModelledYear[]): Plot.ScaleOptions => ({
  type: "point",
  domain: rows.map(time),
  label: null,
  tickSize: 0,
  padding: 0.5,
  tickFormat: (milliseconds: number) => {
    const [month, year] = formatMonth(new Date(milliseconds)).split(" ");
    return `${month.slice(0, 3)}\n${year}`;
  }
});
