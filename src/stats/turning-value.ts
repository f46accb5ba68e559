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
  for (let steps = 0; steps <= mostSteps; steps += 1) {
    const moved = shifted(later, base.value + steps * step);
    const outcome = outcomeOf(difference(moved, base).verdict, expected);
    if (outcome === "as-expected") return moved.value;
    // No margin will be published for a figure only because it is larger.
    if (outcome === "points-that-way") return null;
    if (difference(moved, base).verdict === "cannot-be-compared") return null;
  }
  return null;
}

/** An estimate at another value, with arms as long as before. */
function shifted(estimate: Estimate, value: number): Estimate {
  const by = value - estimate.value;
  const move = (limit: number | null) => (limit === null ? null : limit + by);
  return {...estimate, value, lower: move(estimate.lower), upper: move(estimate.upper)};
}
