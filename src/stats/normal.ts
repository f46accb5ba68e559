import {cumulativeNormal, quantileNormal} from "vega-statistics";

/** Throws unless *level* is a confidence level in (0, 1): 0.95, not 95. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`invalid level; not in (0, 1): ${level}`);
}

/** Returns the chance that a standard normal variable is at most *z*. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`invalid z; not a number: ${z}`);
  return cumulativeNormal(z);
}

/** Returns the value that a standard normal variable is below with chance *p*, in (0, 1). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p; not in (0, 1): ${p}`);
  return quantileNormal(p);
}

/**
 * Returns the number of standard errors on either side of an estimate that make
 * a two-sided interval of the given *level*, in (0, 1): 1.96 for 0.95.
 */
export function criticalValue(level: number): number {
  checkLevel(level);
  return normalQuantile(0.5 + level / 2);
}

/**
 * Returns the chance of a standard normal variable at least as far from zero as
 * *z*, on either side: the two-sided p-value of a test. Halve it only where the
 * direction was fixed before the figures were seen.
 */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}
