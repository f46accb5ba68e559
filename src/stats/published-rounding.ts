import type {HalfWidth} from "./difference-margin.js";
import type {Estimate} from "./estimate.js";
import {criticalValue} from "./normal.js";

/**
 * Returns the unit that an estimate was rounded to, or 0 if its value is no
 * multiple of that unit and so cannot have been rounded to it.
 */
export function roundingUnit({value, roundedTo}: Estimate): number {
  if (!(roundedTo > 0 && Number.isFinite(roundedTo)))
    throw new RangeError(`invalid roundedTo; not above zero: ${roundedTo}`);
  const multiple = value / roundedTo;
  return Math.abs(multiple - Math.round(multiple)) < 1e-6 ? roundedTo : 0;
}

/** Returns how far the change of two rounded estimates may lie from that of the unrounded ones. */
export function changeSlack(a: Estimate, b: Estimate): number {
  return (roundingUnit(a) + roundingUnit(b)) / 2;
}

/**
 * Returns the half-width of an estimate's interval, restated at the given
 * *level*. The published half-width, or both limits, are taken to be rounded as
 * the estimate is, so it is uncertain by half a unit either way.
 */
export function publishedHalfWidth(estimate: Estimate, level: number): HalfWidth {
  const {lower, upper, level: ownLevel, measure} = estimate;
  if (lower === null || upper === null || ownLevel === null)
    throw new TypeError(`missing limits or level of interval: ${measure}`);
  const scale = criticalValue(level) / criticalValue(ownLevel);
  const [half, slack] = [(upper - lower) / 2, roundingUnit(estimate) / 2];
  return {
    value: half * scale,
    least: Math.max(0, half - slack) * scale,
    greatest: (half + slack) * scale
  };
}

/**
 * Tells whether an interval reaches equally far up and down, allowing for the
 * rounding of the estimate and of both limits. A margin of a change is worked
 * out for such intervals only.
 */
export function isSymmetric(estimate: Estimate): boolean {
  const {value, lower, upper} = estimate;
  if (lower === null || upper === null) return false;
  const slack = 2 * roundingUnit(estimate) + 1e-9 * Math.max(Math.abs(lower), Math.abs(upper));
  return Math.abs(upper + lower - 2 * value) <= slack;
}
