import {describe, expect, it} from "vitest";
import {exampleEstimate} from "../../test/fixtures/estimate.js";
import {quotedBasis} from "../stats/estimate.js";
import {explainBriefly, explainInterval} from "./explain.js";

const quoted = exampleEstimate({
  value: 323_000,
  basis: quotedBasis,
  source: "paper_2016",
  release: "2016",
  noIntervalReason: "Carried as the paper prints it, without a margin."
});

describe("a number that is quoted from the paper", () => {
  it("is called as printed, and no estimate whose publisher gave no margin", () => {
    expect(explainBriefly(quoted)).toBe("as printed in 2016");
    expect(explainInterval(quoted)).toBe(
      "As printed in 2016. Carried as the paper prints it, without a margin."
    );
  });
  it("keeps its interval where one was printed", () => {
    const limits = {lower: 286_000, upper: 360_000, level: 0.95, interval: "sampling"} as const;
    const inBox = exampleEstimate({...quoted, ...limits, noIntervalReason: null});
    expect(explainBriefly(inBox)).toBe("95% interval 286,000 to 360,000; as printed in 2016");
    expect(explainInterval(inBox)).toContain("286,000 to 360,000");
  });
});

describe("explainBriefly(estimate)", () => {
  it("says of an estimate without a margin that none is published, and its release", () => {
    const estimate = exampleEstimate({
      value: 2889,
      interval: "none",
      noIntervalReason: "Shared out."
    });
    expect(explainBriefly(estimate)).toMatch(/^no published margin; /);
  });
});
