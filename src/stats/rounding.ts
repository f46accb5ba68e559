/**
 * Returns *value* rounded to the nearest multiple of *base*, ties away from zero:
 * so a gain and a loss of the same size look the same. Never -0.
 */
export function roundHalfAway(value: number, base = 1): number {
  if (!Number.isFinite(value)) throw new RangeError(`invalid value; not finite: ${value}`);
  if (!(base > 0 && base < Infinity)) throw new RangeError(`invalid base; not above zero: ${base}`);
  const multiples = Math.abs(value) / base;
  // A decimal tie such as 0.15 / 0.1 falls just short of a half in binary.
  const nearest = Math.floor(multiples + 0.5 + multiples * 4 * Number.EPSILON);
  return nearest === 0 ? 0 : Math.sign(value) * nearest * base;
}

/** Parts and their total, each rounded on its own. */
export interface RoundedSum {
  parts: number[];
  sumOfParts: number;
  total: number;
}

/**
 * Returns *parts* and their total, each rounded separately, as publishers do: the
 * rounded parts need not add up, and must not be re-added to "correct" the total.
 */
export function roundedSum(parts: readonly number[], base: number): RoundedSum {
  const rounded = parts.map((part) => roundHalfAway(part, base));
  return {
    parts: rounded,
    sumOfParts: rounded.reduce((sum, part) => sum + part, 0),
    total: roundHalfAway(
      parts.reduce((sum, part) => sum + part, 0),
      base
    )
  };
}

/** A range of whole numbers or of changes, both ends included. */
export interface WholeRange {
  min: number;
  max: number;
}

/**
 * Returns the whole numbers that are shown as *shown* after rounding to a
 * multiple of *base*, ties away from zero: 13 to 17 for 15 to the nearest 5.
 * A shown zero may be of either sign.
 */
export function unroundedRange(shown: number, base: number): WholeRange {
  if (!(Math.abs(roundHalfAway(shown, base) - shown) < 1e-9 * base))
    throw new RangeError(`invalid shown; not a multiple of ${base}: ${shown}`);
  const size = Math.abs(shown);
  const max = Math.ceil(size + base / 2) - 1;
  const min = size === 0 ? -max : Math.ceil(size - base / 2);
  return shown < 0 ? {min: -max, max: -min} : {min: min === 0 ? 0 : min, max};
}

/** Returns the range of the true change from *b* to *a*, both rounded to a *unit*: one unit either way. */
export function changeOfRounded(
  a: number,
  b: number,
  {unit = 1}: {unit?: number} = {}
): WholeRange {
  if (!(unit > 0)) throw new RangeError(`invalid unit; not above zero: ${unit}`);
  if (!Number.isFinite(a - b)) throw new RangeError(`invalid change; not finite: ${a - b}`);
  return {min: a - b - unit, max: a - b + unit};
}

export interface PercentageOptions {
  /** The number of people that the percentage is of. */
  denominator: number;
  /** The decimals that it is shown with; defaults to 0. */
  decimals?: number;
}

/**
 * Returns the counts that a shown *percentage* of a **denominator** allows: one
 * alone if the base is small, so that the percentage gives the count away.
 */
export function countsBehindPercentage(
  percentage: number,
  {denominator, decimals = 0}: PercentageOptions
): number[] {
  if (!(Number.isInteger(denominator) && denominator > 0))
    throw new RangeError(`invalid denominator; not a whole number above zero: ${denominator}`);
  if (!(percentage >= 0 && percentage <= 100))
    throw new RangeError(`invalid percentage; not in [0, 100]: ${percentage}`);
  const unit = 10 ** -decimals;
  const [lowest, highest] = [percentage - unit, percentage + unit].map(
    (limit) => (limit * denominator) / 100
  ) as [number, number];
  const counts: number[] = [];
  for (let n = Math.max(0, Math.floor(lowest)); n <= Math.min(denominator, Math.ceil(highest)); n++)
    if (Math.abs(roundHalfAway((100 * n) / denominator, unit) - percentage) < unit / 2)
      counts.push(n);
  return counts;
}
