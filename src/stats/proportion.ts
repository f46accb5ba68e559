import type {Interval, LevelOptions} from "./interval.js";
import {criticalValue} from "./normal.js";

export interface ProportionOptions extends LevelOptions {
  /** How many times larger the variance is than that of a simple sample, above zero; defaults to 1. */
  designEffect?: number;
}

function checkSuccesses(successes: number, trials: number): void {
  if (!(successes >= 0 && successes <= trials && trials < Infinity))
    throw new RangeError(`invalid successes; not in [0, ${trials}]: ${successes}`);
}

/**
 * Returns the Wilson score interval of a proportion, given the number of
 * *successes* out of *trials*. Unlike the Wald interval, it stays within [0, 1]
 * and does not collapse at 0 or 1, so it suits the small counts of a single
 * locality. With no trials, the interval is [0, 1]: we know nothing.
 *
 * Wilson (1927), doi:10.1080/01621459.1927.10502953
 */
export function proportionInterval(
  successes: number,
  trials: number,
  {level = 0.95, designEffect = 1}: ProportionOptions = {}
): Interval {
  const z = criticalValue(level);
  checkSuccesses(successes, trials);
  if (!(designEffect > 0))
    throw new RangeError(`invalid designEffect; not above zero: ${designEffect}`);
  if (trials === 0) return {lower: 0, upper: 1};
  const n = trials / designEffect;
  const p = successes / trials;
  const scale = 1 + z ** 2 / n;
  const center = (p + z ** 2 / (2 * n)) / scale;
  const radius = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z / (2 * n)) ** 2);
  return {
    lower: successes === 0 ? 0 : Math.max(0, center - radius),
    upper: successes === trials ? 1 : Math.min(1, center + radius)
  };
}

/**
 * Returns the textbook interval of a proportion, which may reach below 0 or above
 * 1 and has no width at either. For contrast only; use proportionInterval.
 */
export function waldInterval(
  successes: number,
  trials: number,
  {level = 0.95}: LevelOptions = {}
): Interval {
  checkSuccesses(successes, trials);
  if (trials === 0) throw new RangeError(`invalid trials; not above zero: ${trials}`);
  const p = successes / trials;
  const radius = criticalValue(level) * Math.sqrt((p * (1 - p)) / trials);
  return {lower: p - radius, upper: p + radius};
}

/** A number of successes out of a number of trials. */
export interface Proportion {
  successes: number;
  trials: number;
}

/**
 * Returns the difference of two independent proportions, *a* − *b*, with its
 * hybrid score interval, built from the Wilson intervals of both.
 *
 * Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I, method 10
 */
export function proportionDifference(
  a: Proportion,
  b: Proportion,
  {level = 0.95}: LevelOptions = {}
): Interval & {difference: number} {
  for (const {trials} of [a, b])
    if (!(trials > 0)) throw new RangeError(`invalid trials; not above zero: ${trials}`);
  const [pA, pB] = [a.successes / a.trials, b.successes / b.trials];
  const [intervalA, intervalB] = [a, b].map(({successes, trials}) =>
    proportionInterval(successes, trials, {level})
  ) as [Interval, Interval];
  const difference = pA - pB;
  return {
    difference,
    lower: difference - Math.hypot(pA - intervalA.lower, intervalB.upper - pB),
    upper: difference + Math.hypot(intervalA.upper - pA, pB - intervalB.lower)
  };
}
