import {describe, expect, it} from "vitest";
import {rate, surveyRate} from "./rate.js";

describe("rate(count, population, options)", () => {
  it("is per thousand by default", () => {
    expect(rate(2900, 206_900)).toBeCloseTo(14.0164, 4);
    expect(rate(12, 206_900, {per: 10_000})).toBeCloseTo(0.58, 3);
  });
  it("rejects an empty population and NaN", () => {
    expect(() => rate(1, 0)).toThrow("invalid population; not above zero: 0");
    expect(() => rate(NaN, 1)).toThrow("invalid count; not finite: NaN");
  });
});

describe("surveyRate(count, population, options)", () => {
  const arrivals = {value: 31_900, halfWidth: 7500};
  it("takes a population as exact", () => {
    const {rate, lower, upper} = surveyRate(arrivals, {value: 5_300_000, halfWidth: 0});
    expect(rate).toBeCloseTo(6.019, 3);
    expect(lower).toBeCloseTo(4.604, 3);
    expect(upper).toBeCloseTo(7.434, 3);
  });
  it("is less certain where the population is", () => {
    const exact = surveyRate(arrivals, {value: 5_300_000, halfWidth: 0});
    const vague = surveyRate(arrivals, {value: 5_300_000, halfWidth: 500_000});
    expect(vague.standardError).toBeGreaterThan(exact.standardError);
  });
});
