import {differenceMargin} from "./difference-margin.js";
import {standardError} from "./interval.js";
import {checkLevel, criticalValue, normalCdf, normalQuantile} from "./normal.js";

export interface PowerOptions {
  /** The correlation of the two sampling errors, in [-1, 1]; defaults to 0, independence. */
  correlation?: number;
  /** The chance that a change of the size sought is flagged, in (0, 1); defaults to 0.8. */
  power?: number;
}

/** The changes that a survey can see, in the unit of its half-widths. */
export interface DetectableChange {
  standardError: number;
  /** The smallest change that is flagged at 5% if it is what the survey finds. */
  significant: number;
  /** The smallest true change that has the power asked for. */
  detectable: number;
}

function standardErrorOfChange([a, b]: readonly [number, number], correlation: number): number {
  const se = standardError(differenceMargin(a, b, correlation));
  if (!(se > 0)) throw new RangeError(`invalid half-widths; no error of the change: ${se}`);
  return se;
}

/**
 * Returns the smallest changes that can be flagged and found, given the 95%
 * half-widths of two estimates, by a two-sided test at 5%.
 */
export function detectableChange(
  halfWidths: readonly [number, number],
  {correlation = 0, power = 0.8}: PowerOptions = {}
): DetectableChange {
  if (!(power > 0 && power < 1)) throw new RangeError(`invalid power; not in (0, 1): ${power}`);
  const se = standardErrorOfChange(halfWidths, correlation);
  const z = criticalValue(0.95);
  return {
    standardError: se,
    significant: z * se,
    detectable: (z + normalQuantile(power)) * se
  };
}

/**
 * Returns the chance that a *trueChange* is flagged, in either direction, by a
 * two-sided test at 5%, given the 95% half-widths of two estimates; 0.05 where
 * there is no change.
 */
export function powerToDetect(
  trueChange: number,
  halfWidths: readonly [number, number],
  {correlation = 0}: Pick<PowerOptions, "correlation"> = {}
): number {
  const shift = trueChange / standardErrorOfChange(halfWidths, correlation);
  const z = criticalValue(0.95);
  return normalCdf(shift - z) + normalCdf(-shift - z);
}

/**
 * Returns the chance that the estimate of a repeated survey of the same size falls
 * inside the first one's interval of the given *level*: 83% for 95%, since both err.
 *
 * Cumming, Williams and Fidler (2004), Understanding Statistics 3, 299–311
 */
export function replicationCapture(level: number): number {
  checkLevel(level);
  return 2 * normalCdf(criticalValue(level) / Math.SQRT2) - 1;
}
