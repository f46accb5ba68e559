import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {proportionDifference, proportionInterval, waldInterval} from "./proportion.js";

describe("proportionInterval(successes, trials, options)", () => {
  it("matches the published example", () => {
    // Newcombe (1998), two-sided intervals for the single proportion, table I, method 3: 15 of 148.
    const {lower, upper} = proportionInterval(15, 148);
    expect(lower).toBeCloseTo(0.0624, 4);
    expect(upper).toBeCloseTo(0.1605, 4);
  });
  it("says nothing without trials", () => {
    expect(proportionInterval(0, 0)).toEqual({lower: 0, upper: 1});
  });
  it("keeps to zero and one", () => {
    expect(proportionInterval(0, 40).lower).toBe(0);
    expect(proportionInterval(0, 40).upper).toBeCloseTo(0.088, 3);
    expect(proportionInterval(40, 40).upper).toBe(1);
  });
  it("widens with the design effect", () => {
    const {lower, upper} = proportionInterval(54, 900, {designEffect: 1.5});
    expect(lower).toBeCloseTo(0.0437, 4);
    expect(upper).toBeCloseTo(0.0819, 4);
  });
  it("widens with the level", () => {
    const level = fc.double({min: 0.01, max: 0.99, noNaN: true});
    const counts = fc.tuple(fc.nat(50), fc.nat(50)).map(([x, more]) => [x, x + more] as const);
    fc.assert(
      fc.property(counts, level, level, ([x, n], a, b) => {
        const narrow = proportionInterval(x, n, {level: Math.min(a, b)});
        const wide = proportionInterval(x, n, {level: Math.max(a, b)});
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
      })
    );
  });
  it("rejects a level given in percent, too many successes and NaN", () => {
    expect(() => proportionInterval(5, 10, {level: 95})).toThrow(
      "invalid level; not in (0, 1): 95"
    );
    expect(() => proportionInterval(11, 10)).toThrow("invalid successes; not in [0, 10]: 11");
    expect(() => proportionInterval(NaN, 10)).toThrow("invalid successes");
    expect(() => proportionInterval(1, 10, {designEffect: 0})).toThrow(
      "invalid designEffect; not above zero: 0"
    );
  });
});

describe("waldInterval(successes, trials, options)", () => {
  it("reaches below zero", () => expect(waldInterval(3, 25).lower).toBeLessThan(0));
  it("rejects no trials", () => {
    expect(() => waldInterval(0, 0)).toThrow("invalid trials; not above zero: 0");
  });
});

describe("proportionDifference(a, b, options)", () => {
  it("matches the published example", () => {
    // Newcombe (1998), interval for the difference, table II (a), method 10: 56/70 − 48/80.
    const {difference, lower, upper} = proportionDifference(
      {successes: 56, trials: 70},
      {successes: 48, trials: 80}
    );
    expect(difference).toBeCloseTo(0.2, 12);
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });
  it("rejects no trials", () => {
    expect(() =>
      proportionDifference({successes: 0, trials: 0}, {successes: 1, trials: 2})
    ).toThrow("invalid trials; not above zero: 0");
  });
});
