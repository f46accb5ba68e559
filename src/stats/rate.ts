import {intervalFromHalfWidth, standardError, type SurveyFigure} from "./interval.js";
import {criticalValue} from "./normal.js";

function checkPopulation(population: number): void {
  if (!(population > 0 && population < Infinity))
    throw new RangeError(`invalid population; not above zero: ${population}`);
}

/** Returns *count* for every *per* of a *population*: a rate without an interval, as of local figures. */
export function rate(count: number, population: number, {per = 1000}: RateOptions = {}): number {
  checkPopulation(population);
  if (!Number.isFinite(count)) throw new RangeError(`invalid count; not finite: ${count}`);
  return (per * count) / population;
}

export interface RateOptions {
  /** How many of the population the rate is for; defaults to 1,000. */
  per?: number;
}

/** A rate with its standard error and the limits of its 95% interval. */
export interface Rate {
  rate: number;
  standardError: number;
  lower: number;
  upper: number;
}

/**
 * Returns the rate of a survey figure in a population, both with their 95%
 * half-widths, with a first-order interval for independent errors. Give a
 * half-width of zero to a population that is taken as exact.
 */
export function surveyRate(
  count: SurveyFigure,
  population: SurveyFigure,
  {per = 1000}: RateOptions = {}
): Rate {
  const value = rate(count.value, population.value, {per});
  const se =
    Math.hypot(per * standardError(count.halfWidth), value * standardError(population.halfWidth)) /
    population.value;
  return {
    rate: value,
    standardError: se,
    ...intervalFromHalfWidth(value, criticalValue(0.95) * se)
  };
}
