import {extent, tickStep} from "d3-array";
import {formatNumber} from "../prose/format.js";
import {colours} from "./style.js";
import {isKnown, type Drawable, type Point} from "./result-fields.js";

/** What all small charts of one result share, so that they can be compared. */
export interface Scales {
  /** The ends of the axis of numbers. */
  values: [number, number];
  /** The ends of the other axis, or all that stands on it. */
  places: [number, number] | [Date, Date] | string[];
  /** The colour of each series. */
  colourOf: (series: string) => string;
  series: string[];
  tickFormat: (value: number) => string;
}

const palette = [
  colours.place,
  colours.survey,
  colours.adjusted,
  colours.admin,
  colours.others,
  colours.older,
  colours.ink,
  colours.oldest
];

/** Returns the scales of a result. Bars, and numbers that are near zero, show zero. */
export function scalesOf({points, atKind}: Drawable, {isFromZero}: {isFromZero: boolean}): Scales {
  const [least, most] = extent(
    points
      .filter(isKnown)
      .flatMap(({value, lower, upper}) => [value, lower ?? value, upper ?? value])
  );
  const values = withZero(least!, most!, isFromZero);
  const series = [...new Set(points.map((point) => point.series))];
  return {
    values,
    places: atKind === "text" ? [...new Set(points.map(({at}) => String(at)))] : placesOf(points),
    series,
    colourOf: (name) => palette[series.indexOf(name)],
    tickFormat: tickFormat(values)
  };
}

/** Zero belongs to the axis of what is counted from it, or lies close to it. */
function withZero(least: number, most: number, isFromZero: boolean): [number, number] {
  const isNear = least >= 0 ? least <= 0.5 * most : most <= 0 && most >= 0.5 * least;
  const [low, high] =
    isFromZero || isNear ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  // One value alone has no reach of its own.
  if (low === high)
    return low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const space = (high - low) * 0.04;
  return [low === 0 ? 0 : low - space, high === 0 ? 0 : high + space];
}

function placesOf(points: readonly Point[]): Scales["places"] {
  if (points[0].at instanceof Date) {
    const [from, to] = extent(points, ({at}) => at as Date) as [Date, Date];
    const day = 24 * 3600 * 1000;
    return +from === +to ? [new Date(+from - day), new Date(+to + day)] : [from, to];
  }
  const [from, to] = extent(points, ({at}) => at as number) as [number, number];
  return from === to ? [from - 1, to + 1] : [from, to];
}

/** As many decimals as the ticks need. */
function tickFormat([from, to]: readonly [number, number]): (value: number) => string {
  const step = 10 ** Math.min(0, Math.floor(Math.log10(tickStep(from, to, 5))));
  return (value) => formatNumber(value, {to: step});
}
