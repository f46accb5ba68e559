import {describe, expect, it} from "vitest";
import {
  marginFromQuarterShare,
  quarterChange,
  rollingCorrelation,
  rollingVariance,
  sharedQuarters
} from "./rolling-quarters.js";

describe("sharedQuarters(a, b)", () => {
  it("counts quarters", () => {
    expect(sharedQuarters("2015-06", "2015-12")).toEqual({sharedQuarters: 2, overlap: 0.5});
    expect(sharedQuarters("2014-09", "2015-09")).toEqual({sharedQuarters: 0, overlap: 0});
  });
  it("rejects what is no month", () => {
    expect(() => sharedQuarters("2015-13", "2015-09")).toThrow(
      "invalid month; not as 2015-06: 2015-13"
    );
  });
});

describe("rollingCorrelation(quartersApart)", () => {
  it("falls to none after a year", () => {
    expect([0, -1, 2, 3, 4, 5].map(rollingCorrelation)).toEqual([1, 0.75, 0.5, 0.25, 0, 0]);
    expect(() => rollingCorrelation(NaN)).toThrow("invalid lag; not a number: NaN");
  });
});

describe("marginFromQuarterShare(halfWidth, share)", () => {
  it("grows with the share of the quarter that is swapped", () => {
    const margins = [0.25, 0.35, 0.4, 0.5].map((w) => marginFromQuarterShare(37, w).margin);
    expect(margins.map((m) => m.toFixed(1))).toEqual(["26.2", "31.0", "33.1", "37.0"]);
    expect(() => marginFromQuarterShare(37, 25)).toThrow("invalid share; not in [0, 1]: 25");
  });
});

describe("rollingVariance(quarters, windows)", () => {
  const quarters = {"2014Q3": 100, "2014Q4": 64, "2015Q1": 49, "2015Q2": 64, "2015Q3": 121};
  it("leaves the quarter dropped and the quarter added", () => {
    const variance = rollingVariance(quarters, {end: "2015Q3", baseEnd: "2015Q2"});
    expect(variance.varianceOfChange).toBe(221);
    expect(variance.correlation).toBeCloseTo(0.616, 3);
  });
  it("rejects a missing quarter, a bad name, a bad variance and a year without any", () => {
    const windows = {end: "2015Q4", baseEnd: "2015Q2"};
    expect(() => rollingVariance(quarters, windows)).toThrow("missing quarter: 2015Q4");
    expect(() => rollingVariance({"2015-Q1": 1}, windows)).toThrow("invalid quarter");
    expect(() => rollingVariance({...quarters, "2015Q4": NaN}, windows)).toThrow(
      "invalid variance; not zero or more: NaN"
    );
    const empty = Object.fromEntries(Object.keys(quarters).map((quarter) => [quarter, 0]));
    expect(() => rollingVariance(empty, {end: "2015Q3", baseEnd: "2015Q2"})).toThrow(
      "invalid variances; a year without any: 0"
    );
  });
});

describe("quarterChange(value, base)", () => {
  it("is that of one quarter of 2015 on the same of 2014", () => {
    expect(quarterChange(323, 336)).toBe(-13);
    expect(() => quarterChange(NaN, 336)).toThrow("invalid change; not finite: NaN");
  });
});
