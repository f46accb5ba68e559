import {describe, expect, it} from "vitest";
import {byarInterval, countDifferenceP, countInterval, countRate} from "./count-interval.js";

describe("countInterval(count, options)", () => {
  it("matches the published limits", () => {
    // Garwood (1936), table I, 95%.
    const published = [
      [0, 0, 3.69],
      [1, 0.0253, 5.57],
      [10, 4.8, 18.39],
      [50, 37.11, 65.92]
    ] as const;
    for (const [count, lower, upper] of published) {
      expect(countInterval(count).lower).toBeCloseTo(lower, lower < 1 ? 4 : 2);
      expect(countInterval(count).upper).toBeCloseTo(upper, 2);
    }
  });
  it("agrees with Byar for large counts", () => {
    const [exact, byar] = [countInterval(38_900), byarInterval(38_900)];
    expect(exact.lower / byar.lower).toBeCloseTo(1, 6);
    expect(exact.upper / byar.upper).toBeCloseTo(1, 6);
  });
  it("reaches the limits of very high levels", () => {
    // R: qchisq(1 - 0.0000005, 2) / 2.
    expect(countInterval(0, {level: 0.999999}).upper).toBeCloseTo(14.5087, 3);
  });
  it("rejects a fraction, a negative count and a level in percent", () => {
    expect(() => countInterval(1.5)).toThrow(
      "invalid count; not a whole number of zero or more: 1.5"
    );
    expect(() => countInterval(-1)).toThrow("invalid count");
    expect(() => countInterval(1, {level: 95})).toThrow("invalid level");
  });
});

describe("byarInterval(count, options)", () => {
  it("is close to the exact one", () => {
    expect(byarInterval(12).lower).toBeCloseTo(6.19, 2);
    expect(byarInterval(12).upper).toBeCloseTo(20.96, 2);
    expect(byarInterval(0).lower).toBe(0);
  });
});

describe("countRate(count, population, options)", () => {
  it("scales the interval of the count", () => {
    const {rate, lower, upper} = countRate(12, 206_900, {per: 10_000});
    expect(rate).toBeCloseTo(0.58, 2);
    expect(lower).toBeCloseTo(0.2997, 4);
    expect(upper).toBeCloseTo(1.0131, 4);
  });
});

describe("countDifferenceP(a, b)", () => {
  it("agrees with the exact binomial test", () => {
    // R: binom.test(12, 32)$p.value.
    expect(countDifferenceP(12, 20)).toBeCloseTo(0.2153, 4);
    expect(countDifferenceP(20, 12)).toBeCloseTo(0.2153, 4);
  });
  it("is one for equal counts", () => {
    expect(countDifferenceP(7, 7)).toBe(1);
    expect(countDifferenceP(0, 0)).toBe(1);
  });
});
