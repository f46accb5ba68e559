import {differenceMarginBounds, type HalfWidth} from "./difference-margin.js";
import {checkHalfWidth, type SurveyFigure} from "./interval.js";
import type {Bounds} from "./verdict.js";

export interface RoundedTestOptions {
  /** The unit that values and half-widths were rounded to, above zero; defaults to 1. */
  unit?: number;
  /** The correlation of the two sampling errors, in [-1, 1]; defaults to 0, independence. */
  correlation?: number;
}

/** What a test of rounded figures finds. */
export interface RoundedTest {
  /** The size of the change over its margin, over all values that round to those given. */
  ratio: Bounds;
  verdict: "significant" | "not significant" | "too close to call";
}

/** Returns a rounded half-width with the bounds of what it was before. */
export function unroundedHalfWidth(halfWidth: number, unit: number): HalfWidth {
  checkHalfWidth(halfWidth);
  return {
    value: halfWidth,
    least: Math.max(0, halfWidth - unit / 2),
    greatest: halfWidth + unit / 2
  };
}

/**
 * Tests the difference of two figures that were rounded: it is significant, or
 * not, only if that holds for every unrounded value; small figures are often
 * too close to call. A margin that may be zero makes the greatest ratio infinite.
 */
export function roundedTest(
  a: SurveyFigure,
  b: SurveyFigure,
  {unit = 1, correlation = 0}: RoundedTestOptions = {}
): RoundedTest {
  if (!(unit > 0)) throw new RangeError(`invalid unit; not above zero: ${unit}`);
  const size = Math.abs(a.value - b.value);
  if (!Number.isFinite(size)) throw new RangeError(`invalid difference; not finite: ${size}`);
  const margin = differenceMarginBounds(
    unroundedHalfWidth(a.halfWidth, unit),
    unroundedHalfWidth(b.halfWidth, unit),
    correlation
  );
  const ratio = {
    least: Math.max(0, size - unit) / margin.greatest,
    greatest: margin.least > 0 ? (size + unit) / margin.least : Infinity
  };
  const verdict =
    ratio.least > 1 ? "significant" : ratio.greatest < 1 ? "not significant" : "too close to call";
  return {ratio, verdict};
}
