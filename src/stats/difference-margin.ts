import {checkHalfWidth} from "./interval.js";
import type {Bounds} from "./verdict.js";

/** A half-width as published, with the bounds that its rounding leaves. */
export interface HalfWidth extends Bounds {
  value: number;
}

/**
 * Returns the ± of the difference of two estimates with the half-widths *a* and
 * *b*, of one level, and errors of the given *correlation*, in [-1, 1]: the
 * root of the sum of squares for independent errors.
 */
export function differenceMargin(a: number, b: number, correlation = 0): number {
  checkHalfWidth(a);
  checkHalfWidth(b);
  if (!(correlation >= -1 && correlation <= 1))
    throw new RangeError(`invalid correlation; not in [-1, 1]: ${correlation}`);
  return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}

/**
 * Like differenceMargin, but for two windows that have an *overlap*, the share of
 * their time in common, in [0, 1], and errors spread evenly over it. It agrees
 * with a correlation equal to the overlap where the half-widths are equal, and
 * is never infeasible.
 *
 * US Census Bureau, Understanding and Using ACS Single-Year and Multiyear Estimates
 */
export function overlapMargin(a: number, b: number, overlap: number): number {
  checkHalfWidth(a);
  checkHalfWidth(b);
  if (!(overlap >= 0 && overlap <= 1))
    throw new RangeError(`invalid overlap; not in [0, 1]: ${overlap}`);
  return Math.sqrt(1 - overlap) * Math.hypot(a, b);
}

/**
 * Returns the largest correlation that two overlapping windows can have: the
 * error of the shared months cannot exceed that of the more precise window.
 * Without errors, it is 1.
 */
export function maxFeasibleCorrelation(a: number, b: number): number {
  checkHalfWidth(a);
  checkHalfWidth(b);
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  return large > 0 ? small / large : 1;
}

/** Like overlapMargin, but for half-widths that are known within bounds. */
export function overlapMarginBounds(a: HalfWidth, b: HalfWidth, overlap: number): HalfWidth {
  return {
    value: overlapMargin(a.value, b.value, overlap),
    least: overlapMargin(a.least, b.least, overlap),
    greatest: overlapMargin(a.greatest, b.greatest, overlap)
  };
}

/** Like differenceMargin, but for half-widths that are known within bounds. */
export function differenceMarginBounds(a: HalfWidth, b: HalfWidth, correlation = 0): HalfWidth {
  const within = (x: number, {least, greatest}: Bounds) => Math.min(greatest, Math.max(least, x));
  // The margin is largest at a corner, and smallest at a corner or, on an edge,
  // where the other half-width is the correlation times this one.
  const onEdges = [
    ...[a.least, a.greatest].flatMap((x) =>
      [b.least, b.greatest, within(correlation * x, b)].map((y) => [x, y] as const)
    ),
    ...[b.least, b.greatest].map((y) => [within(correlation * y, a), y] as const)
  ];
  const margins = onEdges.map(([x, y]) => differenceMargin(x, y, correlation));
  return {
    value: differenceMargin(a.value, b.value, correlation),
    least: Math.min(...margins),
    greatest: Math.max(...margins)
  };
}
