import {describe, expect, it} from "vitest";
import {exampleEstimate} from "../../test/fixtures/estimate.js";
import {estimateWords} from "./comparison-panels.js";

describe("estimateWords(estimate)", () => {
  it("gives a margin, limits that lean, or the lack of both", () => {
    expect(estimateWords(exampleEstimate({value: 323, halfWidth: 37}))).toBe("323 ± 37");
    expect(
      estimateWords(exampleEstimate({value: 728, lower: 598, upper: 760, interval: "modelled"}))
    ).toBe("728 (598 to 760)");
    expect(estimateWords(exampleEstimate({value: 2900}))).toBe("2,900, no published margin");
    expect(estimateWords(exampleEstimate({value: 120, interval: "count"}))).toBe("120, a count");
  });
});
