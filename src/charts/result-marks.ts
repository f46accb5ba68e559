import * as Plot from "@observablehq/plot";
import {group, median, pairs} from "d3-array";
import type {Mark} from "./chart-settings.js";
import {isKnown, writeValue, type Drawable, type Point} from "./result-fields.js";
import type {Scales} from "./result-scales.js";
import {colours, pointClass} from "./style.js";

export interface MarkOptions {
  mark: Mark;
  /** How far apart places stand, in pixels: a bar takes most of it. */
  step: number;
  scales: Scales;
}

/** Returns the marks of *points*, their bounds below or above the marks that they belong to. */
export function resultMarks(
  points: readonly Point[],
  drawable: Drawable,
  {mark, step, scales}: MarkOptions
): Plot.Markish[] {
  const known = points.filter(isKnown);
  const draw = {...drawable, points: known};
  const colour = ({series}: Point) => scales.colourOf(series);
  const thickness = Math.max(2, Math.min(step * 0.7, 40));
  switch (mark) {
    case "bar":
      return [
        rules(draw, {
          ...{from: () => 0, to: (d) => d.value, stroke: colour, strokeWidth: thickness},
          className: pointClass,
          title: (d) => pointTitle(d, drawable)
        }),
        bounds(draw, {stroke: () => colours.ink, strokeWidth: Math.min(2, thickness)}),
        marksOnBars(draw, {thickness, colour})
      ];
    case "line":
      return [
        ...lines({...drawable, points: [...points]}, scales),
        bounds(draw, {stroke: colour, strokeWidth: 1.5, strokeOpacity: 0.4}),
        handles(draw, {r: known.length > 200 ? 1 : 2.75, fill: colour, colour})
      ];
    case "dot":
      return [
        bounds(draw, {stroke: colour, strokeWidth: Math.min(6, thickness), strokeOpacity: 0.35}),
        handles(draw, {r: known.length > 200 ? 2 : 4, fill: colour, colour})
      ];
    case "interval":
      return [
        bounds(draw, {stroke: colour, strokeWidth: Math.min(14, thickness), strokeOpacity: 0.35}),
        handles(draw, {r: 3, fill: colour, colour})
      ];
  }
}

interface RuleOptions {
  from: (point: Point) => number;
  to: (point: Point) => number;
  stroke: (point: Point) => string;
  strokeWidth: number;
  strokeOpacity?: number;
  className?: string;
  title?: (point: Point) => string;
}

/** Straight strokes along the axis of numbers. */
function rules(
  {points, isHorizontal}: Drawable,
  {from, to, stroke, ...look}: RuleOptions
): Plot.Markish {
  return isHorizontal
    ? Plot.ruleY(points, {y: "at", x1: from, x2: to, stroke, ...look})
    : Plot.ruleX(points, {x: "at", y1: from, y2: to, stroke, ...look});
}

/** The reach of the doubt about each value that has one. */
function bounds(drawable: Drawable, look: Omit<RuleOptions, "from" | "to">): Plot.Markish {
  const points = drawable.points.filter(({lower}) => lower !== null);
  return rules(
    {...drawable, points},
    {...look, className: "bounds", from: (d) => d.lower!, to: (d) => d.upper!}
  );
}

/** A zero is a mark on the baseline, and a bar whose bounds are not known ends in a ring. */
function marksOnBars(
  drawable: Drawable,
  {thickness, colour}: {thickness: number; colour: (point: Point) => string}
): Plot.Markish {
  const isBare = ({lower}: Point) => drawable.hasBounds && lower === null;
  const points = drawable.points.filter((point) => point.value === 0 || isBare(point));
  return Plot.dot(points, {
    ...channels(drawable),
    r: Math.min(3.5, thickness / 2),
    fill: (d: Point) => (isBare(d) ? colours.paper : colour(d)),
    stroke: colour
  });
}

interface HandleOptions {
  r: number;
  fill: (point: Point) => string;
  colour: (point: Point) => string;
}

/** A point for each value, which a reader can walk to; a ring where others have bounds and it has none. */
function handles(drawable: Drawable, {r, fill, colour}: HandleOptions): Plot.Markish {
  const isBare = ({lower}: Point) => drawable.hasBounds && lower === null;
  return Plot.dot(drawable.points, {
    className: pointClass,
    ...channels(drawable),
    r,
    fill: (d: Point) => (isBare(d) ? colours.paper : fill(d)),
    stroke: (d: Point) => (isBare(d) ? colour(d) : "none"),
    title: (d: Point) => pointTitle(d, drawable)
  });
}

/** What a reader is told of a point: where it stands, its value and its doubt. */
export function pointTitle(
  point: Point,
  {at, atKind, value, valueKind, hasBounds}: Drawable
): string {
  const write = (number: number) => writeValue(number, valueKind);
  const place = writeValue(point.at, atKind);
  const where = [point.facet, point.series, atKind === "number" ? `${at} ${place}` : place];
  const doubt =
    point.lower !== null
      ? `, from ${write(point.lower)} to ${write(point.upper!)}`
      : hasBounds
        ? ", no bounds known"
        : "";
  return `${where.filter(Boolean).join(", ")}: ${value} ${write(point.value)}${doubt}`;
}

/** A line and, where there are bounds, a band for each series. Both break where a value is missing. */
function lines(drawable: Drawable, scales: Scales): Plot.Markish[] {
  const marks = [...group(drawable.points, ({series}) => series)].flatMap(([name, points]) => {
    const broken = breakLine(points, drawable);
    const colour = scales.colourOf(name);
    const band = {fill: colour, fillOpacity: 0.18};
    const low = ({lower}: Point) => lower ?? NaN;
    const high = ({upper}: Point) => upper ?? NaN;
    return [
      drawable.isHorizontal
        ? Plot.areaX(broken, {y: "at", x1: low, x2: high, ...band})
        : Plot.areaY(broken, {x: "at", y1: low, y2: high, ...band}),
      Plot.line(broken, {...channels(drawable), stroke: colour, strokeWidth: 2})
    ];
  });
  return marks;
}

/** Sorts *points* by time and puts a gap where one is left out: a line there would be a guess. */
export function breakLine(points: readonly Point[], {atKind}: Drawable): Point[] {
  if (atKind === "text") return [...points];
  const sorted = [...points].sort((a, b) => Number(a.at) - Number(b.at));
  if (atKind === "number") return sorted;
  const usual = median(pairs(sorted, (a, b) => Number(b.at) - Number(a.at))) ?? 0;
  return sorted.flatMap((point, index) => {
    const next = sorted[index + 1];
    const isLast = !next || Number(next.at) - Number(point.at) <= 1.5 * usual;
    return isLast ? [point] : [point, {...point, value: NaN, lower: null, upper: null}];
  });
}

const channels = ({isHorizontal}: Drawable) =>
  isHorizontal ? {x: "value", y: "at"} : {x: "at", y: "value"};
