import * as Plot from "@observablehq/plot";
import {pairs, ticks} from "d3-array";
import {type Drawable, type FieldKind} from "./result-fields.js";
import type {Scales} from "./result-scales.js";
import {colours} from "./style.js";

/** About how wide a letter is, in pixels, and how high a row of text. */
const letter = 6.8;
const rowHeight = 28;
const tallRowHeight = 42;

/** The size of a chart, as Plot takes it. */
export interface FrameSize {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
}

/** How much room a chart has and what its axes need of it. */
export interface Frame {
  size: FrameSize;
  /** How far apart places stand, in pixels. */
  step: number;
  /** Whether the names of rows stand above them, since a margin would take too much. */
  areNamesAbove: boolean;
  /** The places that are named below the axis: all, or as many of a line's as fit. */
  named: string[];
  /** Whether they stand aslant, since side by side they do not fit. */
  areAslant: boolean;
}

export interface FrameOptions {
  width: number;
  height: number;
  /** Room to the right, for names of lines. */
  right: number;
  /** Whether names may be left out, as those between two ends of a line. */
  isLine: boolean;
}

/** Returns the room of a chart with *scales*. */
export function frameOf(
  drawable: Drawable,
  scales: Scales,
  {width, height, right, isLine}: FrameOptions
): Frame {
  const ends = scales.values.map((value) => scales.tickFormat(value).length);
  const names = drawable.atKind === "text" ? (scales.places as string[]) : [];
  const longest = Math.max(0, ...names.map(({length}) => length)) * letter;
  if (drawable.isHorizontal && names.length > 0) {
    const areNamesAbove = longest > width * 0.32;
    const row = areNamesAbove ? tallRowHeight : rowHeight;
    return {
      size: {
        width,
        height: names.length * row + 34,
        ...{marginTop: 8, marginRight: Math.max(24, right), marginBottom: 26},
        marginLeft: areNamesAbove ? 12 : longest + 14
      },
      step: areNamesAbove ? rowHeight : row,
      areNamesAbove,
      named: names,
      areAslant: false
    };
  }
  const marginLeft = drawable.isHorizontal ? 78 : Math.max(...ends) * letter + 18;
  const inner = Math.max(40, width - marginLeft - Math.max(16, right));
  const fit = Math.max(1, Math.floor(inner / (longest + 8)));
  const areAslant = names.length > fit && (!isLine || fit < 2);
  const every = areAslant ? 1 : Math.ceil(names.length / fit);
  const marginBottom = areAslant
    ? Math.min(130, longest * 0.72 + 24)
    : drawable.atKind === "number"
      ? 40
      : 26;
  const marginRight = Math.max(16, right);
  return {
    size: {
      ...{width, height: height + marginBottom - 26, marginTop: 10},
      ...{marginRight, marginBottom, marginLeft}
    },
    step: inner / stepsIn(drawable),
    areNamesAbove: false,
    named: names.filter((_, index) => index % every === 0),
    areAslant
  };
}

/** How many of the least steps between places fit on their axis. */
function stepsIn({points, atKind}: Drawable): number {
  const places = [...new Set(points.map(({at}) => (at instanceof Date ? +at : at)))];
  if (atKind === "text") return places.length;
  const sorted = places.map(Number).sort((a, b) => a - b);
  const least = Math.min(...pairs(sorted, (a, b) => b - a));
  return sorted.length < 2 ? 3 : (sorted.at(-1)! - sorted[0]) / least + 1;
}

/** The scale of numbers, with its grid; its name is in the heading of the chart. */
export function valueScale(scales: Scales): Plot.ScaleOptions {
  return {
    domain: scales.values,
    grid: true,
    ticks: 5,
    tickFormat: scales.tickFormat,
    label: null
  };
}

/** The scale of places; its axis is drawn by `placeAxis`. */
export function placeScale(scales: Scales, drawable: Drawable, frame: Frame): Plot.ScaleOptions {
  const {places} = scales;
  if (drawable.atKind === "text") return {type: "point", domain: places, padding: 0.5, axis: null};
  const [from, to] = (places as [number | Date, number | Date]).map(Number);
  // Half a step on each side, so that a bar at the end is whole.
  const space = (to - from) / Math.max(2, 2 * (stepsIn(drawable) - 1));
  const isNarrowStep = frame.step < 12 ? 0 : Math.min(space, (to - from) / 4);
  const domain = [from - isNarrowStep, to + isNarrowStep];
  return drawable.atKind === "date"
    ? {type: "utc", domain: domain.map((time) => new Date(time)), axis: null}
    : {type: "linear", domain, axis: null};
}

/** The axis of places: years without commas, names where they fit. */
export function placeAxis(scales: Scales, drawable: Drawable, frame: Frame): Plot.Markish[] {
  const {places} = scales;
  if (drawable.isHorizontal) return [rowAxis(scales, drawable, frame)];
  const label = drawable.atKind === "number" ? drawable.at : null;
  const options = {label, labelArrow: "none" as const, labelOffset: 34, tickSize: 4};
  if (drawable.atKind === "text")
    return [
      Plot.axisX(frame.named, {
        ...options,
        ...(frame.areAslant ? {tickRotate: -45} : {}),
        tickFormat: (name: string) => shorten(name, 24)
      })
    ];
  const count = Math.max(2, Math.floor((frame.size.width - frame.size.marginLeft) / 80));
  if (drawable.atKind === "date") return [Plot.axisX({...options, ticks: count})];
  return [
    Plot.axisX(wholeTicks(places as [number, number], drawable.atKind, count), {
      ...options,
      tickFormat:
        drawable.atKind === "year" ? String : (value: number) => value.toLocaleString("en-GB")
    })
  ];
}

function wholeTicks([from, to]: [number, number], kind: FieldKind, count: number): number[] {
  const found = ticks(from, to, count);
  return kind === "year" ? [...new Set(found.filter(Number.isInteger))] : found;
}

function rowAxis({places}: Scales, drawable: Drawable, frame: Frame): Plot.Markish {
  if (drawable.atKind !== "text") return Plot.axisY({label: null, tickSize: 4});
  if (!frame.areNamesAbove) return Plot.axisY(places as string[], {label: null, tickSize: 0});
  return Plot.text(places as string[], {
    y: (name: string) => name,
    text: (name: string) => shorten(name, Math.floor(frame.size.width / letter)),
    frameAnchor: "left",
    textAnchor: "start",
    dy: -16,
    fill: colours.ink
  });
}

export const shorten = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;
