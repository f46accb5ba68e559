import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatNumber, roundTo} from "./format.js";

describe("formatNumber(value, options)", () => {
  it("rounds ties away from zero, on either side", () => {
    expect(formatNumber(2850, {to: 100})).toBe("2,900");
    expect(formatNumber(-2850, {to: 100})).toBe("−2,900");
    expect(formatNumber(0.15, {to: 0.1})).toBe("0.2");
  });
  it("writes a true minus, and no sign on what rounds to nothing", () => {
    expect(formatNumber(-1360)).toBe("−1,360");
    expect(formatNumber(-40, {to: 100, signed: true})).toBe("0");
    expect(formatNumber(31, {signed: true})).toBe("+31");
  });
  it("shows the decimals of the rounding, in the scale", () => {
    expect(formatNumber(323000, {to: 1000, scale: "thousand"})).toBe("323");
    expect(formatNumber(1234567, {to: 100000, scale: "million"})).toBe("1.2");
    expect(formatNumber(9.67, {to: 0.1, percent: true})).toBe("9.7%");
  });
  it("rejects what is no number", () => {
    expect(() => formatNumber(NaN)).toThrow("invalid number: NaN");
    expect(() => formatNumber(1, {to: 0})).toThrow("invalid rounding; not above 0: 0");
  });
  it("is symmetric about zero", () => {
    fc.assert(
      fc.property(
        fc.integer({min: -1e9, max: 1e9}),
        fc.constantFrom(1, 5, 10, 100, 1000),
        (value, to) => {
          expect(roundTo(-value, to) + roundTo(value, to)).toBe(0);
          expect(Math.abs(roundTo(value, to) - value)).toBeLessThanOrEqual(to / 2);
        }
      )
    );
  });
});
