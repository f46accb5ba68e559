import {describe, expect, it} from "vitest";
import {comparisonHalfWidth, comparisonLevel} from "./comparison-interval.js";

describe("comparisonLevel(standardErrors, options)", () => {
  it("matches the published multiplier", () => {
    // Goldstein and Healy (1995): 1.39 for equal standard errors, an 83% interval.
    expect(comparisonLevel([1, 1]).multiplier).toBeCloseTo(1.39, 2);
    expect(comparisonLevel([1, 1]).level).toBeCloseTo(0.834, 3);
  });
  it("is a half for neighbouring rolling years", () => {
    expect(comparisonLevel([1, 1], {correlation: 0.75}).level).toBeCloseTo(0.512, 3);
  });
  it("grows with the ratio of the standard errors", () => {
    expect(comparisonLevel([1, 10]).level).toBeCloseTo(0.927, 3);
  });
  it("rejects estimates without errors", () => {
    expect(() => comparisonLevel([0, 0])).toThrow("invalid standard errors; none above zero: 0, 0");
    expect(() => comparisonLevel([1, 1], {alpha: 5})).toThrow("invalid level");
  });
});

describe("comparisonHalfWidth(halfWidth, level)", () => {
  it("is ±26.2 for 323 ± 37", () => {
    expect(comparisonHalfWidth(37, 0.8342315)).toBeCloseTo(26.163, 3);
  });
});
