import {describe, expect, it} from "vitest";
import {
  differenceTest,
  figuresOverlap,
  overlapDifferenceTest,
  probabilityOfRise
} from "./difference-test.js";

const figure = (value: number, halfWidth: number) => ({value, halfWidth});

describe("differenceTest(a, b, options)", () => {
  it("finds what overlapping intervals hide", () => {
    // Survey net 2003 and 2004, ONS Table 1.02: the intervals overlap, p = 0.006.
    const [y2003, y2004] = [figure(113.2, 45.7), figure(207.7, 49.1)];
    expect(figuresOverlap(y2004, y2003)).toBe(true);
    expect(differenceTest(y2004, y2003)).toMatchObject({significant: true});
    expect(differenceTest(y2004, y2003).twoSidedP).toBeCloseTo(0.006, 3);
  });
  it("halves p for a direction fixed beforehand", () => {
    const test = differenceTest(figure(323, 37), figure(292, 37));
    expect(test.twoSidedP).toBeCloseTo(0.2456, 4);
    expect(test.oneSidedP).toBeCloseTo(0.1228, 4);
    expect(test.lower).toBeCloseTo(-21.33, 2);
    expect(test.upper).toBeCloseTo(83.33, 2);
  });
  it("takes a correlation", () => {
    const test = differenceTest(figure(323, 37), figure(336, 40), {correlation: 0.75});
    expect(test.z).toBeCloseTo(-0.931, 3);
  });
  it("is not defined without an error, nor for NaN", () => {
    expect(() => differenceTest(figure(2, 0), figure(1, 0))).toThrow(
      "invalid margin; not above zero: 0"
    );
    expect(() => differenceTest(figure(NaN, 1), figure(1, 1))).toThrow(
      "invalid difference; not finite: NaN"
    );
  });
});

describe("overlapDifferenceTest(a, b, options)", () => {
  it("doubles z for three shared quarters", () => {
    const [a, b] = [figure(323, 37), figure(336, 37)];
    const {z} = overlapDifferenceTest(a, b, {overlap: 0.75});
    expect(z).toBeCloseTo(2 * differenceTest(a, b).z, 12);
  });
});

describe("probabilityOfRise(a, b, options)", () => {
  it("is even for equal figures and 88% for the year to September 2015", () => {
    expect(probabilityOfRise(figure(1, 1), figure(1, 1))).toBeCloseTo(0.5, 12);
    expect(probabilityOfRise(figure(323, 37), figure(292, 37))).toBeCloseTo(0.877, 3);
  });
});
