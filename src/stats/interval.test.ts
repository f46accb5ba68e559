import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  expectedMisses,
  halfWidthAtLevel,
  intervalArms,
  intervalFromHalfWidth,
  intervalsOverlap,
  relativePlausibility,
  standardError
} from "./interval.js";

describe("standardError(halfWidth, options)", () => {
  it("matches the published example", () => {
    // ONS, Table 1.02: immigration 2012, 462.3 ± 27.4, a standard error of 3.0%.
    expect((100 * standardError(27.4)) / 462.3).toBeCloseTo(3.0, 1);
  });
  it("allows a half-width printed as zero", () => expect(standardError(0)).toBe(0));
  it("rejects a negative one and one that is no number", () => {
    expect(() => standardError(-1)).toThrow("invalid half-width; not zero or more: -1");
    expect(() => standardError(NaN)).toThrow("invalid half-width; not zero or more: NaN");
    expect(() => standardError(Infinity)).toThrow("invalid half-width");
    expect(() => standardError(1, {level: 95})).toThrow("invalid level; not in (0, 1): 95");
  });
});

describe("intervalFromHalfWidth(estimate, halfWidth)", () => {
  it("matches the published example", () => {
    // ONS, MSQR February 2016: 323 ± 37 thousand.
    expect(intervalFromHalfWidth(323, 37)).toEqual({lower: 286, upper: 360});
  });
  it("rejects an estimate that is no number", () => {
    expect(() => intervalFromHalfWidth(NaN, 1)).toThrow("invalid estimate; not finite: NaN");
  });
});

describe("halfWidthAtLevel(halfWidth, options)", () => {
  it("matches the half-widths that ONS prints at three levels", () => {
    // ONS, MSQR May 2019: year to September 2014, net 292: ±42 at 95%, 18 at 60%, 8 at 30%.
    expect(halfWidthAtLevel(42, {to: 0.6})).toBeCloseTo(18, 0);
    expect(halfWidthAtLevel(42, {to: 0.3})).toBeCloseTo(8, 0);
  });
  it("is wider for a higher level", () => {
    const level = fc.double({min: 0.01, max: 0.99, noNaN: true});
    fc.assert(
      fc.property(fc.double({min: 0.1, max: 1e6, noNaN: true}), level, level, (half, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(halfWidthAtLevel(half, {to: low})).toBeLessThanOrEqual(
          halfWidthAtLevel(half, {to: high})
        );
      })
    );
  });
});

describe("intervalsOverlap(a, b)", () => {
  it("counts a common limit", () => {
    expect(intervalsOverlap({lower: 0, upper: 1}, {lower: 1, upper: 2})).toBe(true);
    expect(intervalsOverlap({lower: 0, upper: 1}, {lower: 1.1, upper: 2})).toBe(false);
    expect(intervalsOverlap({lower: 3, upper: 4}, {lower: 1.1, upper: 2})).toBe(false);
  });
});

describe("intervalArms(estimate, interval)", () => {
  it("keeps a published interval lopsided", () => {
    // ONS, year to June 2024: 728, 598 to 760 thousand.
    expect(intervalArms(728, {lower: 598, upper: 760})).toMatchObject({
      lowerArm: 130,
      upperArm: 32,
      midpoint: 679,
      symmetric: false
    });
  });
  it("knows an interval without width", () => {
    expect(intervalArms(5, {lower: 5, upper: 5})).toMatchObject({
      symmetric: true,
      shareBelow: null
    });
  });
  it("rejects an estimate outside", () => {
    expect(() => intervalArms(9, {lower: 1, upper: 2})).toThrow(
      "invalid estimate; not in [1, 2]: 9"
    );
  });
});

describe("relativePlausibility(z)", () => {
  it("is one at the estimate and 0.15 at the limits", () => {
    expect(relativePlausibility(0)).toBe(1);
    expect(relativePlausibility(1.96)).toBeCloseTo(0.1465, 4);
    expect(() => relativePlausibility(NaN)).toThrow("invalid z");
  });
});

describe("expectedMisses(n, options)", () => {
  it("agrees with the binomial distribution", () => {
    expect(expectedMisses(20).expected).toBeCloseTo(1, 12);
    expect(expectedMisses(20).none).toBeCloseTo(0.3585, 4);
    expect(expectedMisses(1).twoOrMore).toBeCloseTo(0, 12);
  });
  it("rejects a fraction of an interval", () => {
    expect(() => expectedMisses(2.5)).toThrow(
      "invalid number of intervals; not a whole number of one or more: 2.5"
    );
  });
});
