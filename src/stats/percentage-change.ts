import {checkHalfWidth, type Interval, standardError, type SurveyFigure} from "./interval.js";
import {criticalValue} from "./normal.js";

/** A change in percent of the base, with its 95% interval. */
export interface PercentageChange extends Interval {
  percent: number;
}

function checkBase({value}: SurveyFigure): void {
  if (!(value > 0)) throw new RangeError(`invalid base; not above zero: ${value}`);
}

function checkValue({value, halfWidth}: SurveyFigure): void {
  if (!Number.isFinite(value)) throw new RangeError(`invalid estimate; not finite: ${value}`);
  checkHalfWidth(halfWidth);
}

/**
 * Returns the percentage change from *base* to *figure* with the first-order
 * interval. Symmetric, so too low at both ends where the base is imprecise; prefer
 * percentageChange. Errors are taken to be independent.
 */
export function percentageChangeByDelta(
  figure: SurveyFigure,
  base: SurveyFigure
): PercentageChange & {standardError: number} {
  checkBase(base);
  checkValue(figure);
  const ratio = figure.value / base.value;
  const relative = Math.hypot(
    standardError(figure.halfWidth) / base.value,
    (ratio * standardError(base.halfWidth)) / base.value
  );
  const [percent, se] = [100 * (ratio - 1), 100 * relative];
  const half = criticalValue(0.95) * se;
  return {percent, standardError: se, lower: percent - half, upper: percent + half};
}

/** Like percentageChangeByDelta, but on the scale of the logarithm: for figures above zero only. */
export function percentageChangeByLog(figure: SurveyFigure, base: SurveyFigure): PercentageChange {
  checkBase(base);
  if (!(figure.value > 0 && figure.value < Infinity))
    throw new RangeError(`invalid estimate; not above zero: ${figure.value}`);
  const ratio = figure.value / base.value;
  const half =
    criticalValue(0.95) *
    Math.hypot(
      standardError(figure.halfWidth) / figure.value,
      standardError(base.halfWidth) / base.value
    );
  const toPercent = (log: number) => 100 * (ratio * Math.exp(log) - 1);
  return {percent: toPercent(0), lower: toPercent(-half), upper: toPercent(half)};
}

/** A percentage change whose interval may be unbounded: then print no percentage at all. */
export interface BoundedPercentageChange {
  percent: number;
  lower: number | null;
  upper: number | null;
  bounded: boolean;
}

/**
 * Returns the percentage change from *base* to *figure* with Fieller's interval,
 * which is exact for normal, independent errors. Where the interval of the base
 * reaches zero there are no limits, and the percentage means nothing.
 *
 * Fieller (1954), doi:10.1111/j.2517-6161.1954.tb00159.x
 */
export function percentageChange(
  figure: SurveyFigure,
  base: SurveyFigure
): BoundedPercentageChange {
  checkValue(base);
  checkValue(figure);
  if (base.value === 0) throw new RangeError("invalid base; zero: 0");
  const [x, y] = [base.value, figure.value];
  const percent = 100 * (y / x - 1);
  const a = x ** 2 - base.halfWidth ** 2;
  const b = x * y;
  const c = y ** 2 - figure.halfWidth ** 2;
  if (!(a > 0)) return {percent, lower: null, upper: null, bounded: false};
  const root = Math.sqrt(Math.max(0, b ** 2 - a * c));
  const toPercent = (ratio: number) => 100 * (ratio - 1);
  return {
    percent,
    lower: toPercent((b - root) / a),
    upper: toPercent((b + root) / a),
    bounded: true
  };
}
