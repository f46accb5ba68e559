import {standardError, type SurveyFigure} from "./interval.js";
import {normalQuantile} from "./normal.js";

/**
 * Returns *n* equally likely values of what a survey estimates, in rising order: the
 * middles of n equal slices of chance. Caption them "if sampling were the only
 * error and we knew nothing else".
 *
 * Kay, Kola, Hullman and Munson (2016), doi:10.1145/2858036.2858558
 */
export function quantileDots({value, halfWidth}: SurveyFigure, n = 20): number[] {
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid number of dots; not a whole number of one or more: ${n}`);
  if (!Number.isFinite(value)) throw new RangeError(`invalid estimate; not finite: ${value}`);
  const se = standardError(halfWidth);
  return Array.from({length: n}, (_, i) => value + se * normalQuantile((i + 0.5) / n));
}

/** Returns how many *dots* lie above a *threshold*: "18 of 20 lie above 300". */
export function dotsAbove(dots: readonly number[], threshold: number): number {
  if (Number.isNaN(threshold))
    throw new RangeError(`invalid threshold; not a number: ${threshold}`);
  return dots.filter((dot) => dot > threshold).length;
}
