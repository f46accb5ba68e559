import {formatNumber} from "../prose/format.js";
import {classCount, roundBelow} from "./map-classes.js";
import type {Pen} from "./map-svg.js";
import {colours} from "./style.js";

/** What the colours of a map mean. */
export interface ColourKey {
  /** What is measured, with its unit. */
  label: string;
  limits: readonly number[];
  /** The unit that the limits are written to. */
  to: number;
}

/** What the circles of a map mean: the radius of a number of people. */
export interface CircleKey {
  greatest: number;
  /** In units of the map. */
  radius: (people: number) => number;
}

/** The fill of a class, from 1. */
export const stepFill = (step: number) => `var(--step-${step})`;

/** Returns a stepped strip with the limits between its classes. */
export function colourKey(
  pen: Pen,
  {label, limits, to}: ColourKey,
  {x, y, width}: {x: number; y: number; width: number}
): SVGElement {
  const step = width / classCount;
  const boxes = Array.from({length: classCount}, (_, i) =>
    pen("rect", {x: i * step, y: 7, width: step, height: 9, fill: stepFill(i + 1)})
  );
  const texts = limits.map((limit, i) =>
    pen("text", {x: (i + 1) * step, y: 31}, formatNumber(limit, {to: limit % 1 ? to : 1}))
  );
  return pen(
    "g",
    {transform: `translate(${x},${y})`},
    pen("text", {}, label),
    ...boxes,
    pen("g", {"text-anchor": "middle", fill: colours.quiet}, ...texts)
  );
}

/** Returns two circles of round numbers, one in the other, below the line *y*, as large as on a map at *scale*. */
export function circleKey(
  pen: Pen,
  {greatest, radius}: CircleKey,
  {x, y, scale}: {x: number; y: number; scale: number}
): SVGElement {
  const large = roundBelow(greatest);
  const reach = radius(large) * scale;
  const bottom = y + 2 * reach;
  const parts = [large, large / 5].flatMap((people, i) => {
    const r = radius(people) * scale;
    const top = bottom - 2 * r;
    return [
      pen("circle", {cx: x + reach, cy: bottom - r, r, fill: "none", stroke: colours.ink}),
      pen("line", {
        x1: x + reach,
        x2: x + 2 * reach + 6,
        y1: top,
        y2: top,
        stroke: colours.quiet,
        "stroke-width": 0.5
      }),
      pen(
        "text",
        {x: x + 2 * reach + 9, y: top + 4, fill: colours.quiet},
        i === 0 ? `${formatNumber(people)} people` : formatNumber(people)
      )
    ];
  });
  return pen("g", {}, ...parts);
}
