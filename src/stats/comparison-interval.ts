import {differenceMargin} from "./difference-margin.js";
import {halfWidthAtLevel} from "./interval.js";
import {criticalValue, normalCdf} from "./normal.js";

export interface ComparisonOptions {
  /** The correlation of the two sampling errors, in [-1, 1]; defaults to 0, independence. */
  correlation?: number;
  /** The significance level of the test, in (0, 1); defaults to 0.05. */
  alpha?: number;
}

/** The bars of two estimates that just touch when their difference is just significant. */
export interface ComparisonLevel {
  /** The half-width of the bars, in standard errors. */
  multiplier: number;
  /** The confidence level that the bars have on their own. */
  level: number;
}

/**
 * Returns the bars that can be compared by eye, given two standard errors: about
 * 83% where they are equal and independent, but 51% for rolling years that share
 * three quarters. For windows that overlap draw the difference instead.
 *
 * Goldstein and Healy (1995), doi:10.2307/2983411
 */
export function comparisonLevel(
  [a, b]: readonly [number, number],
  {correlation = 0, alpha = 0.05}: ComparisonOptions = {}
): ComparisonLevel {
  if (!(a + b > 0)) throw new RangeError(`invalid standard errors; none above zero: ${a}, ${b}`);
  const multiplier = (criticalValue(1 - alpha) * differenceMargin(a, b, correlation)) / (a + b);
  return {multiplier, level: 2 * normalCdf(multiplier) - 1};
}

/** Returns the half-width of a comparison bar of the given *level*, from that of the 95% interval. */
export function comparisonHalfWidth(halfWidth: number, level: number): number {
  return halfWidthAtLevel(halfWidth, {to: level});
}
