import {describe, expect, it} from "vitest";
import {hiddenBounds, hiddenBoundsOfRounded, unroundedCount} from "./hidden-bounds.js";

const small = {min: 1, max: 4};

describe("hiddenBounds(line)", () => {
  it("finds both counts where little or much remains", () => {
    expect(hiddenBounds({total: 12, shown: [10], hidden: [small, small]})).toEqual([
      {min: 1, max: 1},
      {min: 1, max: 1}
    ]);
    expect(hiddenBounds({total: 18, shown: [10], hidden: [small, small]})).toEqual([
      {min: 4, max: 4},
      {min: 4, max: 4}
    ]);
  });
  it("takes a hidden count without an upper limit for what the rest leaves", () => {
    const open = {min: 0, max: Infinity};
    expect(hiddenBounds({total: 30, shown: [12], hidden: [open, small]})).toEqual([
      {min: 14, max: 17},
      {min: 1, max: 4}
    ]);
    expect(hiddenBounds({total: 30, shown: [12], hidden: [open, open]})).toEqual([
      {min: 0, max: 18},
      {min: 0, max: 18}
    ]);
  });
  it("rejects a line that does not add up", () => {
    expect(() => hiddenBounds({total: 30, shown: [12], hidden: [small, small]})).toThrow(
      "invalid line; not from 2 to 8 hidden: 18"
    );
  });
});

describe("hiddenBoundsOfRounded(line)", () => {
  it("narrows to one value though everything else is rounded", () => {
    const line = {total: 45, others: [20, 15], hidden: small, base: 5};
    expect(hiddenBoundsOfRounded(line)).toEqual({min: 4, max: 4});
  });
  it("leaves the range where rounding covers it", () => {
    const line = {total: 40, others: [20, 15], hidden: small, base: 5};
    expect(hiddenBoundsOfRounded(line)).toEqual(small);
  });
  it("takes no rounded count for less than none", () => {
    const line = {total: 0, others: [0], hidden: {min: 0, max: 4}, base: 5};
    expect(hiddenBoundsOfRounded(line)).toEqual({min: 0, max: 2});
  });
  it("rejects a line that nothing fits", () => {
    const line = {total: 90, others: [20, 15], hidden: small, base: 5};
    expect(() => hiddenBoundsOfRounded(line)).toThrow("invalid line; nothing from 1 to 4 fits: 90");
  });
});

describe("unroundedCount(shown, base)", () => {
  it("ends at zero", () => {
    expect(unroundedCount(0, 5)).toEqual({min: 0, max: 2});
    expect(unroundedCount(15, 5)).toEqual({min: 13, max: 17});
    expect(unroundedCount(3, 1)).toEqual({min: 3, max: 3});
  });
  it("rejects a count below zero", () => {
    expect(() => unroundedCount(-5, 5)).toThrow("invalid count; not zero or more: -5");
  });
});
