import {describe, expect, it} from "vitest";
import {figureRows} from "../../test/figure-rows.js";
import {comparisonBars as figure} from "./comparison-bars.js";

const rows = await figureRows(figure, {});
const words = (years: string, bars: string) => figure.words!(rows, {years, bars});

describe("comparison bars", () => {
  it("overlap at 95% though the years clearly differ", () => {
    for (const years of ["2007-2008", "2003-2004"])
      expect(words(years, "published")).toMatch(
        /^The 95% bars overlap, yet the test finds a clear change/
      );
  });
  it("at 83% meet where the test finds nothing, and only there", () => {
    for (const years of ["2007-2008", "2003-2004"])
      expect(words(years, "eye")).toMatch(
        /^The 83% bars do not meet, and the test finds a clear change/
      );
    expect(words("2010-2011", "eye")).toMatch(
      /^The 83% bars overlap, and the test finds no clear change/
    );
  });
  it("would be of 51% for rolling years that share three quarters", () => {
    expect(words("2007-2008", "eye")).toMatch(/it would be bars of 51%, so draw the difference/);
  });
  it("refuses its title where no change is clear", () => {
    expect(figure.holds(rows.map((row) => ({...row, half_width: 100_000})))).toBe(
      "the change is no-clear-change"
    );
  });
});
