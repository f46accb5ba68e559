import {describe, expect, it} from "vitest";
import {
  percentageChange,
  percentageChangeByDelta,
  percentageChangeByLog
} from "./percentage-change.js";

const figure = (value: number, halfWidth: number) => ({value, halfWidth});
const [y2008, y2009] = [figure(129.2, 56.9), figure(190.6, 37)];

describe("percentageChange(figure, base)", () => {
  it("is lopsided for an imprecise base", () => {
    const change = percentageChange(y2009, y2008);
    expect(change.percent).toBeCloseTo(47.5, 1);
    expect(change.lower).toBeCloseTo(-3.7, 1);
    expect(change.upper).toBeCloseTo(169.7, 1);
  });
  it("has no limits where the base reaches zero", () => {
    expect(percentageChange(figure(20, 8), figure(14, 14.7))).toMatchObject({
      lower: null,
      upper: null,
      bounded: false
    });
    expect(percentageChange(figure(20, 8), figure(14, 14))).toMatchObject({bounded: false});
  });
  it("is one point without errors", () => {
    const change = percentageChange(figure(3, 0), figure(2, 0));
    expect(change.lower).toBeCloseTo(50, 9);
    expect(change.upper).toBeCloseTo(50, 9);
  });
  it("rejects a base of zero and NaN", () => {
    expect(() => percentageChange(y2009, figure(0, 1))).toThrow("invalid base; zero: 0");
    expect(() => percentageChange(figure(NaN, 1), y2008)).toThrow("invalid estimate");
    expect(() => percentageChange(y2009, figure(1, NaN))).toThrow("invalid half-width");
  });
});

describe("percentageChangeByDelta(figure, base)", () => {
  it("is symmetric", () => {
    const change = percentageChangeByDelta(y2009, y2008);
    expect(change.lower).toBeCloseTo(-23.5, 1);
    expect(change.upper).toBeCloseTo(118.5, 1);
  });
  it("rejects a base that is not above zero", () => {
    expect(() => percentageChangeByDelta(y2009, figure(-5, 1))).toThrow(
      "invalid base; not above zero: -5"
    );
  });
});

describe("percentageChangeByLog(figure, base)", () => {
  it("lies between the two", () => {
    const change = percentageChangeByLog(y2009, y2008);
    expect(change.lower).toBeCloseTo(-8.8, 1);
    expect(change.upper).toBeCloseTo(138.7, 1);
  });
  it("rejects a loss", () => {
    expect(() => percentageChangeByLog(figure(-5, 1), y2008)).toThrow(
      "invalid estimate; not above zero: -5"
    );
  });
});
