import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {differenceTest} from "./difference-test.js";
import {roundedTest} from "./rounded-test.js";

describe("roundedTest(a, b, options)", () => {
  it("leaves a small change open", () => {
    // 16 ± 4 to 11 ± 3 thousand, on which ONS, with the unrounded figures, printed "Down".
    const {ratio, verdict} = roundedTest({value: 11, halfWidth: 3}, {value: 16, halfWidth: 4});
    expect(verdict).toBe("too close to call");
    expect(ratio.least).toBeCloseTo(0.7, 2);
    expect(ratio.greatest).toBeCloseTo(1.39, 2);
  });
  it("knows half-widths that may be zero", () => {
    const {ratio} = roundedTest({value: 0, halfWidth: 0}, {value: 0, halfWidth: 0});
    expect(ratio).toEqual({least: 0, greatest: Infinity});
  });
  it("rejects a unit of zero and NaN", () => {
    const figure = {value: 1, halfWidth: 1};
    expect(() => roundedTest(figure, figure, {unit: 0})).toThrow("invalid unit; not above zero: 0");
    expect(() => roundedTest({...figure, value: NaN}, figure)).toThrow("invalid difference");
  });
  it("never contradicts a test of the unrounded figures", () => {
    const half = fc.double({min: 0.6, max: 60, noNaN: true});
    const value = fc.double({min: -300, max: 300, noNaN: true});
    fc.assert(
      fc.property(value, half, value, half, (a, halfA, b, halfB) => {
        const exact = differenceTest({value: a, halfWidth: halfA}, {value: b, halfWidth: halfB});
        const {verdict} = roundedTest(
          {value: Math.round(a), halfWidth: Math.round(halfA)},
          {value: Math.round(b), halfWidth: Math.round(halfB)}
        );
        expect(verdict).not.toBe(exact.significant ? "not significant" : "significant");
      }),
      {numRuns: 1000}
    );
  });
});
