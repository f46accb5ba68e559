import {describe, expect, it} from "vitest";
import {dotsAbove, quantileDots} from "./quantile-dots.js";

describe("quantileDots(figure, n)", () => {
  it("is symmetric about the estimate", () => {
    const dots = quantileDots({value: 323, halfWidth: 37});
    expect(dots).toHaveLength(20);
    expect(dots[0]! + dots[19]!).toBeCloseTo(646, 9);
    expect(dots[0]).toBeCloseTo(286, 3);
  });
  it("rejects a fraction of a dot and NaN", () => {
    expect(() => quantileDots({value: 1, halfWidth: 1}, 1.5)).toThrow("invalid number of dots");
    expect(() => quantileDots({value: NaN, halfWidth: 1})).toThrow("invalid estimate");
  });
});

describe("dotsAbove(dots, threshold)", () => {
  it("counts 18 of 20 above 300", () => {
    expect(dotsAbove(quantileDots({value: 323, halfWidth: 37}), 300)).toBe(18);
  });
  it("does not count a dot on the threshold", () => expect(dotsAbove([1, 2], 2)).toBe(0));
  it("rejects NaN", () => {
    expect(() => dotsAbove([1], NaN)).toThrow("invalid threshold; not a number: NaN");
  });
});
