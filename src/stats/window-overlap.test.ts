import {describe, expect, it} from "vitest";
import {sharedMonths} from "./window-overlap.js";

const year = (end: string) => ({end, months: 12});

describe("sharedMonths(a, b)", () => {
  it("is nine for years that end a quarter apart, whichever comes first", () => {
    expect(sharedMonths(year("2015-06-30"), year("2015-09-30"))).toBe(9);
    expect(sharedMonths(year("2015-09-30"), year("2015-06-30"))).toBe(9);
    expect(sharedMonths(year("2015-12-31"), year("2016-03-31"))).toBe(9);
  });
  it("is none for years apart, and all for the same year", () => {
    expect(sharedMonths(year("2014-09-30"), year("2015-09-30"))).toBe(0);
    expect(sharedMonths(year("2010-09-30"), year("2015-09-30"))).toBe(0);
    expect(sharedMonths(year("2015-09-30"), year("2015-09-30"))).toBe(12);
  });
  it("knows the ends of February", () => {
    expect(sharedMonths(year("2016-02-29"), year("2015-02-28"))).toBe(0);
    expect(sharedMonths(year("2016-02-29"), year("2015-11-30"))).toBe(9);
  });
  it("takes periods of different lengths, and days, which share nothing", () => {
    expect(sharedMonths({end: "2015-09-30", months: 3}, year("2015-09-30"))).toBe(3);
    expect(sharedMonths({end: "2015-09-30", months: 0}, year("2015-12-31"))).toBe(0);
  });
  it("rejects what is no day and no length", () => {
    expect(() => sharedMonths(year("2015-09"), year("2015-09-30"))).toThrow(
      "invalid day; not a date as 2015-09-30: 2015-09"
    );
    expect(() => sharedMonths(year("2015-13-01"), year("2015-09-30"))).toThrow("invalid day");
    expect(() => sharedMonths(year("2015-02-30"), year("2015-09-30"))).toThrow("invalid day");
    expect(() => sharedMonths({end: "2015-09-30", months: NaN}, year("2015-09-30"))).toThrow(
      "invalid months; not zero or more: NaN"
    );
  });
});
