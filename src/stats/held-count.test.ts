import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {holdsCount, tallyHeld} from "./held-count.js";

const thousand = {roundedTo: 1000};

describe("holdsCount(count, figure, options)", () => {
  it("tells a count well inside from one well outside", () => {
    expect(holdsCount(18_228, {value: 16_000, halfWidth: 5000}, thousand)).toBe("held");
    expect(holdsCount(3519, {value: 1000, halfWidth: 1000}, thousand)).toBe("missed");
  });
  it("leaves open what the rounding decides", () => {
    // Barnsley, 2011: 12,000 ± 4,000 could be 11,500 ± 4,499, which holds 7,803.
    expect(holdsCount(7803, {value: 12_000, halfWidth: 4000}, thousand)).toBe("rounding decides");
    expect(holdsCount(7803, {value: 12_000, halfWidth: 4000}, {roundedTo: 1})).toBe("missed");
  });
  it("is right for every figure that rounds to the published one", () => {
    const part = fc.double({min: -0.499, max: 0.499, noNaN: true});
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 30}),
        fc.integer({min: 1, max: 10}),
        fc.integer({min: 0, max: 40_000}),
        part,
        part,
        (value, halfWidth, count, a, b) => {
          const figure = {value: 1000 * value, halfWidth: 1000 * halfWidth};
          const [v, h] = [1000 * (value + a), 1000 * (halfWidth + b)];
          const isInside = Math.abs(count - v) <= h;
          const held = holdsCount(count, figure, thousand);
          if (held !== "rounding decides") expect(held).toBe(isInside ? "held" : "missed");
        }
      )
    );
  });
  it("refuses what is no count, no rounding and no margin", () => {
    const figure = {value: 1000, halfWidth: 1000};
    expect(() => holdsCount(-1, figure, thousand)).toThrow("invalid count");
    expect(() => holdsCount(NaN, figure, thousand)).toThrow("invalid count");
    expect(() => holdsCount(1, figure, {roundedTo: 0})).toThrow("invalid rounding");
    expect(() => holdsCount(1, {value: 1, halfWidth: -1}, thousand)).toThrow();
  });
});

describe("tallyHeld(figures, options)", () => {
  it("counts as printed, and says what the rounding could turn", () => {
    const figures = [
      {value: 16_000, halfWidth: 5000, count: 18_228},
      {value: 1000, halfWidth: 1000, count: 3519},
      {value: 12_000, halfWidth: 4000, count: 7803},
      {value: 14_000, halfWidth: 5000, count: 19_000}
    ];
    expect(tallyHeld(figures, thousand)).toEqual({
      figures: 4,
      held: 2,
      missed: 2,
      rounding: 2,
      below: 3
    });
    expect(tallyHeld([], thousand)).toMatchObject({figures: 0, held: 0, missed: 0});
  });
});
