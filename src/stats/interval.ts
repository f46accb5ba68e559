import {checkLevel, criticalValue} from "./normal.js";

/** A two-sided interval. */
export interface Interval {
  lower: number;
  upper: number;
}

/** A survey's figure with its published margin, both in the same unit. */
export interface SurveyFigure {
  value: number;
  /** The ± of the 95% interval. */
  halfWidth: number;
}

export interface LevelOptions {
  /** The confidence level, in (0, 1); defaults to 0.95. */
  level?: number;
}

/** Throws unless *halfWidth* is a finite number that is zero or more. */
export function checkHalfWidth(halfWidth: number): void {
  if (!(halfWidth >= 0 && halfWidth < Infinity))
    throw new RangeError(`invalid half-width; not zero or more: ${halfWidth}`);
}

/**
 * Returns the standard error behind a published half-width, in its unit. A
 * half-width printed as zero means one that rounds to zero, not certainty.
 */
export function standardError(halfWidth: number, {level = 0.95}: LevelOptions = {}): number {
  checkHalfWidth(halfWidth);
  return halfWidth / criticalValue(level);
}

/** Returns the interval of an estimate that is published with a ± of *halfWidth*. */
export function intervalFromHalfWidth(estimate: number, halfWidth: number): Interval {
  if (!Number.isFinite(estimate)) throw new RangeError(`invalid estimate; not finite: ${estimate}`);
  checkHalfWidth(halfWidth);
  return {lower: estimate - halfWidth, upper: estimate + halfWidth};
}

export interface RelevelOptions extends LevelOptions {
  /** The level to restate the half-width at, in (0, 1). */
  to: number;
}

/**
 * Returns a half-width published at one **level** restated at another: that of
 * the 50% interval, given that of the 95% one. Only for a symmetric margin of a
 * survey, whose errors are near normal; never for a modelled interval.
 */
export function halfWidthAtLevel(halfWidth: number, {level = 0.95, to}: RelevelOptions): number {
  return standardError(halfWidth, {level}) * criticalValue(to);
}

/** Tells whether two closed intervals have a point in common. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.lower <= b.upper && b.lower <= a.upper;
}

/** The two sides of an interval around its estimate. */
export interface IntervalArms {
  /** How far the interval reaches below and above the estimate. */
  lowerArm: number;
  upperArm: number;
  /** The middle of the interval; not the estimate, unless symmetric. */
  midpoint: number;
  symmetric: boolean;
  /** The share of the width that lies below the estimate; null for an interval without width. */
  shareBelow: number | null;
}

/**
 * Returns the arms of a published interval, such as 728 with 598 to 760. An
 * interval whose arms differ is never to be turned into a ±, nor tested.
 */
export function intervalArms(estimate: number, {lower, upper}: Interval): IntervalArms {
  if (!(lower <= estimate && estimate <= upper))
    throw new RangeError(`invalid estimate; not in [${lower}, ${upper}]: ${estimate}`);
  const [lowerArm, upperArm] = [estimate - lower, upper - estimate];
  const width = upper - lower;
  return {
    lowerArm,
    upperArm,
    midpoint: (lower + upper) / 2,
    symmetric: Math.abs(lowerArm - upperArm) <= 1e-9 * width,
    shareBelow: width > 0 ? lowerArm / width : null
  };
}

/**
 * Returns how plausible a value *z* standard errors from an estimate is, beside
 * the estimate itself: 0.15 at the ends of a 95% interval. Limits are soft.
 */
export function relativePlausibility(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`invalid z; not a number: ${z}`);
  return Math.exp((-z * z) / 2);
}

/** What to expect of a number of independent intervals of one level. */
export interface Misses {
  expected: number;
  /** The chance that none misses, and that two or more do. */
  none: number;
  twoOrMore: number;
}

/** Returns how many of *n* independent intervals of a **level** will miss the truth. */
export function expectedMisses(n: number, {level = 0.95}: LevelOptions = {}): Misses {
  checkLevel(level);
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid number of intervals; not a whole number of one or more: ${n}`);
  const none = level ** n;
  return {
    expected: n * (1 - level),
    none,
    twoOrMore: Math.max(0, 1 - none - n * (1 - level) * level ** (n - 1))
  };
}
