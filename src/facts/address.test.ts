import {describe, expect, it} from "vitest";
import {formatAddress, parseAddress} from "./address.js";
import {addressedPeriod, resolvePeriod} from "./period.js";

describe("parseAddress(text, options)", () => {
  it("takes the parts apart, and back together", () => {
    const address = parseAddress("york.immigration.2015@2016-06");
    expect(address).toEqual({
      place: "york",
      measure: "immigration",
      period: "2015",
      release: "2016-06"
    });
    expect(formatAddress(address)).toBe("york.immigration.2015@2016-06");
  });
  it("knows the page's own place, and short names", () => {
    expect(parseAddress("place.population.2015@2016-06", {area: "leeds"}).place).toBe("leeds");
    expect(parseAddress("uk.net.ye-2015-09@2016-02").place).toBe("united-kingdom");
  });
  it("rejects a fact without a release", () => {
    expect(() => parseAddress("york.immigration.2015")).toThrow("invalid fact; not <place>");
    expect(() => parseAddress("place.immigration.2015@latest")).toThrow("missing area of the page");
  });
});

describe("resolvePeriod(period, column)", () => {
  it("ends a mid-year on its day", () => {
    const column = {kind: "year", column: "year", endsOn: "06-30", months: 12} as const;
    expect(resolvePeriod("2015", column)).toEqual({
      value: "2015",
      period: {end: "2015-06-30", months: 12}
    });
    expect(resolvePeriod("2015-06-30", column)).toBeUndefined();
  });
  it("ends a rolling year on the last day of its month", () => {
    const column = {kind: "year-ending", column: "year_ending", months: 12} as const;
    expect(resolvePeriod("ye-2015-09", column)?.value).toBe("2015-09-30");
    expect(resolvePeriod("ye-2016-02", column)?.value).toBe("2016-02-29");
  });
  it("reads an academic year", () => {
    const column = {kind: "academic-year", column: "academic_year", months: 12} as const;
    expect(resolvePeriod("2023-24", column)?.value).toBe("2023/24");
  });
  it("takes the end of years as printed", () => {
    const column = {kind: "printed", column: "period", endsOn: "12-31", months: 60} as const;
    expect(resolvePeriod("2016-2020", column)?.period.end).toBe("2020-12-31");
  });
});

describe("addressedPeriod(value, column)", () => {
  it("is what an address writes for the text of a column, and leads back to it", () => {
    const rolling = {kind: "year-ending", column: "year_ending", months: 12} as const;
    const academic = {kind: "academic-year", column: "academic_year", months: 12} as const;
    const day = {kind: "day", column: "date", months: 0} as const;
    for (const [value, column, written] of [
      ["2016-02-29", rolling, "ye-2016-02"],
      ["2023/24", academic, "2023-24"],
      ["2023-03-31", day, "2023-03-31"]
    ] as const) {
      expect(addressedPeriod(value, column)).toBe(written);
      expect(resolvePeriod(written, column)?.value).toBe(value);
    }
  });
});
