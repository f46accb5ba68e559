import {checkHalfWidth} from "./interval.js";
import {sharedMonths} from "./window-overlap.js";

/** The quarters that two rolling years share, of four. */
export interface QuarterOverlap {
  sharedQuarters: number;
  /** The share of each year's time in common, in [0, 1]. */
  overlap: number;
}

/** Returns what two years share that end in the given months, as 2015-06. */
export function sharedQuarters(a: string, b: string): QuarterOverlap {
  const [first, second] = [a, b].map((month) => {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new RangeError(`invalid month; not as 2015-06: ${month}`);
    const [year, number] = month.split("-").map(Number) as [number, number];
    const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    return {end, months: 12};
  }) as [{end: string; months: number}, {end: string; months: number}];
  const shared = sharedMonths(first, second);
  return {sharedQuarters: shared / 3, overlap: shared / 12};
}

/**
 * Returns the correlation of the sampling errors of two rolling years a number of
 * quarters apart, if all quarters err alike: 0.75 for neighbours. Runs in a chart
 * of rolling years look like trends for this reason alone.
 */
export function rollingCorrelation(quartersApart: number): number {
  if (Number.isNaN(quartersApart))
    throw new RangeError(`invalid lag; not a number: ${quartersApart}`);
  return Math.max(0, 1 - Math.abs(quartersApart) / 4);
}

/** The correlation of two neighbouring rolling years, and the ± of the change between them. */
export interface RollingMargin {
  correlation: number;
  margin: number;
}

/**
 * Returns the margin of the change between neighbouring rolling years of equal
 * *halfWidth*, if the quarter that is swapped carries a *share* of a year's
 * sampling variance, in [0, 1]: a quarter of it if all quarters err alike, more
 * for July to September, when students arrive.
 */
export function marginFromQuarterShare(halfWidth: number, share: number): RollingMargin {
  checkHalfWidth(halfWidth);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share; not in [0, 1]: ${share}`);
  return {correlation: 1 - share, margin: halfWidth * Math.sqrt(2 * share)};
}

/** The variances of two rolling years and of the change between them. */
export interface RollingVariance {
  variance: number;
  baseVariance: number;
  shared: number;
  correlation: number;
  varianceOfChange: number;
  standardErrorOfChange: number;
}

/** Quarters as 2015Q2, counted from the year 0. */
function quarterNumber(quarter: string): number {
  const match = /^(\d{4})Q([1-4])$/.exec(quarter);
  if (!match) throw new RangeError(`invalid quarter; not as 2015Q2: ${quarter}`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

export interface RollingWindows {
  /** The last quarter of the year compared, and of the base, as 2015Q3. */
  end: string;
  baseEnd: string;
}

/** Returns the variances of two rolling years, given those of independent quarters. */
export function rollingVariance(
  quarters: Readonly<Record<string, number>>,
  {end, baseEnd}: RollingWindows
): RollingVariance {
  const variances = new Map(Object.entries(quarters).map(([q, v]) => [quarterNumber(q), v]));
  const window = (last: string) => [3, 2, 1, 0].map((back) => quarterNumber(last) - back);
  const sum = (numbers: number[]) =>
    numbers.reduce((total, n) => {
      const variance = variances.get(n);
      if (variance === undefined)
        throw new RangeError(`missing quarter: ${Math.floor(n / 4)}Q${(n % 4) + 1}`);
      if (!(variance >= 0)) throw new RangeError(`invalid variance; not zero or more: ${variance}`);
      return total + variance;
    }, 0);
  const [compared, base] = [window(end), window(baseEnd)];
  const [variance, baseVariance] = [sum(compared), sum(base)];
  const shared = sum(compared.filter((n) => base.includes(n)));
  if (!(variance > 0 && baseVariance > 0))
    throw new RangeError("invalid variances; a year without any: 0");
  const varianceOfChange = variance + baseVariance - 2 * shared;
  return {
    variance,
    baseVariance,
    shared,
    correlation: shared / Math.sqrt(variance * baseVariance),
    varianceOfChange,
    standardErrorOfChange: Math.sqrt(varianceOfChange)
  };
}

/**
 * Returns what the change between two rolling years is the change of: if the shared
 * quarters were not revised, that of the new quarters on those dropped, and
 * nothing else.
 */
export function quarterChange(value: number, base: number): number {
  if (!Number.isFinite(value - base))
    throw new RangeError(`invalid change; not finite: ${value - base}`);
  return value - base;
}
