import {describe, expect, it} from "vitest";
import {lastDayOfQuarter, monthOfRelease, monthOfWrittenDay, smallness} from "./cells.js";

describe("monthOfRelease(cells)", () => {
  it("takes the month of a day and of a month", () => {
    expect(monthOfRelease({release_date: "2016-02-25"})).toBe("2016-02");
    expect(monthOfRelease({release_date: "2014-02"})).toBe("2014-02");
  });
  it("rejects anything else", () => {
    expect(() => monthOfRelease({release_date: "Feb 2016"})).toThrow("invalid release date");
    expect(() => monthOfRelease({})).toThrow("invalid release date");
  });
});

describe("smallness(name)", () => {
  it("says yes from 1 to 9 only", () => {
    const small = smallness("people");
    expect(["0", "1", "9", "10", ""].map((people) => small({people}))).toEqual([
      "no",
      "yes",
      "yes",
      "no",
      "no"
    ]);
  });
});

describe("lastDayOfQuarter(quarter)", () => {
  it("knows the four quarters", () => {
    expect(["2016Q1", "2016Q2", "2016Q3", "2016Q4"].map(lastDayOfQuarter)).toEqual([
      "2016-03-31",
      "2016-06-30",
      "2016-09-30",
      "2016-12-31"
    ]);
  });
  it("rejects a quarter that there is not", () => {
    expect(() => lastDayOfQuarter("2016Q5")).toThrow("invalid quarter; not as 2015Q3: 2016Q5");
  });
});

describe("monthOfWrittenDay(day)", () => {
  it("reads a day as printed", () => {
    expect(monthOfWrittenDay("30 November 2017")).toBe("2017-11");
  });
  it("rejects anything else", () => {
    expect(() => monthOfWrittenDay("November 2017")).toThrow("invalid day");
    expect(() => monthOfWrittenDay("31 November 2017")).toThrow("invalid day");
  });
});
