import {describe, expect, it} from "vitest";
import {describeDecisions, type Decision} from "./decisions.js";

const made = (outcome: Decision["outcome"], confidence: Decision["confidence"]): Decision => ({
  item: `${outcome} ${confidence}`,
  answer: "",
  outcome,
  confidence
});

describe("describeDecisions(made)", () => {
  it("counts plainly, and never in per cent", () => {
    const text = describeDecisions([
      made("right", "sure"),
      made("wrong", "sure"),
      made("right", "guess"),
      made("not-sure", null)
    ]);
    expect(text).toBe(
      "You decided 4 questions, 2 of them right. You chose “Not sure” once. 1 of the 2 you were sure of was right."
    );
  });
  it("says when nothing was decided", () => {
    expect(describeDecisions([])).toBe("Nothing decided yet.");
  });
});
