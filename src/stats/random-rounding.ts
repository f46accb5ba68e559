export interface RoundingOdds {
  down: number;
  up: number;
  /** The mean of the rounded value: the value itself, as the rounding is unbiased. */
  expected: number;
}

/**
 * Returns the odds that *value* is rounded down or up to a multiple of *base* by
 * unbiased random rounding: up with the remainder as odds. Draw once for each
 * cell and keep it: who may ask again finds the value as the average.
 */
export function randomRoundingOdds(value: number, base: number): RoundingOdds {
  if (!(Number.isInteger(value) && value >= 0))
    throw new RangeError(`invalid value; not a whole number from zero: ${value}`);
  if (!(Number.isInteger(base) && base > 0))
    throw new RangeError(`invalid base; not a whole number above zero: ${base}`);
  const remainder = value % base;
  const [down, up] = [(base - remainder) / base, remainder / base];
  const below = value - remainder;
  return {down, up, expected: below * down + (below + base) * up};
}
