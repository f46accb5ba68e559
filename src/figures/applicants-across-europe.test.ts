import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {applicantsAcrossEurope as figure} from "./applicants-across-europe.js";
import {wholeYears, type QuarterOfApplicants} from "./european-applicants.js";
import {defaultChoices, type Choices} from "./figure.js";

let rows: QuarterOfApplicants[];
beforeAll(async () => {
  rows = await figureRows<QuarterOfApplicants>(figure, {});
}, 60_000);

const choices = (changed: Choices = {}): Choices => ({...defaultChoices(figure), ...changed});
const firstTime = {applicants: "NASY_APP"};

describe("applicants-across-europe", () => {
  it("has 32 countries by quarter, and no group of countries", () => {
    expect(new Set(rows.map(({country}) => country)).size).toBe(32);
    expect(rows.filter(({country}) => /^EU|TOTAL/.test(country))).toEqual([]);
    expect(rows.every(({name}) => /^[A-Z][a-z]/.test(name))).toBe(true);
  });
  it("holds while the UK stays below a tenth, by either count", () => {
    expect(figure.holds(rows)).toBe(true);
    const high = rows.map((row) =>
      row.country === "UK" && row.applicant_type === "NASY_APP"
        ? {...row, people: row.eu28 / 5}
        : row
    );
    const later = rows.map((row) => (row.year === 2019 ? {...row, year: 2020} : row));
    expect(figure.holds(later)).toBe("the subtitle is about 2014 to 2019, not 2020");
    expect(figure.holds(high)).toMatch(/^20\.0% in /);
  });
  it("has a year only where all four quarters were reported", () => {
    const years = wholeYears(rows);
    const of = (country: string, type: string) =>
      years.filter((row) => row.country === country && row.applicant_type === type);
    expect(of("LI", "NASY_APP").map(({year}) => year)).toEqual([2016, 2017, 2018, 2019]);
    expect(of("LI", "ASY_APP")).toHaveLength(6);
    const [uk] = of("UK", "ASY_APP").filter(({year}) => year === 2015);
    expect(uk).toMatchObject({people: 40_415, eu28: 1_323_485});
    expect(uk.share).toBeCloseTo(3.05, 2);
  });
  it("says shares of whole years, of the count that is chosen", () => {
    expect(figure.words!(rows, choices())).toContain(
      "Of the EU28’s 1,323,485 applicants (first and repeated) in 2015: United Kingdom 3.1% (40,415), Germany 36.0% (476,615)"
    );
    expect(figure.words!(rows, choices(firstTime))).toContain(
      "1,257,150 first-time applicants in 2015: United Kingdom 3.2% (39,970)"
    );
  });
  it("calls a year that was not wholly reported so, and never a share of it", () => {
    const words = figure.words!(rows, choices({...firstTime, second: "LI"}));
    expect(words).toContain("Liechtenstein not reported for the whole year");
    expect(words).toContain("Liechtenstein not one of the 28 (45)");
  });
  it("gives no country outside the European Union a share of it", () => {
    expect(
      wholeYears(rows)
        .filter(({share}) => share === null)
        .map(({country}) => country)
    ).toEqual(expect.arrayContaining(["CH", "IS", "LI", "NO"]));
    expect(figure.words!(rows, choices({second: "NO"}))).toContain(
      "Norway not one of the 28 (31,145)"
    );
    expect(figure.words!(rows, choices({second: "LV"}))).toContain("Latvia under 0.1% (195)");
  });
  it("has a table of every country, with gaps as gaps", () => {
    const table = figure.tableRows!(rows, choices(firstTime));
    expect(table).toHaveLength(32);
    expect(table.find(({name}) => name === "Liechtenstein")).toMatchObject({
      y2015: null,
      y2016: 80
    });
  });
  it("describes the countries that are chosen", () => {
    const text = figure.describe(rows, choices());
    expect(text).toContain("Hungary: 2,740 in January to March 2014, at most 109,175");
    expect(figure.describe(rows, choices({third: "SE"}))).toContain("Sweden");
  });
  it("refuses a country or a count that is none", () => {
    expect(() => figure.words!(rows, choices({second: "XX"}))).toThrow(
      "invalid choice: country XX"
    );
    expect(() => figure.words!(rows, choices({applicants: "all"}))).toThrow("invalid choice");
  });
  it.each([340, 680])("draws a panel for each country at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(4 * 24);
    expect(pointTitles(svg)[0]).toContain("a count, each month rounded to 5");
    expect(labelFaults(svg)).toEqual([]);
  });
  it("breaks the line at a quarter that was not reported", () => {
    const gap = rows.filter(
      ({country, quarter_ending}) =>
        country !== "DE" || quarter_ending.toISOString().slice(0, 7) !== "2016-03"
    );
    const paths = (of: QuarterOfApplicants[]) =>
      drawFigure(figure, of, 680).querySelectorAll("[aria-label=line] path").length;
    expect(paths(gap)).toBe(paths(rows) + 1);
    expect(drawFigure(figure, gap, 680).textContent).toContain("1 quarter not reported");
  });
  it("gives each panel a scale of its own where that is chosen", () => {
    const ticks = (scale: string) =>
      drawFigure(figure, rows, {width: 680, choices: choices({scale})}).textContent;
    expect(ticks("one")).not.toContain("12,000");
    expect(ticks("own")).toContain("10,000");
    expect(figure.words!(rows, choices({scale: "own"}))).toContain("a scale of its own");
  });
});
