import {describe, expect, it} from "vitest";
import {outcomeOf, type Outcome} from "./expectation.js";
import {oppositeVerdict, type Verdict} from "./verdict.js";

const outcomes: Readonly<Record<Verdict, Outcome>> = {
  rise: "as-expected",
  fall: "opposite",
  "recorded-rise": "as-expected",
  "recorded-fall": "opposite",
  "modelled-rise": "points-that-way",
  "modelled-fall": "points-away",
  "estimate-higher": "points-that-way",
  "estimate-lower": "points-away",
  "no-clear-change": "no-clear-change",
  "recorded-same": "no-clear-change",
  "estimate-same": "no-clear-change",
  "too-close-to-call": "too-close-to-call",
  "depends-on-assumption": "cannot-be-told",
  "cannot-tell": "cannot-be-told",
  "cannot-be-compared": "cannot-be-told"
};
const cases = Object.entries(outcomes) as [Verdict, Outcome][];

describe("outcomeOf(verdict, expected)", () => {
  it.each(cases)("reads %s, where a rise was expected, as %s", (verdict, outcome) => {
    expect(outcomeOf(verdict, "rise")).toBe(outcome);
  });
  it.each(cases)("reads %s for a fall as it reads its opposite for a rise", (verdict) => {
    expect(outcomeOf(verdict, "fall")).toBe(outcomeOf(oppositeVerdict(verdict), "rise"));
  });
  it("calls nothing clear that was not tested or counted", () => {
    const clear = cases.filter(([, outcome]) => ["as-expected", "opposite"].includes(outcome));
    expect(clear.map(([verdict]) => verdict)).toEqual([
      "rise",
      "fall",
      "recorded-rise",
      "recorded-fall"
    ]);
  });
});
