import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import {capital} from "../prose/sentence.js";
import {comparisonPanels, type Compared, type Named} from "./comparison-panels.js";
import {layOutPanels} from "./panels.js";
import {plotRows, rowLabels} from "./row-axis.js";
import {colours, pointClass} from "./style.js";

export interface BarsOptions {
  document: Document;
  width: number;
  /** Half the length of the bar of each estimate. */
  halfWidthOf: (named: Named) => number;
  /** What the bars are, as "95% bars". */
  bars: string;
  /** The ends of the axis of estimates, and the reach of that of the change. */
  domain: readonly [number, number];
  reach: number;
}

/**
 * Two estimates with bars that a reader compares by eye: where they meet is shaded,
 * and so is the gap where they do not. Below them the difference with its own
 * interval, which needs no such eye.
 */
export function barsChart(
  compared: Compared,
  {document, width, halfWidthOf, bars, domain, reach}: BarsOptions
): SVGSVGElement {
  const [low, high] = [compared.base, compared.now]
    .map((named) => ({named, half: halfWidthOf(named)}))
    .sort((a, b) => a.named.estimate.value - b.named.estimate.value);
  const from = low.named.estimate.value + low.half;
  const to = high.named.estimate.value - high.half;
  const isMet = to <= from;
  return layOutPanels(
    [
      {
        heading: `${bars}: they ${isMet ? "overlap" : "do not meet"}`,
        draw: (width) =>
          drawBars(compared, {document, width, domain, halfWidthOf, shade: {from, to, isMet}})
      },
      comparisonPanels(compared, {document, reach})[1]
    ],
    {document, width}
  );
}

interface DrawOptions extends Pick<BarsOptions, "document" | "width" | "domain" | "halfWidthOf"> {
  /** Where the bars meet, or the gap between them. */
  shade: {from: number; to: number; isMet: boolean};
}

function drawBars(
  {now, base}: Compared,
  {document, width, domain, halfWidthOf, shade}: DrawOptions
): SVGSVGElement {
  const rows = [
    {...base, at: 0.6, dy: -11},
    {...now, at: 1.4, dy: 25}
  ];
  const ends = {
    lower: (d: Named) => d.estimate.value - halfWidthOf(d),
    upper: (d: Named) => d.estimate.value + halfWidthOf(d)
  };
  const caps = rows.flatMap((d) => [ends.lower(d), ends.upper(d)].map((x) => ({x, at: d.at})));
  return plotRows(rows.length, {document, width, domain, unit: now.estimate.unit}, [
    Plot.rect([shade], {
      x1: ({from, to}: DrawOptions["shade"]) => Math.min(from, to),
      x2: ({from, to}: DrawOptions["shade"]) => Math.max(from, to),
      y1: 0.42,
      y2: 1.58,
      fill: shade.isMet ? "var(--others-wash)" : "var(--place-wash)"
    }),
    Plot.ruleY(rows, {
      y: "at",
      x1: ends.lower,
      x2: ends.upper,
      stroke: colours.survey,
      strokeWidth: 3
    }),
    Plot.ruleX(caps, {
      x: "x",
      y1: ({at}: {at: number}) => at - 0.14,
      y2: ({at}: {at: number}) => at + 0.14,
      stroke: colours.survey,
      strokeWidth: 3
    }),
    Plot.dot(rows, {
      className: pointClass,
      x: (d: Named) => d.estimate.value,
      y: "at",
      r: 4.5,
      fill: colours.ink,
      stroke: colours.paper,
      title: (d: Named) =>
        `${capital(d.name)}: ${thousand(d.estimate.value)} thousand, bar from ${thousand(ends.lower(d))} to ${thousand(ends.upper(d))} thousand`
    }),
    ...rowLabels(
      rows.map((d) => ({
        at: d.at,
        dy: d.dy,
        text: `${d.name}: ${thousand(d.estimate.value)} ± ${thousand(halfWidthOf(d))} thousand`
      }))
    )
  ]);
}

const thousand = (people: number) => formatNumber(people, {to: 100, scale: "thousand"});
