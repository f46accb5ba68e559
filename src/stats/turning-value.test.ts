import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {difference} from "./difference.js";
import type {Estimate} from "./estimate.js";
import {turningValue} from "./turning-value.js";

function estimate(value: number, halfWidth: number | null, end: string): Estimate {
  return {
    value,
    lower: halfWidth === null ? null : value - halfWidth,
    upper: halfWidth === null ? null : value + halfWidth,
    level: halfWidth === null ? null : 0.95,
    interval: halfWidth === null ? "none" : "sampling",
    noIntervalReason: halfWidth === null ? "None is published." : null,
    intervalRelease: null,
    status: "as published",
    release: "2019-05",
    basis: "survey",
    covers: "people",
    stockOrFlow: "flow",
    unit: "people per year",
    period: {end, months: 12},
    area: "united-kingdom",
    measure: "immigration",
    roundedTo: 1000,
    source: "a_table"
  };
}
const [before, after] = ["2016-06-30", "2018-12-31"];

describe("turningValue(later, base, expected)", () => {
  it("is the smallest rise that the test calls clear", () => {
    // EU arrivals in the release of May 2019: 284 ± 26, then 201 ± 28 thousand. Rounded
    // half-widths may be up to half a unit wider, and the change a unit smaller.
    const base = estimate(284_000, 26_000, before);
    const later = estimate(201_000, 28_000, after);
    const value = turningValue(later, base, "rise")!;
    expect(value - base.value).toBe(40_000);
    expect(value - base.value - 1000).toBeCloseTo(Math.hypot(26_500, 28_500), -3);
  });
  it("is the mirror image for a fall", () => {
    const base = estimate(284_000, 26_000, before);
    const later = estimate(201_000, 28_000, after);
    expect(turningValue(later, base, "fall")).toBe(244_000);
  });
  it("turns the verdict there, and not a step before", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 60}),
        fc.integer({min: 1, max: 60}),
        fc.integer({min: 0, max: 600}),
        (a, b, value) => {
          const base = estimate(300_000, 1000 * a, before);
          const later = estimate(1000 * value, 1000 * b, after);
          const turn = turningValue(later, base, "rise")!;
          const verdictAt = (at: number) => difference(estimate(at, 1000 * b, after), base).verdict;
          expect(verdictAt(turn)).toBe("rise");
          expect(verdictAt(turn - 1000)).not.toBe("rise");
        }
      )
    );
  });
  it("is the next number above or below for a count", () => {
    const count = (value: number, end: string): Estimate => ({
      ...estimate(value, null, end),
      interval: "count",
      roundedTo: 1
    });
    expect(turningValue(count(34_435, after), count(39_968, before), "rise")).toBe(39_969);
    expect(turningValue(count(34_435, after), count(39_968, before), "fall")).toBe(39_967);
  });
  it("is null where nothing is tested, and where nothing can be compared", () => {
    const base = estimate(521_000, null, before);
    expect(turningValue(estimate(349_000, null, after), base, "rise")).toBeNull();
    const other = {...estimate(349_000, 20_000, after), basis: "records"};
    expect(turningValue(other, estimate(284_000, 26_000, before), "rise")).toBeNull();
  });
  it("gives up where a margin is too wide for any value that it looks at", () => {
    const base = estimate(0, 5_000_000, before);
    expect(turningValue(estimate(0, 5_000_000, after), base, "rise")).toBeNull();
  });
});
