import {describe, expect, it} from "vitest";
import {exampleEstimate as estimate} from "../../test/fixtures/estimate.js";
import {changeSlack, isSymmetric, publishedHalfWidth, roundingUnit} from "./published-rounding.js";

describe("roundingUnit(estimate)", () => {
  it("is the published one, if the value is a multiple of it", () => {
    expect(roundingUnit(estimate({value: 323_000, roundedTo: 1000}))).toBe(1000);
    expect(roundingUnit(estimate({value: 163.9, roundedTo: 0.1}))).toBe(0.1);
    expect(roundingUnit(estimate({value: 6.28}))).toBe(0);
  });
  it("rejects what is no unit", () => {
    expect(() => roundingUnit(estimate({value: 1, roundedTo: NaN}))).toThrow(
      "invalid roundedTo; not above zero: NaN"
    );
  });
});

describe("changeSlack(a, b)", () => {
  it("is half of both units", () => {
    const [a, b] = [estimate({value: 2900, roundedTo: 100}), estimate({value: 2889})];
    expect(changeSlack(a, b)).toBe(50.5);
  });
});

describe("publishedHalfWidth(estimate, level)", () => {
  it("is uncertain by half a unit, but never negative", () => {
    expect(publishedHalfWidth(estimate({value: 323, halfWidth: 37}), 0.95)).toEqual({
      value: 37,
      least: 36.5,
      greatest: 37.5
    });
    expect(publishedHalfWidth(estimate({value: 1, halfWidth: 0}), 0.95).least).toBe(0);
  });
  it("needs an interval", () => {
    expect(() => publishedHalfWidth(estimate({value: 323}), 0.95)).toThrow(
      "missing limits or level of interval: net"
    );
  });
});

describe("isSymmetric(estimate)", () => {
  it("allows for limits that were rounded on their own", () => {
    // ONS prints Yorkshire and The Humber's net of 2012 as 14.0, 5.2 to 22.7.
    expect(isSymmetric(estimate({value: 14, lower: 5.2, upper: 22.7, roundedTo: 0.1}))).toBe(true);
    expect(isSymmetric(estimate({value: 728, lower: 598, upper: 760}))).toBe(false);
    expect(isSymmetric(estimate({value: 728}))).toBe(false);
  });
});
