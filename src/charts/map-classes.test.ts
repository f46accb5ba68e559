import {describe, expect, it} from "vitest";
import {classOf, equalLimits, roundBelow, shareLimits} from "./map-classes.js";

describe("shareLimits(shares)", () => {
  it("makes each limit a like multiple of the one before, rounded to a half", () => {
    // From 1 to 32, five classes double: 2, 4, 8, 16.
    expect(shareLimits([32, 1, 5])).toEqual([2, 4, 8, 16]);
    expect(shareLimits([1.06, 25.5])).toEqual([2, 4, 7, 13.5]);
  });
  it("takes no limit from an area without anyone", () => {
    expect(shareLimits([0, 32, 1])).toEqual([2, 4, 8, 16]);
  });
  it("rejects shares that are all nought", () => {
    expect(() => shareLimits([0, 0])).toThrow("invalid shares; none above zero");
  });
});

describe("equalLimits(greatest)", () => {
  it("divides a map by its own greatest number", () => {
    expect(equalLimits(500)).toEqual([100, 200, 300, 400]);
  });
  it.each([0, NaN])("rejects %d", (greatest) => {
    expect(() => equalLimits(greatest)).toThrow("invalid greatest; not above zero");
  });
});

describe("classOf(value, limits)", () => {
  it("counts from 1, and puts a value on a limit above it", () => {
    const limits = [2, 4, 8, 16];
    expect([0, 1.9, 2, 8, 15.9, 16, 99].map((value) => classOf(value, limits))).toEqual([
      1, 1, 2, 4, 4, 5, 5
    ]);
  });
});

describe("roundBelow(value)", () => {
  it("takes the largest of 1, 2 and 5 times a power of ten", () => {
    expect([1261, 681, 499, 200, 9].map(roundBelow)).toEqual([1000, 500, 200, 200, 5]);
  });
  it("rejects zero", () => {
    expect(() => roundBelow(0)).toThrow("invalid value; not above zero: 0");
  });
});
