import {describe, expect, it} from "vitest";
import {countOutcomes, outcomeNames} from "./outcomes.js";

describe("countOutcomes(outcomes)", () => {
  it("counts in one order, whatever order they come in", () => {
    const outcomes = ["cannot-be-told", "opposite", "as-expected", "cannot-be-told"] as const;
    const words =
      "of four expectations one came out as expected, one came out the opposite way and two cannot be told";
    expect(countOutcomes(outcomes)).toBe(words);
    expect(countOutcomes([...outcomes].reverse())).toBe(words);
  });
  it("minds its grammar", () => {
    expect(countOutcomes(["points-away", "points-away", "points-that-way"])).toBe(
      "of three expectations one points the expected way (untested) and two point the other way (untested)"
    );
    expect(countOutcomes(["too-close-to-call", "too-close-to-call"])).toBe(
      "of two expectations two are too close to call"
    );
    expect(countOutcomes(["no-clear-change"])).toBe(
      "of one expectation one showed no clear change"
    );
  });
  it("counts beyond its words in figures", () => {
    expect(countOutcomes(Array.from({length: 12}, () => "opposite" as const))).toBe(
      "of 12 expectations 12 came out the opposite way"
    );
  });
  it("has a name for each outcome, and no name twice", () => {
    const names = Object.values(outcomeNames);
    expect(new Set(names).size).toBe(names.length);
  });
});
