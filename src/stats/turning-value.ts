import {difference} from "./difference.js";
import type {Estimate} from "./estimate.js";
import {outcomeOf, type Direction} from "./expectation.js";

/** Further than this from the base, a value is not looked for. */
const mostSteps = 1000;

/**
 * Returns the value nearest to the *base* at which the estimate *later*, with an
 * interval as wide as its own, would be a clear change in the *expected*
 * direction: a clear rise from there upwards, or a clear fall from there
 * downwards. It answers what figure would change one's mind. The value moves in
 * steps of the unit that the figures are rounded to. Null where no value can
 * decide, since the two cannot be compared or nothing is tested.
 */
export function turningValue(later: Estimate, base: Estimate, expected: Direction): number | null {
  const step = (expected === "rise" ? 1 : -1) * Math.max(later.roundedTo, base.roundedTo);
  const at = (steps: number) => base.value + steps * step;
  const isClear = (steps: number) => {
    const {verdict} = difference(shifted(later, at(steps)), base);
    return outcomeOf(verdict, expected) === "as-expected";
  };
  if (!isClear(mostSteps)) return null;
  // Once a change is clear, a larger one is: the interval moves, and does not widen.
  let [unclear, clear] = [0, mostSteps];
  while (clear - unclear > 1) {
    const middle = Math.floor((clear + unclear) / 2);
    if (isClear(middle)) clear = middle;
    else unclear = middle;
  }
  return at(clear);
}

/** An estimate at another value, with arms as long as before. */
function shifted(estimate: Estimate, value: number): Estimate {
  const by = value - estimate.value;
  const move = (limit: number | null) => (limit === null ? null : limit + by);
  return {...estimate, value, lower: move(estimate.lower), upper: move(estimate.upper)};
}
