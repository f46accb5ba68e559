import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  changeOfRounded,
  countsBehindPercentage,
  roundedSum,
  roundHalfAway,
  unroundedRange
} from "./rounding.js";

describe("roundHalfAway(value, base)", () => {
  it("takes ties away from zero", () => {
    expect(roundHalfAway(2.5)).toBe(3);
    expect(roundHalfAway(-2.5)).toBe(-3);
    expect(roundHalfAway(1350, 100)).toBe(1400);
    expect(roundHalfAway(-1350, 100)).toBe(-1400);
  });
  it("sees decimal ties", () => {
    expect(roundHalfAway(0.15, 0.1)).toBeCloseTo(0.2, 12);
    expect(roundHalfAway(1.005, 0.01)).toBeCloseTo(1.01, 12);
  });
  it("never gives a negative zero", () => {
    expect(Object.is(roundHalfAway(-2, 5), 0)).toBe(true);
  });
  it("treats gains and losses alike, and moves at most half a unit", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.constantFrom(1, 5, 100), (value, base) => {
        const rounded = roundHalfAway(value, base);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(base / 2);
        expect(Math.abs(rounded)).toBe(Math.abs(roundHalfAway(-value, base)));
      })
    );
  });
  it("rejects NaN and a base of zero", () => {
    expect(() => roundHalfAway(NaN)).toThrow("invalid value; not finite: NaN");
    expect(() => roundHalfAway(1, 0)).toThrow("invalid base; not above zero: 0");
  });
});

describe("roundedSum(parts, base)", () => {
  it("need not add up", () => {
    expect(roundedSum([12, 12, 12], 5)).toEqual({parts: [10, 10, 10], sumOfParts: 30, total: 35});
  });
});

describe("unroundedRange(shown, base)", () => {
  it("holds what rounds to it, and no more", () => {
    expect(unroundedRange(15, 5)).toEqual({min: 13, max: 17});
    expect(unroundedRange(0, 5)).toEqual({min: -2, max: 2});
    fc.assert(
      fc.property(fc.integer({min: -300, max: 300}), fc.constantFrom(1, 2, 5, 10), (n, base) => {
        const {min, max} = unroundedRange(n * base, base);
        expect(roundHalfAway(min, base)).toBe(n * base === 0 ? 0 : n * base);
        expect(roundHalfAway(max, base)).toBe(n * base === 0 ? 0 : n * base);
        expect(roundHalfAway(min - 1, base)).not.toBe(n * base);
        expect(roundHalfAway(max + 1, base)).not.toBe(n * base);
      })
    );
  });
  it("rejects what was not rounded so", () => {
    expect(() => unroundedRange(14, 5)).toThrow("invalid shown; not a multiple of 5: 14");
  });
});

describe("changeOfRounded(a, b, options)", () => {
  it("is one unit either way", () => {
    expect(changeOfRounded(323, 292)).toEqual({min: 30, max: 32});
    expect(changeOfRounded(2900, 2800, {unit: 100})).toEqual({min: 0, max: 200});
  });
  it("rejects a unit of zero and NaN", () => {
    expect(() => changeOfRounded(2, 1, {unit: 0})).toThrow("invalid unit; not above zero: 0");
    expect(() => changeOfRounded(NaN, 1)).toThrow("invalid change; not finite: NaN");
  });
});

describe("countsBehindPercentage(percentage, options)", () => {
  it("finds the one count behind a percentage of a small base", () => {
    expect(countsBehindPercentage(6, {denominator: 50, decimals: 1})).toEqual([3]);
    expect(countsBehindPercentage(8, {denominator: 25})).toEqual([2]);
  });
  it("finds many behind that of a large one", () => {
    const counts = countsBehindPercentage(6, {denominator: 900});
    expect([counts[0], counts.at(-1), counts.length]).toEqual([50, 58, 9]);
  });
  it("finds none behind an impossible one, and keeps to the base", () => {
    expect(countsBehindPercentage(7, {denominator: 3})).toEqual([]);
    expect(countsBehindPercentage(100, {denominator: 3})).toEqual([3]);
    expect(countsBehindPercentage(0, {denominator: 3})).toEqual([0]);
  });
  it("rejects no base and no percentage", () => {
    expect(() => countsBehindPercentage(6, {denominator: 0})).toThrow("invalid denominator");
    expect(() => countsBehindPercentage(101, {denominator: 9})).toThrow(
      "invalid percentage; not in [0, 100]: 101"
    );
  });
});
