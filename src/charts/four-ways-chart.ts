import * as Plot from "@observablehq/plot";
import {formatNumber} from "../prose/format.js";
import type {ChartOptions} from "../figures/figure.js";
import {stripsY} from "./gradient-strip.js";
import {layOutPanels, type Panel} from "./panels.js";
import {baseOptions, colours, isNarrow, pointClass} from "./style.js";

/** One estimate, and what may be drawn of its doubt. */
export interface DoubtfulEstimate {
  value: number;
  halfWidth: number;
  /** Equally likely values, in rising order. */
  dots: readonly number[];
  /** Values drawn at random, in their order. */
  draws: readonly number[];
}

export interface FourWaysOptions extends Omit<ChartOptions, "choices"> {
  /** The draw that is shown by itself, from 1; null shows all beside each other. */
  frame: number | null;
}

const height = 230;
const dotRadius = 5;

/**
 * One estimate as a bar with a whisker, a gradient strip, dots and draws. The bar
 * needs zero on its axis; the others share one that shows the doubt.
 */
export function fourWaysChart(
  estimate: DoubtfulEstimate,
  {document, width, frame}: FourWaysOptions
): SVGSVGElement {
  const panels: readonly Panel[] = [
    {
      heading: "Bar with whisker",
      notes: ["an edge where the", "survey has none"],
      draw: (width) => plotBar(estimate, {document, width})
    },
    {
      heading: "Gradient strip",
      notes: ["darkest 30%, then 60%", "and 95% intervals"],
      draw: (width) => plotStrip(estimate, {document, width})
    },
    {
      heading: `${estimate.dots.length} dots`,
      notes: ["if sampling were the", "only error and we", "knew nothing else"],
      draw: (width) => plotDots(estimate, {document, width})
    },
    {
      heading:
        frame === null
          ? `${estimate.draws.length} draws`
          : `Draw ${frame} of ${estimate.draws.length}`,
      notes: ["each as the truth may", "be, on the same two", "conditions"],
      draw: (width) => plotDraws(estimate, {document, width, frame})
    }
  ];
  return layOutPanels(panels, {document, width, columns: isNarrow(width) ? 2 : 4});
}

type PanelOptions = Omit<FourWaysOptions, "frame">;

const thousand = (people: number) => formatNumber(people, {to: 1000, scale: "thousand"});

function plotPanel(
  domain: readonly [number, number],
  {document, width}: PanelOptions,
  {x, marks}: {x: readonly [number, number]; marks: Plot.Markish[]}
): SVGSVGElement {
  return Plot.plot({
    ...baseOptions(document, width),
    height,
    marginTop: 22,
    marginBottom: 8,
    marginLeft: 30,
    marginRight: 4,
    x: {domain: [...x], axis: null},
    y: {
      domain: [...domain],
      grid: true,
      ticks: 6,
      tickFormat: thousand,
      label: "thousand",
      labelArrow: "none"
    },
    marks
  }) as SVGSVGElement;
}

/** The axis of the three that need no zero. */
const nearby = ({value, halfWidth}: DoubtfulEstimate) =>
  [value - 1.75 * halfWidth, value + 1.75 * halfWidth] as const;

const words = ({value, halfWidth}: DoubtfulEstimate) =>
  `${thousand(value)} thousand, ${thousand(value - halfWidth)} to ${thousand(value + halfWidth)} (95%)`;

function plotBar(estimate: DoubtfulEstimate, options: PanelOptions): SVGSVGElement {
  const {value, halfWidth} = estimate;
  const ends = [value - halfWidth, value + halfWidth];
  return plotPanel([0, value + 1.75 * halfWidth], options, {
    x: [0, 1],
    marks: [
      Plot.rect([value], {
        className: pointClass,
        x1: 0.3,
        x2: 0.7,
        y1: 0,
        y2: value,
        fill: colours.survey,
        fillOpacity: 0.75,
        title: () => `Bar with whisker: ${words(estimate)}`
      }),
      Plot.ruleY([0], {stroke: colours.ink}),
      Plot.ruleX([0.5], {y1: ends[0], y2: ends[1], stroke: colours.ink, strokeWidth: 1.5}),
      Plot.ruleY(ends, {x1: 0.44, x2: 0.56, stroke: colours.ink, strokeWidth: 1.5})
    ]
  });
}

function plotStrip(estimate: DoubtfulEstimate, options: PanelOptions): SVGSVGElement {
  const {value, halfWidth} = estimate;
  return plotPanel(nearby(estimate), options, {
    x: [0, 1],
    marks: [
      ...stripsY([{value, halfWidth, at: 0.5}], {thickness: 36}),
      Plot.dot([value], {
        className: pointClass,
        x: 0.5,
        y: value,
        r: 4,
        fill: colours.ink,
        stroke: colours.paper,
        title: () => `Gradient strip: ${words(estimate)}`
      })
    ]
  });
}

interface Stacked {
  value: number;
  /** The row of dots that it lies in, and its place in it, from 0. */
  level: number;
  place: number;
  number: number;
}

/** Dots of nearly the same value lie in one row, side by side. */
export function stackDots(dots: readonly number[], size: number): Stacked[] {
  const rows = new Map<number, number>();
  return dots.map((value, index) => {
    const row = Math.round((value - (dots[0] + dots.at(-1)!) / 2) / size);
    const place = rows.get(row) ?? 0;
    rows.set(row, place + 1);
    return {value, level: (dots[0] + dots.at(-1)!) / 2 + row * size, place, number: index + 1};
  });
}

function plotDots(estimate: DoubtfulEstimate, options: PanelOptions): SVGSVGElement {
  const domain = nearby(estimate);
  const perPixel = (domain[1] - domain[0]) / (height - 30);
  const inner = options.width - 34;
  return plotPanel(domain, options, {
    x: [0, inner],
    marks: [
      Plot.dot(stackDots(estimate.dots, 2 * dotRadius * perPixel), {
        className: pointClass,
        x: (d: Stacked) => 14 + d.place * 2 * dotRadius,
        y: "level",
        r: dotRadius - 0.5,
        fill: colours.survey,
        title: (d: Stacked) =>
          `Dot ${d.number} of ${estimate.dots.length}, all equally likely: ${thousand(d.value)} thousand`
      })
    ]
  });
}

function plotDraws(
  estimate: DoubtfulEstimate,
  {frame, ...options}: FourWaysOptions
): SVGSVGElement {
  const draws = estimate.draws.map((value, index) => ({value, number: index + 1}));
  const shown = frame === null ? draws : draws.filter(({number}) => number === frame);
  const width = (number: number) =>
    frame === null ? [number - 0.9, number - 0.1] : [0, draws.length];
  return plotPanel(nearby(estimate), options, {
    x: [0, draws.length],
    marks: [
      Plot.ruleY(shown, {
        className: pointClass,
        x1: ({number}: {number: number}) => width(number)[0],
        x2: ({number}: {number: number}) => width(number)[1],
        y: "value",
        stroke: colours.survey,
        strokeWidth: 3,
        title: (d: {value: number; number: number}) =>
          `Draw ${d.number}: ${thousand(d.value)} thousand`
      })
    ]
  });
}
