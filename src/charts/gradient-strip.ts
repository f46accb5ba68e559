import type * as Plot from "@observablehq/plot";
import {halfWidthAtLevel} from "../stats/interval.js";
import {segments} from "./segments.js";
import {colours} from "./style.js";

/** A sampling interval as a strip that fades: 30, 60 and 95% steps. */
export interface Strip {
  value: number;
  /** The ± of the 95% interval. */
  halfWidth: number;
  /** Where the strip lies on the other axis. */
  at: number;
}

/** The steps, widest first, each laid over the one before. */
const steps = [
  {level: 0.95, opacity: 0.22},
  {level: 0.6, opacity: 0.34},
  {level: 0.3, opacity: 0.5}
] as const;

export interface StripOptions {
  /** How thick the strips are, in pixels; defaults to 16. */
  thickness?: number;
  /** The colour; defaults to that of the survey's era. */
  colour?: string;
  /** Where strips are cut: a number of people is never below zero. Defaults to no cut. */
  least?: number;
}

/** Strips that lie along the horizontal axis. */
export function stripsX(
  strips: readonly Strip[],
  {thickness = 16, colour = colours.survey, least = -Infinity}: StripOptions = {}
): Plot.Markish[] {
  return steps.map(({level, opacity}) =>
    segments(
      strips.map((strip) => ({
        x1: Math.max(least, strip.value - stepWidth(strip, level)),
        x2: strip.value + stepWidth(strip, level),
        y1: strip.at,
        y2: strip.at
      })),
      {stroke: colour, strokeWidth: thickness, strokeOpacity: opacity}
    )
  );
}

/** Strips that stand along the vertical axis. */
export function stripsY(
  strips: readonly Strip[],
  {thickness = 16, colour = colours.survey, least = -Infinity}: StripOptions = {}
): Plot.Markish[] {
  return steps.map(({level, opacity}) =>
    segments(
      strips.map((strip) => ({
        x1: strip.at,
        x2: strip.at,
        y1: Math.max(least, strip.value - stepWidth(strip, level)),
        y2: strip.value + stepWidth(strip, level)
      })),
      {stroke: colour, strokeWidth: thickness, strokeOpacity: opacity}
    )
  );
}

const stepWidth = ({halfWidth}: Strip, level: number) => halfWidthAtLevel(halfWidth, {to: level});
