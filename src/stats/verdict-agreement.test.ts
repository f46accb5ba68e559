import {describe, expect, it} from "vitest";
import {overlapDeparts, testDeparts, verdictAgreement} from "./verdict-agreement.js";

const change = (before: [number, number], after: [number, number], isClear: boolean) => ({
  before: {value: before[0], halfWidth: before[1]},
  after: {value: after[0], halfWidth: after[1]},
  isClear
});

describe("verdictAgreement(changes)", () => {
  // Immigration 2016 to 2017, ONS table 2.01a: printed "Up" although the intervals overlap by 19.
  const touching = change([589, 34], [644, 40], true);
  // Printed "Down": exactly its margin as rounded, and on either side of it unrounded.
  const open = change([16, 4], [11, 3], true);
  it("holds the overlap rule, and not the test, to have missed a change whose intervals touch", () => {
    expect(testDeparts(touching)).toBe(false);
    expect(overlapDeparts(touching)).toBe(true);
  });
  it("counts what rounding leaves open", () => {
    expect(verdictAgreement([touching, open])).toEqual({
      changes: 2,
      clear: 2,
      test: 1,
      overlap: 2,
      testForSure: 0,
      overlapForSure: 2,
      undecided: 1
    });
  });
  it("is zero for no changes", () => {
    expect(verdictAgreement([])).toMatchObject({changes: 0, test: 0, overlap: 0, undecided: 0});
  });
});
