import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {randomRoundingOdds} from "./random-rounding.js";

describe("randomRoundingOdds(value, base)", () => {
  it("goes up with the remainder as odds", () => {
    expect(randomRoundingOdds(12, 5)).toEqual({down: 0.6, up: 0.4, expected: 12});
  });
  it("leaves a multiple as it is", () => {
    expect(randomRoundingOdds(10, 5)).toEqual({down: 1, up: 0, expected: 10});
  });
  it("is unbiased", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({min: 1, max: 20}), (value, base) => {
        expect(randomRoundingOdds(value, base).expected).toBeCloseTo(value, 9);
      })
    );
  });
  it("rejects what is not a count, or not a base", () => {
    expect(() => randomRoundingOdds(-1, 5)).toThrow("invalid value");
    expect(() => randomRoundingOdds(3, 0)).toThrow(
      "invalid base; not a whole number above zero: 0"
    );
  });
});
