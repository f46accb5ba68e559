import {differenceMargin, overlapMargin} from "./difference-margin.js";
import {intervalFromHalfWidth, intervalsOverlap, type SurveyFigure} from "./interval.js";
import {criticalValue, normalCdf, twoSidedP} from "./normal.js";

/** The test of a difference, at the level of 95%. */
export interface DifferenceTest {
  /** a − b, with its 95% interval. */
  difference: number;
  halfWidth: number;
  lower: number;
  upper: number;
  standardError: number;
  z: number;
  twoSidedP: number;
  /** For a direction fixed before the figures were seen, and no other. */
  oneSidedP: number;
  significant: boolean;
}

function testAgainst(difference: number, margin: number): DifferenceTest {
  if (!Number.isFinite(difference))
    throw new RangeError(`invalid difference; not finite: ${difference}`);
  if (!(margin > 0)) throw new RangeError(`invalid margin; not above zero: ${margin}`);
  const z = (difference / margin) * criticalValue(0.95);
  return {
    difference,
    halfWidth: margin,
    lower: difference - margin,
    upper: difference + margin,
    standardError: margin / criticalValue(0.95),
    z,
    twoSidedP: twoSidedP(z),
    oneSidedP: twoSidedP(z) / 2,
    significant: Math.abs(difference) > margin
  };
}

export interface CorrelationOptions {
  /** The correlation of the two sampling errors, in [-1, 1]; defaults to 0, independence. */
  correlation?: number;
}

/**
 * Tests the difference *a* − *b* of two survey figures, given as printed. Unlike
 * `difference`, it neither knows what the figures are nor allows for rounding;
 * use it to show how a test works. Not defined where both half-widths are zero.
 */
export function differenceTest(
  a: SurveyFigure,
  b: SurveyFigure,
  {correlation = 0}: CorrelationOptions = {}
): DifferenceTest {
  return testAgainst(a.value - b.value, differenceMargin(a.halfWidth, b.halfWidth, correlation));
}

export interface OverlapOptions {
  /** The share of each window's time that both have in common, in [0, 1). */
  overlap: number;
}

/**
 * Like differenceTest, but for two windows that overlap and errors spread evenly over time.
 *
 * US Census Bureau, Understanding and Using ACS Single-Year and Multiyear Estimates
 */
export function overlapDifferenceTest(
  a: SurveyFigure,
  b: SurveyFigure,
  {overlap}: OverlapOptions
): DifferenceTest {
  return testAgainst(a.value - b.value, overlapMargin(a.halfWidth, b.halfWidth, overlap));
}

/**
 * Returns the chance that *a* is truly above *b*, if sampling were the only error
 * and nothing had been known before. Print it with both conditions.
 */
export function probabilityOfRise(
  a: SurveyFigure,
  b: SurveyFigure,
  options: CorrelationOptions = {}
): number {
  return normalCdf(differenceTest(a, b, options).z);
}

/**
 * Tells whether the 95% intervals of two figures touch. It is no test: figures
 * whose intervals overlap may well differ significantly.
 *
 * Schenker and Gentleman (2001), doi:10.1198/000313001317097960
 */
export function figuresOverlap(a: SurveyFigure, b: SurveyFigure): boolean {
  return intervalsOverlap(
    intervalFromHalfWidth(a.value, a.halfWidth),
    intervalFromHalfWidth(b.value, b.halfWidth)
  );
}
