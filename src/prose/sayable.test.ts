import {describe, expect, it} from "vitest";
import {sayNumber} from "./sayable.js";

describe("sayNumber(value, format)", () => {
  it("keeps two figures, and three of a large number", () => {
    expect(sayNumber(2889)).toBe("about 2,900");
    expect(sayNumber(357)).toBe("about 360");
    expect(sayNumber(13195)).toBe("about 13,200");
    expect(sayNumber(206856)).toBe("about 207,000");
  });
  it("says a number that is round already as it is", () => {
    expect(sayNumber(60)).toBe("60");
    expect(sayNumber(20000)).toBe("20,000");
    expect(sayNumber(0)).toBe("0");
  });
  it("rounds after the sign", () => {
    expect(sayNumber(-12867, {signed: true})).toBe("about \u221212,900");
    expect(sayNumber(31000, {signed: true})).toBe("+31,000");
  });
  it("says shares in whole per cent", () => {
    expect(sayNumber(8.4, {percent: true})).toBe("about 8%");
    expect(sayNumber(8, {percent: true})).toBe("8%");
  });
  it("rejects what is no number", () => {
    expect(() => sayNumber(NaN)).toThrow("invalid number: NaN");
  });
});
