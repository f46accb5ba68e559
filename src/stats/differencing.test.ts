import {describe, expect, it} from "vitest";
import {differenceAttack, differenceOfRounded} from "./differencing.js";

describe("differenceAttack(counts, threshold)", () => {
  it("discloses a small rest, not none and not a large one", () => {
    const disclosive = [23, 25, 20, 15].map(
      (smaller) => differenceAttack({larger: 25, smaller}, 5).disclosive
    );
    expect(disclosive).toEqual([true, false, false, false]);
  });
  it("discloses nothing where the smaller is larger", () => {
    expect(differenceAttack({larger: 20, smaller: 23}, 5)).toEqual({
      difference: -3,
      disclosive: false
    });
  });
});

describe("differenceOfRounded(counts, base)", () => {
  it("is known to less than twice the base", () => {
    expect(differenceOfRounded({larger: 15, smaller: 10}, 5)).toEqual({min: 1, max: 9});
  });
  it("is not below zero, as one holds the other", () => {
    expect(differenceOfRounded({larger: 15, smaller: 15}, 5)).toEqual({min: 0, max: 4});
    expect(differenceOfRounded({larger: 5, smaller: 0}, 5)).toEqual({min: 1, max: 7});
  });
  it("rejects a part that is larger than the whole even before rounding", () => {
    expect(() => differenceOfRounded({larger: 10, smaller: 20}, 5)).toThrow(
      "invalid larger count; below the smaller 20: 10"
    );
  });
});
