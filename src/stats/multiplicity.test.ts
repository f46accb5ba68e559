import {describe, expect, it} from "vitest";
import {benjaminiHochbergAdjust, familywiseError, holmAdjust} from "./multiplicity.js";

// The fifteen p-values of Benjamini and Hochberg (1995), section 3.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1
];

describe("familywiseError(tests, alpha)", () => {
  it("is 66% for the 21 councils of a region", () => {
    expect(familywiseError(21).anyFalseAlarm).toBeCloseTo(0.659, 3);
    expect(familywiseError(21).expectedFalseAlarms).toBeCloseTo(1.05, 12);
  });
  it("rejects no tests and a level in percent", () => {
    expect(() => familywiseError(0)).toThrow("invalid number of tests");
    expect(() => familywiseError(2, 5)).toThrow("invalid alpha; not in (0, 1): 5");
  });
});

describe("benjaminiHochbergAdjust(ps, alpha)", () => {
  it("rejects the four of the published example", () => {
    const {rejected} = benjaminiHochbergAdjust(published);
    expect(rejected.filter(Boolean)).toHaveLength(4);
    expect(rejected.slice(0, 4)).toEqual([true, true, true, true]);
  });
  it("keeps the order given", () => {
    const {adjusted} = benjaminiHochbergAdjust([0.6, 0.004, 0.2]);
    expect(adjusted[0]).toBeCloseTo(0.6, 12);
    expect(adjusted[1]).toBeCloseTo(0.012, 12);
    expect(adjusted[2]).toBeCloseTo(0.3, 12);
  });
  it("rejects what is no chance", () => {
    expect(() => benjaminiHochbergAdjust([1.2])).toThrow("invalid p-value; not in [0, 1]: 1.2");
    expect(() => benjaminiHochbergAdjust([NaN])).toThrow("invalid p-value");
  });
});

describe("holmAdjust(ps, alpha)", () => {
  it("rejects three of the same", () => {
    expect(holmAdjust(published).rejected.filter(Boolean)).toHaveLength(3);
  });
  it("is never above one, and never falls as p rises", () => {
    const {adjusted} = holmAdjust([0.9, 0.02, 0.01]);
    expect(adjusted).toEqual([0.9, 0.04, 0.03]);
    expect(holmAdjust([0.7, 0.8]).adjusted).toEqual([1, 1]);
  });
  it("takes no p-values at all", () => expect(holmAdjust([]).adjusted).toEqual([]));
});
