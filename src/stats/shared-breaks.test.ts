import {describe, expect, it} from "vitest";
import {sharedBreaks} from "./shared-breaks.js";

describe("sharedBreaks(maxima, classes)", () => {
  it("covers the largest map", () => {
    // The two census maps of the 2016 paper.
    expect(sharedBreaks([681, 1261])).toEqual([0, 252.2, 504.4, 756.6, 1008.8, 1261]);
  });
  it("rejects no maps, empty maps and no classes", () => {
    expect(() => sharedBreaks([])).toThrow("invalid maxima; none above zero: -Infinity");
    expect(() => sharedBreaks([0])).toThrow("invalid maxima");
    expect(() => sharedBreaks([1], 0)).toThrow("invalid classes");
  });
});
