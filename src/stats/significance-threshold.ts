import {differenceMargin} from "./difference-margin.js";
import {checkHalfWidth} from "./interval.js";

/** How large a change must be to count, by two rules; in the unit of the half-widths. */
export interface SignificanceThresholds {
  /** For the two intervals not to touch. */
  overlapRule: number;
  /** For the difference to be significant. */
  test: number;
  /** How many times too strict the overlap rule is. */
  ratio: number;
}

/**
 * Returns the size of change that the overlap rule and the difference test ask
 * for, given two half-widths of one level and the *correlation* of the errors.
 *
 * Schenker and Gentleman (2001), doi:10.1198/000313001317097960
 */
export function significanceThresholds(
  [a, b]: readonly [number, number],
  correlation = 0
): SignificanceThresholds {
  const test = differenceMargin(a, b, correlation);
  if (!(test > 0))
    throw new RangeError(`invalid half-widths; no margin of the difference: ${test}`);
  return {overlapRule: a + b, test, ratio: (a + b) / test};
}

/** The smallest margin that a change can have when one half-width is not known. */
export interface SmallestMargin {
  margin: number;
  /** The unknown half-width that gives it. */
  otherHalfWidth: number;
}

/**
 * Returns the smallest margin of a difference over every half-width that the
 * second estimate might have, given that of the first. A change within it is
 * not significant, whatever the missing half-width.
 */
export function smallestPossibleMargin(knownHalfWidth: number, correlation = 0): SmallestMargin {
  if (!(correlation >= 0 && correlation <= 1))
    throw new RangeError(`invalid correlation; not in [0, 1]: ${correlation}`);
  checkHalfWidth(knownHalfWidth);
  return {
    margin: knownHalfWidth * Math.sqrt(1 - correlation ** 2),
    otherHalfWidth: correlation * knownHalfWidth
  };
}

/**
 * Returns the correlation above which a *change* between two estimates of equal
 * *halfWidth* would be significant; negative where it is so even if independent.
 */
export function correlationNeeded(change: number, halfWidth: number): number {
  if (!Number.isFinite(change)) throw new RangeError(`invalid change; not finite: ${change}`);
  if (!(halfWidth > 0)) throw new RangeError(`invalid half-width; not above zero: ${halfWidth}`);
  return 1 - (change / halfWidth) ** 2 / 2;
}
