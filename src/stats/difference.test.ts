import {describe, expect, it} from "vitest";
import {exampleEstimate as estimate} from "../../test/fixtures/estimate.js";
import {difference} from "./difference.js";

const thisYear = {end: "2015-09-30"};
const lastYear = {end: "2014-09-30"};
const lastQuarter = {end: "2015-06-30"};

describe("difference(a, b, options), of survey estimates", () => {
  it("finds no clear change in either headline of February 2016", () => {
    // The restated half-widths: ONS, MSQR May 2019.
    const now = estimate({value: 323, halfWidth: 37, ...thisYear});
    const onYear = difference(now, estimate({value: 292, halfWidth: 42, ...lastYear}));
    expect(onYear).toMatchObject({change: 31, verdict: "no-clear-change", sharedMonths: 0});
    expect(onYear.margin!.least).toBeCloseTo(55.97, 2);
    expect(onYear.margin!.greatest).toBe(onYear.margin!.least);
    expect(onYear.p!.least).toBeCloseTo(0.278, 3);
    const onQuarter = difference(now, estimate({value: 336, halfWidth: 39, ...lastQuarter}));
    expect(onQuarter).toMatchObject({change: -13, verdict: "no-clear-change", sharedMonths: 9});
    expect(onQuarter.margin!.least).toBeCloseTo(26.88, 2);
    expect(onQuarter.margin!.greatest).toBeCloseTo(53.76, 2);
    expect(onQuarter.lower).toBeCloseTo(-66.76, 2);
    expect(onQuarter.reasons.join()).toContain("share 9 months");
  });
  it("finds a rise and a fall whose intervals overlap", () => {
    // ONS, table 2.01a: immigration 2016 and 2017, printed "Up"; net of EU15, "Down".
    expect(
      difference(
        estimate({value: 175, halfWidth: 23, ...lastYear}),
        estimate({value: 234, halfWidth: 26, end: "2013-09-30"})
      ).verdict
    ).toBe("fall");
    expect(
      difference(
        estimate({value: 234, halfWidth: 26, ...thisYear}),
        estimate({value: 175, halfWidth: 23, ...lastYear})
      ).verdict
    ).toBe("rise");
  });
  it("leaves small figures open", () => {
    const result = difference(
      estimate({value: 11, halfWidth: 3, ...thisYear}),
      estimate({value: 16, halfWidth: 4, ...lastYear})
    );
    expect(result.verdict).toBe("too-close-to-call");
    expect(result.reasons[0]).toContain("rounded");
  });
  it("does not, if they were not rounded", () => {
    // Values that are no multiples of their unit cannot have been rounded to it.
    const result = difference(
      estimate({value: 10.6, halfWidth: 3, ...thisYear}),
      estimate({value: 16.4, halfWidth: 4, ...lastYear})
    );
    expect(result.verdict).toBe("fall");
  });
  it("says where overlapping years depend on an assumption", () => {
    const [a, b] = [
      estimate({value: 376, halfWidth: 37, ...thisYear}),
      estimate({value: 336, halfWidth: 39, ...lastQuarter})
    ];
    expect(difference(a, b).verdict).toBe("depends-on-assumption");
    expect(difference(a, b, {correlation: 0.75}).verdict).toBe("rise");
    expect(difference(a, b, {correlation: 0}).verdict).toBe("no-clear-change");
    expect(difference(a, b, {correlation: 0.75}).reasons[1]).toContain("0.75");
  });
  it("prints a rise of overlapping years that holds under both", () => {
    const result = difference(
      estimate({value: 436, halfWidth: 37, ...thisYear}),
      estimate({value: 336, halfWidth: 39, ...lastQuarter})
    );
    expect(result.verdict).toBe("rise");
  });
  it("rejects a correlation that no shared months can give", () => {
    const [a, b] = [
      estimate({value: 323, halfWidth: 37, ...thisYear}),
      estimate({value: 336, halfWidth: 20, ...lastQuarter})
    ];
    expect(() => difference(a, b, {correlation: 0.75})).toThrow(
      "invalid correlation; not in [0, 0.541], the smaller over the larger half-width: 0.75"
    );
    expect(() => difference(a, b, {correlation: -0.1})).toThrow("invalid correlation");
    expect(() => difference(a, b, {correlation: NaN})).toThrow("invalid correlation");
  });
  it("restates half-widths of another level", () => {
    const now = estimate({value: 323, halfWidth: 37, ...thisYear});
    const half = estimate({value: 292, halfWidth: 12.733, level: 0.5, ...lastYear});
    expect(difference(now, half).margin!.least).toBeCloseTo(Math.hypot(37, 37), 2);
    expect(difference(now, half, {level: 0.5}).margin!.least).toBeCloseTo(18.0, 1);
  });
  it("compares two places, whose samples share nothing", () => {
    const result = difference(
      estimate({value: 42, halfWidth: 11, area: "yorkshire-and-the-humber", ...thisYear}),
      estimate({value: 85, halfWidth: 15, area: "scotland", ...thisYear})
    );
    expect(result).toMatchObject({verdict: "fall", between: "places", sharedMonths: 0});
    expect(result.reasons).toContain("The two figures are of different places.");
    const other = estimate({value: 85, halfWidth: 15, area: "scotland", ...lastYear});
    expect(difference(estimate({value: 42, halfWidth: 11, ...thisYear}), other).reasons).toContain(
      "The two figures are of different places, and of different periods."
    );
  });
  it("knows half-widths that are zero", () => {
    const certain = (value: number, end: string) =>
      estimate({value: value + 0.5, halfWidth: 0, end});
    const up = difference(certain(2, "2015-09-30"), certain(1, "2014-09-30"));
    expect(up).toMatchObject({verdict: "rise", p: {least: 0, greatest: 0}});
    const same = difference(certain(1, "2015-09-30"), certain(1, "2014-09-30"));
    expect(same).toMatchObject({verdict: "no-clear-change", p: {least: 1, greatest: 1}});
    const assumed = difference(certain(1, "2015-09-30"), certain(1, "2014-09-30"), {
      correlation: 1
    });
    expect(assumed.verdict).toBe("no-clear-change");
  });
});

describe("difference(a, b, options), with one margin missing", () => {
  const now = estimate({value: 323, halfWidth: 37, ...thisYear});
  it("needs none where a bound settles it", () => {
    // Whatever the half-width of 2014, the margin is at least 37.
    const result = difference(now, estimate({value: 292, ...lastYear}));
    expect(result).toMatchObject({verdict: "no-clear-change", margin: null, p: null});
    expect(result.reasons[0]).toContain("whatever the other is");
    expect(difference(estimate({value: 292, ...lastYear}), now).verdict).toBe("no-clear-change");
  });
  it("allows for shared months in the bound", () => {
    expect(difference(now, estimate({value: 336, ...lastQuarter})).verdict).toBe("no-clear-change");
    expect(difference(now, estimate({value: 345, ...lastQuarter})).verdict).toBe("estimate-lower");
    const assumed = {correlation: 0.75};
    expect(difference(now, estimate({value: 345, ...lastQuarter}), assumed).verdict).toBe(
      "no-clear-change"
    );
    expect(() => difference(now, estimate({value: 345, ...lastQuarter}), {correlation: 2})).toThrow(
      "invalid correlation; not in [0, 1]: 2"
    );
  });
  it("otherwise only says which estimate is higher", () => {
    const result = difference(now, estimate({value: 200, ...lastYear}));
    expect(result).toMatchObject({verdict: "estimate-higher", lower: null, upper: null});
  });
  it("takes no bound from a modelled interval, nor against a count", () => {
    const modelled = {interval: "modelled", lower: 290, upper: 350} as const;
    const base = estimate({value: 322, ...lastYear});
    expect(difference(estimate({value: 323, ...modelled}), base).verdict).toBe("estimate-higher");
    const count = {...base, interval: "count"} as const;
    expect(difference(now, count).reasons[0]).toContain("one of the two only");
    expect(difference({...now, ...modelled, interval: "none"}, count).reasons).toEqual([
      "No margin is published."
    ]);
  });
});

describe("difference(a, b), of modelled intervals", () => {
  const modelled = (value: number, [lower, upper]: [number, number], end: string) =>
    estimate({value, lower, upper, interval: "modelled", basis: "administrative records", end});
  const [y2024, y2025] = ["2024-06-30", "2025-06-30"];
  it("says a rise or fall only where they do not meet", () => {
    const [high, low] = [modelled(728, [598, 760], y2024), modelled(204, [171, 240], y2025)];
    expect(difference(low, high)).toMatchObject({verdict: "modelled-fall", margin: null, p: null});
    expect(difference(low, high).reasons[0]).toBe("The intervals do not meet; no test was made.");
    expect(
      difference(modelled(728, [598, 760], y2025), modelled(204, [171, 240], y2024)).verdict
    ).toBe("modelled-rise");
  });
  it("otherwise cannot tell", () => {
    const [a, b] = [modelled(728, [598, 760], y2024), modelled(640, [580, 700], y2025)];
    expect(difference(b, a).verdict).toBe("cannot-tell");
    expect(difference(b, {...a, release: "2024-11"}).reasons[0]).toContain("different releases");
    expect(difference(b, {...a, intervalRelease: "2024-11"}).reasons[0]).toContain(
      "different releases"
    );
    expect(difference(b, {...a, level: 0.9}).reasons[0]).toContain("confidence levels");
    const survey = estimate({value: 640, halfWidth: 30, basis: a.basis, end: y2025});
    expect(difference(survey, a).verdict).toBe("cannot-tell");
  });
  it("allows for the rounding of the limits", () => {
    const [a, b] = [modelled(30, [20, 40], y2024), modelled(60, [40.5, 70], y2025)];
    expect(difference(b, a).verdict).toBe("cannot-tell");
    expect(difference({...b, lower: 41}, a).verdict).toBe("modelled-rise");
  });
  it("makes no test of a survey's interval that leans to one side", () => {
    const leaning = estimate({value: 300, halfWidth: 37, lower: 200, ...thisYear});
    const other = estimate({value: 100, halfWidth: 20, ...lastYear});
    expect(difference(leaning, other).verdict).toBe("modelled-rise");
  });
});

describe("difference(a, b), of counts and of estimates without a margin", () => {
  const count = (value: number, end: string, roundedTo = 1) =>
    estimate({value, interval: "count", unit: "people", end, roundedTo});
  it("says what was recorded, never that more people moved", () => {
    expect(difference(count(60, "2015-09-30"), count(59, "2014-09-30")).verdict).toBe(
      "recorded-rise"
    );
    expect(difference(count(58, "2015-09-30"), count(59, "2014-09-30")).verdict).toBe(
      "recorded-fall"
    );
    expect(difference(count(59, "2015-09-30"), count(59, "2014-09-30")).verdict).toBe(
      "recorded-same"
    );
  });
  it("does not call rounded counts the same", () => {
    expect(difference(count(60, "2015-09-30", 5), count(60, "2014-09-30", 5)).verdict).toBe(
      "too-close-to-call"
    );
    expect(difference(count(65, "2015-09-30", 5), count(60, "2014-09-30", 5)).verdict).toBe(
      "recorded-rise"
    );
  });
  it("says which estimate is higher", () => {
    const york = (value: number, end: string, roundedTo = 1) =>
      estimate({value, end, roundedTo, area: "york", unit: "people"});
    expect(difference(york(2889, "2015-06-30"), york(2784, "2014-06-30"))).toMatchObject({
      verdict: "estimate-higher",
      reasons: ["No margin is published."]
    });
    expect(difference(york(2784, "2015-06-30"), york(2889, "2014-06-30")).verdict).toBe(
      "estimate-lower"
    );
    expect(difference(york(2900, "2015-06-30", 100), york(2900, "2014-06-30", 100)).verdict).toBe(
      "estimate-same"
    );
    expect(difference(york(2900, "2015-06-30", 100), york(2889, "2014-06-30")).verdict).toBe(
      "too-close-to-call"
    );
  });
  it("treats two releases of one figure as a revision", () => {
    const [first, later] = [
      estimate({value: 298, halfWidth: 42, release: "2015-02", ...lastYear}),
      estimate({value: 292, halfWidth: 42, release: "2016-02", ...lastYear})
    ];
    const result = difference(later, first);
    expect(result).toMatchObject({verdict: "estimate-lower", change: -6, between: "releases"});
    expect(result.reasons).toHaveLength(1);
    expect(result.reasons[0]).toContain("revision");
  });
});

describe("difference(a, b), refused", () => {
  const a = estimate({value: 323, halfWidth: 37, ...thisYear});
  const b = estimate({value: 292, halfWidth: 42, ...lastYear});
  it.each([
    ["measure", {measure: "immigration"}, "different measures: net, and immigration"],
    ["method", {basis: "administrative records"}, "different methods"],
    ["coverage", {covers: "adults"}, "different people"],
    ["unit", {unit: "people"}, "different units"],
    ["stock against flow", {stockOrFlow: "stock"}, "One is a stock"],
    ["length", {period: {end: "2014-09-30", months: 3}}, "12 months, and 3 months"],
    ["break", {breaks: ["2014-12-31"]}, "breaks between them, on 31 December 2014"]
  ] as const)("for another %s", (_, other, reason) => {
    const result = difference(a, {...b, ...other});
    expect(result).toMatchObject({verdict: "cannot-be-compared", change: null, margin: null});
    expect(result.reasons).toHaveLength(1);
    expect(result.reasons[0]).toContain(reason);
    expect(difference({...b, ...other}, a).verdict).toBe("cannot-be-compared");
  });
  it("counts a break from its day on", () => {
    const breaks = (day: string) => difference({...a, breaks: [day]}, b).verdict;
    expect(breaks("2015-09-30")).toBe("cannot-be-compared");
    expect(breaks("2014-09-30")).toBe("no-clear-change");
    expect(breaks("2016-01-01")).toBe("no-clear-change");
  });
  it("not for another release, place or status, which are caveats", () => {
    const other = {release: "2015-02", status: "provisional", intervalRelease: "2019-05"} as const;
    const {verdict, reasons} = difference(a, {...b, ...other});
    expect(verdict).toBe("no-clear-change");
    expect(reasons).toHaveLength(4);
  });
  it("with an error for what is no estimate", () => {
    expect(() => difference({...a, value: NaN}, b)).toThrow("invalid value; not finite: NaN");
    expect(() => difference({...a, lower: null}, b)).toThrow(
      "missing limits or level of sampling interval: net"
    );
    expect(() => difference({...a, upper: NaN}, b)).toThrow("invalid interval");
    expect(() => difference({...a, level: 95}, b)).toThrow("invalid level; not in (0, 1): 95");
    expect(() => difference(a, b, {level: 95})).toThrow("invalid level; not in (0, 1): 95");
    expect(() => difference({...a, roundedTo: 0}, b)).toThrow(
      "invalid roundedTo; not above zero: 0"
    );
  });
});
