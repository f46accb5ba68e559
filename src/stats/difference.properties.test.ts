import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {exampleEstimate} from "../../test/fixtures/estimate.js";
import {difference} from "./difference.js";
import type {Estimate} from "./estimate.js";
import {oppositeVerdict} from "./verdict.js";

const quarterEnds = ["2014-06-30", "2014-09-30", "2014-12-31", "2015-03-31", "2015-06-30"];
const value = fc.integer({min: -300, max: 300});
const halfWidth = fc.integer({min: 1, max: 60});
const level = fc.double({min: 0.05, max: 0.99, noNaN: true});

/** Estimates of every kind, on a few periods so that many overlap. */
const anyEstimate: fc.Arbitrary<Estimate> = fc
  .record({
    value,
    low: fc.integer({min: 0, max: 60}),
    high: fc.integer({min: 0, max: 60}),
    halfWidth,
    interval: fc.constantFrom("sampling", "sampling", "modelled", "count", "none" as const),
    end: fc.constantFrom(...quarterEnds),
    roundedTo: fc.constantFrom(1, 1, 5),
    release: fc.constantFrom("2016-02", "2016-02", "2016-05"),
    area: fc.constantFrom("york", "york", "york", "leeds"),
    breaks: fc.constantFrom([], [], [], ["2014-12-31"])
  })
  .map(({low, high, halfWidth, interval, ...rest}) => {
    const shared = {...rest, value: rest.value * rest.roundedTo, interval};
    if (interval === "sampling") return exampleEstimate({...shared, halfWidth});
    if (interval !== "modelled") return exampleEstimate(shared);
    return exampleEstimate({...shared, lower: shared.value - low, upper: shared.value + high});
  });

/** Two survey estimates of one place at two times, which may share quarters. */
const surveyPair = fc
  .record({
    ends: fc.shuffledSubarray(quarterEnds, {minLength: 2, maxLength: 2}),
    values: fc.tuple(value, value),
    halfWidths: fc.tuple(halfWidth, halfWidth)
  })
  .map(
    ({ends, values, halfWidths}) =>
      [0, 1].map((i) =>
        exampleEstimate({value: values[i]!, halfWidth: halfWidths[i]!, end: ends[i]!})
      ) as [Estimate, Estimate]
  );

const negative = (x: number | null) => (x === null ? null : 0 - x);

describe("the difference of any two estimates", () => {
  it("is mirrored when they are exchanged", () => {
    fc.assert(
      fc.property(anyEstimate, anyEstimate, (a, b) => {
        const [there, back] = [difference(a, b), difference(b, a)];
        expect(back.change).toEqual(negative(there.change));
        expect(back.lower).toEqual(negative(there.upper));
        expect(back.upper).toEqual(negative(there.lower));
        expect(back.margin).toEqual(there.margin);
        expect(back.p).toEqual(there.p);
        expect(back.sharedMonths).toBe(there.sharedMonths);
        expect(back.verdict).toBe(oppositeVerdict(there.verdict));
      }),
      {numRuns: 2000}
    );
  });
  it("always gives a reason, and refuses without a number", () => {
    fc.assert(
      fc.property(anyEstimate, anyEstimate, (a, b) => {
        const {verdict, change, reasons} = difference(a, b);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every((reason) => /^[A-Z].*\.$/.test(reason))).toBe(true);
        expect(change === null).toBe(verdict === "cannot-be-compared");
      })
    );
  });
});

describe("the difference of two survey estimates", () => {
  it("has a wider interval at a higher level", () => {
    fc.assert(
      fc.property(surveyPair, level, level, ([a, b], x, y) => {
        const narrow = difference(a, b, {level: Math.min(x, y)});
        const wide = difference(a, b, {level: Math.max(x, y)});
        expect(wide.lower!).toBeLessThanOrEqual(narrow.lower!);
        expect(wide.upper!).toBeGreaterThanOrEqual(narrow.upper!);
      })
    );
  });
  it("has a margin that overlap never widens", () => {
    fc.assert(
      fc.property(surveyPair, ([a, b]) => {
        const {margin, sharedMonths} = difference(a, b);
        const independent = difference(a, b, {correlation: 0}).margin!;
        expect(margin!.least).toBeLessThanOrEqual(margin!.greatest);
        expect(margin!.greatest).toBeCloseTo(independent.greatest, 9);
        if (sharedMonths === 0) expect(margin!.least).toBe(margin!.greatest);
      })
    );
  });
  it("rises or falls for independent errors if it does for overlapping years", () => {
    fc.assert(
      fc.property(surveyPair, ([a, b]) => {
        const {verdict} = difference(a, b);
        const independent = difference(a, b, {correlation: 0}).verdict;
        if (verdict === "rise" || verdict === "fall") expect(independent).toBe(verdict);
        if (verdict === "no-clear-change") expect(independent).toBe("no-clear-change");
      })
    );
  });
  it("is never flipped by rounding", () => {
    const offset = fc
      .double({min: -0.499, max: 0.499, noNaN: true})
      .filter((x) => Math.abs(x) > 1e-3);
    const offsets = fc.tuple(offset, offset, offset, offset);
    fc.assert(
      fc.property(surveyPair, offsets, ([a, b], [valueA, valueB, halfA, halfB]) => {
        const {verdict} = difference(a, b);
        // What rounds to the same figures, and so may lie behind them.
        const unrounded = difference(unround(a, valueA, halfA), unround(b, valueB, halfB)).verdict;
        if (verdict === "too-close-to-call" || verdict === "depends-on-assumption") return;
        expect(unrounded).toBe(verdict);
      }),
      {numRuns: 3000}
    );
  });
  it("keeps its verdict, whatever the missing half-width, where one bound settles it", () => {
    fc.assert(
      fc.property(surveyPair, ([a, b]) => {
        const unknown = {...b, interval: "none", lower: null, upper: null, level: null} as const;
        if (difference(a, unknown).verdict === "no-clear-change")
          expect(difference(a, b).verdict).toBe("no-clear-change");
      }),
      {numRuns: 1000}
    );
  });
});

/** Returns a survey estimate as it may have been before it was rounded to whole numbers. */
function unround(estimate: Estimate, byValue: number, byHalfWidth: number): Estimate {
  const half = (estimate.upper! - estimate.lower!) / 2 + byHalfWidth;
  const value = estimate.value + byValue;
  return {...estimate, value, lower: value - half, upper: value + half};
}
