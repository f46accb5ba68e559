import {describe, expect, it} from "vitest";
import {difference} from "../stats/difference.js";
import {exampleEstimate, type EstimateExample} from "../../test/fixtures/estimate.js";
import {differenceSentence} from "./sentence.js";

const names = {measure: "net migration", a: "the year to 2016", b: "the year to 2015"};

/** The sentence about an estimate and its base, a year earlier unless said otherwise. */
function sentence(
  a: EstimateExample,
  b: EstimateExample,
  options: Partial<typeof names> = {}
): string {
  const [now, base] = [exampleEstimate(a), exampleEstimate({end: "2014-09-30", ...b})];
  return differenceSentence(difference(now, base), {...names, ...options});
}

describe("differenceSentence(difference, options)", () => {
  it("says a gain and a loss with their margin", () => {
    expect(sentence({value: 400, halfWidth: 30}, {value: 300, halfWidth: 40})).toBe(
      "Net migration rose between the year to 2015 and the year to 2016: the estimate is 100 higher, with a margin of ±50."
    );
    expect(sentence({value: 300, halfWidth: 30}, {value: 400, halfWidth: 40})).toMatch(
      /^Net migration fell .* is 100 lower, with a margin of ±50\.$/
    );
  });
  it("claims no change where the interval of the change holds zero", () => {
    expect(sentence({value: 323, halfWidth: 37}, {value: 292, halfWidth: 42})).toBe(
      "Net migration showed no clear change between the year to 2015 and the year to 2016: the estimate is 31 higher, with a margin of ±56."
    );
    expect(sentence({value: 292, halfWidth: 37}, {value: 292, halfWidth: 42})).toMatch(
      /the two estimates are the same, with a margin of ±56\.$/
    );
  });
  it("gives the margin of windows that overlap as a range", () => {
    const base = {value: 336, halfWidth: 39, end: "2015-06-30"};
    expect(sentence({value: 323, halfWidth: 37}, base)).toMatch(
      /13 lower, with a margin of ±27 to ±54\.$/
    );
    expect(sentence({value: 286, halfWidth: 37}, base)).toMatch(
      /^Whether net migration changed .* depends on an unpublished assumption: /
    );
  });
  it("leaves to rounding what rounding decides", () => {
    expect(sentence({value: 11, halfWidth: 3}, {value: 16, halfWidth: 4})).toMatch(
      /^Whether net migration changed .* is too close to call from rounded figures: /
    );
  });
  it("says that the interval is unknown", () => {
    expect(sentence({value: 323}, {value: 292})).toBe(
      "For net migration, the estimate is higher for the year to 2016 than for the year to 2015, by 31; no margin of the change is known."
    );
    expect(sentence({value: 292}, {value: 292})).toBe(
      "For net migration, the estimate is the same for the year to 2016 as for the year to 2015."
    );
    expect(sentence({value: 293}, {value: 292, halfWidth: 37})).toMatch(
      /^Net migration showed no clear change .*: the estimate is 1 higher\.$/
    );
  });
  it("says of modelled intervals that no test is made", () => {
    const modelled = {interval: "modelled", noIntervalReason: null} as const;
    const latest = {value: 171, lower: 145, upper: 197, ...modelled};
    expect(sentence(latest, {value: 331, lower: 300, upper: 360, ...modelled})).toMatch(
      /^Net migration fell \(intervals do not meet; no test made\) between /
    );
    expect(sentence(latest, {value: 190, lower: 160, upper: 260, ...modelled})).toMatch(
      /^Whether net migration changed .* cannot be told: the estimate is 19 lower, but no test is made\.$/
    );
  });
  it("speaks of records where records were counted", () => {
    const count = {interval: "count", stockOrFlow: "stock", months: 0} as const;
    const people = {measure: "people supported", a: "March 2016", b: "March 2015"};
    expect(sentence({value: 120, ...count}, {value: 100, ...count}, people)).toBe(
      "For people supported, the recorded number rose between March 2015 and March 2016, by 20."
    );
  });
  it("says of two releases that a figure was revised", () => {
    const same = {value: 323, end: "2015-09-30", halfWidth: 37};
    expect(
      sentence({...same, value: 322, release: "2019-05"}, same, {a: "May 2019", b: "February 2016"})
    ).toBe("Net migration was revised down by 1 between February 2016 and May 2019.");
  });
  it("says of two places that one is higher, never that it rose", () => {
    const london = {value: 400, halfWidth: 30, area: "london"};
    expect(sentence(london, {value: 300, halfWidth: 40}, {a: "London", b: "Leeds"})).toBe(
      "Net migration in London is higher than in Leeds: the estimate is 100 higher, with a margin of ±50."
    );
  });
  it("refuses with the reason", () => {
    expect(sentence({value: 323, halfWidth: 37}, {value: 293, basis: "records"})).toBe(
      "Net migration in the year to 2016 cannot be compared with that in the year to 2015. They were made by different methods: passenger survey, and records."
    );
  });
});
