import type {Interval, LevelOptions} from "./interval.js";
import {checkLevel, criticalValue} from "./normal.js";
import {rate, type RateOptions} from "./rate.js";

function checkCount(count: number): void {
  if (!(Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`invalid count; not a whole number of zero or more: ${count}`);
}

/** The logarithm of n!, by plain summation, which is exact enough for any count of people. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

/** Adds terms that shrink steadily, each a *ratio* of the last, until they no longer count. */
function sumOfShrinking(first: number, ratio: (step: number) => number): number {
  let [term, sum] = [first, 0];
  for (let step = 1; term > sum * Number.EPSILON; step++) {
    sum += term;
    term *= ratio(step);
  }
  return sum;
}

/** Returns, as a function of the mean, the chance of a Poisson number at most *count*. */
function poissonCdf(count: number): (mean: number) => number {
  const log = logFactorial(count);
  return (mean) => {
    if (mean === 0) return 1;
    const term = Math.exp(count * Math.log(mean) - mean - log);
    // Away from the mean, so that a term too small for a number leaves a tail of nothing.
    return mean < count
      ? 1 - sumOfShrinking((term * mean) / (count + 1), (step) => mean / (count + 1 + step))
      : sumOfShrinking(term, (step) => (count - step + 1) / mean);
  };
}

/** Returns where a falling function is zero between two bounds, to the last bits of a number. */
function rootOf(falling: (x: number) => number, low: number, high: number): number {
  for (;;) {
    const middle = (low + high) / 2;
    if (!(middle > low && middle < high)) return middle;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
}

/**
 * Returns the exact interval of the mean of a process that gave *count* events;
 * from 0 to 3.69 for none. Offer it only as "how much could a number like this
 * bounce by chance": it is no doubt about a complete count.
 *
 * Garwood (1936), doi:10.2307/2333958
 */
export function countInterval(count: number, {level = 0.95}: LevelOptions = {}): Interval {
  checkLevel(level);
  checkCount(count);
  const tail = (1 - level) / 2;
  // No limit lies beyond this: it is above Byar's by more than Byar can be wrong.
  const beyond =
    count + 10 + 2 * criticalValue(level) ** 2 + 4 * criticalValue(level) * Math.sqrt(count);
  const below = count === 0 ? undefined : poissonCdf(count - 1);
  const atMost = poissonCdf(count);
  return {
    lower: below ? rootOf((mean) => below(mean) - (1 - tail), 0, count) : 0,
    upper: rootOf((mean) => atMost(mean) - tail, count, beyond)
  };
}

/**
 * Like countInterval, but by Byar's approximation, which needs no iteration; for
 * checking published figures that used it.
 *
 * Breslow and Day (1987), Statistical Methods in Cancer Research, volume II, p. 69
 */
export function byarInterval(count: number, {level = 0.95}: LevelOptions = {}): Interval {
  checkCount(count);
  const z = criticalValue(level);
  const limit = (n: number, sign: number) =>
    n * Math.max(0, 1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3;
  return {lower: count === 0 ? 0 : limit(count, -1), upper: limit(count + 1, 1)};
}

/** Returns the rate of a *count* in a *population* taken as exact, with the exact interval of the count. */
export function countRate(
  count: number,
  population: number,
  {per = 1000, level = 0.95}: RateOptions & LevelOptions = {}
): Interval & {rate: number} {
  const {lower, upper} = countInterval(count, {level});
  return {
    rate: rate(count, population, {per}),
    lower: rate(lower, population, {per}),
    upper: rate(upper, population, {per})
  };
}

/**
 * Returns the two-sided p-value of the difference between two counts over equal
 * periods of the same population, by the exact conditional test; 1 if both are zero.
 *
 * Przyborowski and Wilenski (1940), Biometrika 31, 313–323
 */
export function countDifferenceP(a: number, b: number): number {
  checkCount(a);
  checkCount(b);
  const n = a + b;
  const least = Math.min(a, b);
  // The chance of at most the smaller count of heads in n tosses of a fair coin.
  const term = Math.exp(logFactorial(n) - logFactorial(a) - logFactorial(b) - n * Math.LN2);
  const tail = sumOfShrinking(term, (step) => (least - step + 1) / (n - least + step));
  return Math.min(1, 2 * tail);
}
