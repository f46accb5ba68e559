import {describe, expect, it} from "vitest";
import {checkLevel, criticalValue, normalCdf, normalQuantile, twoSidedP} from "./normal.js";

describe("normalQuantile(p)", () => {
  it("matches the published values", () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1; digits from R's qnorm.
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
    expect(normalQuantile(0.005)).toBeCloseTo(-2.5758293035489004, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 7);
  });
  it("is the inverse of normalCdf", () => {
    for (const p of [1e-6, 0.01, 0.3, 0.5, 0.77, 0.999])
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
  });
  it("rejects what is no chance", () => {
    expect(() => normalQuantile(1)).toThrow("invalid p; not in (0, 1): 1");
    expect(() => normalQuantile(NaN)).toThrow("invalid p; not in (0, 1): NaN");
  });
});

describe("normalCdf(z)", () => {
  it("matches the published values", () => {
    // R's pnorm.
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 12);
    expect(normalCdf(-5)).toBeCloseTo(2.866515718791939e-7, 15);
    expect(normalCdf(Infinity)).toBe(1);
  });
  it("rejects NaN", () => {
    expect(() => normalCdf(NaN)).toThrow("invalid z; not a number: NaN");
  });
});

describe("criticalValue(level)", () => {
  it("is 1.96 for 95%", () => expect(criticalValue(0.95)).toBeCloseTo(1.959964, 6));
  it("rejects a level given in percent", () => {
    expect(() => criticalValue(95)).toThrow("invalid level; not in (0, 1): 95");
    expect(() => checkLevel(NaN)).toThrow("invalid level; not in (0, 1): NaN");
  });
});

describe("twoSidedP(z)", () => {
  it("counts both tails", () => {
    expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedP(0)).toBeCloseTo(1, 12);
  });
});
