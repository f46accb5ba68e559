import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {describe, expect, it} from "vitest";
import {exampleEstimate} from "../../test/fixtures/estimate.js";
import {difference} from "./difference.js";
import {differenceTest, figuresOverlap} from "./difference-test.js";
import type {SurveyFigure} from "./interval.js";
import {roundedTest} from "./rounded-test.js";

/** A change from one calendar year to the next with the verdict that ONS printed. */
interface PrintedVerdict {
  flow: string;
  year_from: string;
  year_to: string;
  estimate_from_thousand: string;
  ci95_half_width_from_thousand: string;
  estimate_to_thousand: string;
  ci95_half_width_to_thousand: string;
  ons_significant_change: "Up" | "Down" | "No" | "N/A";
}

const path = new URL("../../data-loaders/published/uk_ltim_verdicts.csv", import.meta.url);
const printed = parse<PrintedVerdict>(readFileSync(path), {columns: true})
  .filter((row) => row.ons_significant_change !== "N/A")
  .map((row) => ({
    ...row,
    base: {
      value: Number(row.estimate_from_thousand),
      halfWidth: Number(row.ci95_half_width_from_thousand)
    },
    compared: {
      value: Number(row.estimate_to_thousand),
      halfWidth: Number(row.ci95_half_width_to_thousand)
    },
    isClear: row.ons_significant_change !== "No"
  }));

/** Whether two rounded figures' intervals meet: null where the unrounded ones decide. */
function roundedOverlap(a: SurveyFigure, b: SurveyFigure): boolean | null {
  const gap = Math.abs(a.value - b.value) - a.halfWidth - b.halfWidth;
  // Four roundings of half a unit each; all four are never at their limit at once.
  return Math.abs(gap) < 2 ? null : gap < 0;
}

describe("the verdicts that ONS printed in November 2017 and 2018", () => {
  it("are 406", () => expect(printed).toHaveLength(406));
  it("differ from a test of the rounded figures 7 times", () => {
    const wrong = printed.filter(
      ({compared, base, isClear}) => differenceTest(compared, base).significant !== isClear
    );
    expect(wrong).toHaveLength(7);
  });
  it("differ from the overlap rule 51 times", () => {
    const wrong = printed.filter(
      ({compared, base, isClear}) => figuresOverlap(compared, base) === isClear
    );
    expect(wrong).toHaveLength(51);
  });
  it("never contradict the test that allows for rounding, which leaves 60 open", () => {
    const tests = printed.map(({compared, base, isClear}) => ({
      isClear,
      verdict: roundedTest(compared, base).verdict
    }));
    expect(tests.filter(({verdict}) => verdict === "too close to call")).toHaveLength(60);
    expect(
      tests.filter(({verdict, isClear}) =>
        isClear ? verdict === "not significant" : verdict === "significant"
      )
    ).toEqual([]);
  });
  it("contradict the overlap rule 42 times even when rounding is allowed for", () => {
    const wrong = printed.filter(({compared, base, isClear}) => {
      const overlap = roundedOverlap(compared, base);
      return overlap !== null && overlap === isClear;
    });
    expect(wrong).toHaveLength(42);
  });
  it("never contradict difference()", () => {
    const allowed = {Up: "rise", Down: "fall", No: "no-clear-change"} as const;
    const verdicts = printed.map((row) => ({
      row,
      expected: allowed[row.ons_significant_change as keyof typeof allowed],
      ...difference(
        exampleEstimate({...row.compared, end: `${row.year_to}-12-31`, measure: row.flow}),
        exampleEstimate({...row.base, end: `${row.year_from}-12-31`, measure: row.flow})
      )
    }));
    expect(
      verdicts.filter(
        ({verdict, expected}) => verdict !== "too-close-to-call" && verdict !== expected
      )
    ).toEqual([]);
    expect(verdicts.filter(({verdict}) => verdict === "too-close-to-call")).toHaveLength(60);
  });
});
