import {describe, expect, it} from "vitest";
import {
  hesaRound,
  isHesaPercentageWithheld,
  nhsHospitalRound,
  ofqualRound,
  tenFiveRound
} from "./publisher-rounding.js";

describe("publishers' rules", () => {
  it("HESA: to 5, halves up, percentages of 22.5 people or more", () => {
    expect([0, 2, 2.5, 7, 7.5, 8].map(hesaRound)).toEqual([0, 0, 5, 5, 10, 10]);
    expect([22.4, 22.5].map(isHesaPercentageWithheld)).toEqual([true, false]);
  });
  it("NHS hospitals: a star for 1 to 7", () => {
    expect([0, 1, 7, 8, 12, 13].map(nhsHospitalRound)).toEqual(["0", "*", "*", "10", "10", "15"]);
  });
  it("Ofqual: fewer than 5 for 1 to 4", () => {
    expect([0, 1, 4, 5, 7, 8].map(ofqualRound)).toEqual([
      "0",
      "fewer than 5",
      "fewer than 5",
      "5",
      "5",
      "10"
    ]);
  });
  it("integrated data: nothing below 10", () => {
    expect([0, 9, 10, 12, 13].map(tenFiveRound)).toEqual([null, null, 10, 10, 15]);
  });
  it("are for counts", () => {
    for (const rule of [
      hesaRound,
      isHesaPercentageWithheld,
      nhsHospitalRound,
      ofqualRound,
      tenFiveRound
    ]) {
      expect(() => rule(-1)).toThrow("invalid count; not zero or more: -1");
      expect(() => rule(NaN)).toThrow("invalid count; not zero or more: NaN");
    }
  });
});
