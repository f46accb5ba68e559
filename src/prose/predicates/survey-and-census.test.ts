import {describe, expect, it} from "vitest";
import {
  estimateBelowIn16,
  intervalHeldIn18Of21,
  roundingCouldTurnFour
} from "./survey-and-census.js";

/** As many authorities as are named, each with an estimate of ten thousand. */
const authorities = (counts: readonly number[]) =>
  counts.map((counted) => ({born_abroad: 10_000, half_width: 3000, counted}));
const [inside, above, near] = [10_000, 20_000, 13_000];
const repeat = (count: number, times: number) => Array.from({length: times}, () => count);

describe("predicates of the survey beside the Census", () => {
  it("hold for 18 of 21, and not for 17 of 21 or 18 of 20", () => {
    const test = (held: number, missed: number) =>
      intervalHeldIn18Of21.test(authorities([...repeat(inside, held), ...repeat(above, missed)]));
    expect(test(18, 3).holds).toBe(true);
    expect(test(17, 4).holds).toBe(false);
    expect(test(18, 2).holds).toBe(false);
    expect(test(17, 4).reason).toContain(
      "21 authorities: the interval as printed holds the count in 17"
    );
  });
  it("count what the rounding could turn, and estimates below the count", () => {
    const rows = authorities([...repeat(near, 4), ...repeat(inside, 5), ...repeat(above, 12)]);
    expect(roundingCouldTurnFour.test(rows).holds).toBe(true);
    expect(estimateBelowIn16.test(rows).holds).toBe(true);
    expect(roundingCouldTurnFour.test(rows.slice(1)).holds).toBe(false);
    expect(estimateBelowIn16.test(rows.slice(1)).holds).toBe(false);
  });
});
