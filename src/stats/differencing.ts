import {unroundedCount} from "./hidden-bounds.js";
import type {WholeRange} from "./rounding.js";
import {isSmallCount} from "./suppression.js";

export interface NestedCounts {
  /** The count of the whole: the larger area, the later running total. */
  larger: number;
  /** The count of what lies inside it. */
  smaller: number;
}

export interface DifferenceAttack {
  difference: number;
  /** Whether the difference is a count that would be withheld if it stood alone. */
  disclosive: boolean;
}

/**
 * Returns what subtracting one published count from another that holds it gives
 * away: an area less the ward inside it, a running total less the last one.
 */
export function differenceAttack(
  {larger, smaller}: NestedCounts,
  threshold: number
): DifferenceAttack {
  const difference = larger - smaller;
  return {difference, disclosive: difference > 0 && isSmallCount(difference, {threshold})};
}

/**
 * Like `differenceAttack`, but of two counts that are rounded to a multiple of
 * *base*: the range of the true difference, which is never below zero, as the
 * larger holds the smaller.
 */
export function differenceOfRounded({larger, smaller}: NestedCounts, base: number): WholeRange {
  const [whole, part] = [unroundedCount(larger, base), unroundedCount(smaller, base)];
  if (!(whole.max >= part.min))
    throw new RangeError(`invalid larger count; below the smaller ${smaller}: ${larger}`);
  return {min: Math.max(0, whole.min - part.max), max: whole.max - part.min};
}
