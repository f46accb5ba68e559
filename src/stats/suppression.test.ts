import {describe, expect, it} from "vitest";
import {isSmallCount, lineSuppression, primarySuppression} from "./suppression.js";

describe("isSmallCount(count, options)", () => {
  it("is true from one to one less than the threshold", () => {
    expect([0, 1, 9, 10].map((count) => isSmallCount(count, {threshold: 10}))).toEqual([
      false,
      true,
      true,
      false
    ]);
  });
  it("is true of zero where zeros are withheld", () => {
    expect(isSmallCount(0, {threshold: 10, zeros: "withheld"})).toBe(true);
  });
  it("rejects what is no count, and a threshold that withholds nothing by accident", () => {
    for (const count of [-1, 2.5, NaN])
      expect(() => isSmallCount(count, {threshold: 10})).toThrow(
        `invalid count; not a whole number from zero: ${count}`
      );
    expect(() => isSmallCount(3, {threshold: NaN})).toThrow(
      "invalid threshold; not at least 1: NaN"
    );
  });
});

describe("primarySuppression(counts, options)", () => {
  it("finds the small ones", () => {
    expect(primarySuppression([12, 3, 20, 8, 0], {threshold: 10})).toEqual([1, 3]);
    expect(primarySuppression([12, 3, 20, 8, 0], {threshold: 5, zeros: "withheld"})).toEqual([
      1, 4
    ]);
  });
});

describe("lineSuppression(counts, options)", () => {
  const options = {threshold: 5, totalPublished: true};

  it("hides the smallest other count beside a single small one, the first of equals", () => {
    expect(lineSuppression([12, 3, 8, 8], options)).toEqual({
      primary: [1],
      complementary: [2],
      shown: [12, null, null, 8],
      total: 31,
      protectable: true
    });
  });
  it("hides no more where two are small, or where no total is published", () => {
    expect(lineSuppression([12, 3, 4], options).complementary).toEqual([]);
    const withoutTotal = lineSuppression([12, 3, 8], {threshold: 5, totalPublished: false});
    expect(withoutTotal).toMatchObject({complementary: [], total: null, protectable: true});
  });
  it("says so where zeros are no cover", () => {
    expect(lineSuppression([3, 0, 0], options)).toEqual({
      primary: [0],
      complementary: [],
      shown: [null, 0, 0],
      total: 3,
      protectable: false
    });
  });
  it("leaves a line without small counts as it is", () => {
    expect(lineSuppression([12, 0], options).shown).toEqual([12, 0]);
  });
});
