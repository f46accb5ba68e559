import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {defaultChoices} from "./figure.js";
import {releasesOfRows, type ReleaseRow} from "./release-rows.js";
import {revisionsInTheRegion as region} from "./revisions-in-the-region.js";

let rows: ReleaseRow[];
beforeAll(async () => {
  rows = await figureRows<ReleaseRow>(region);
}, 60_000);

const printed = defaultChoices(region);
const words = (choices: Record<string, string> = {}) =>
  region.words!(rows, {...printed, ...choices});
const table = (choices: Record<string, string> = {}) =>
  region.tableRows!(rows, {...printed, ...choices});

describe("revisions-in-the-region", () => {
  it("has the authorities of today, each once", () => {
    expect(new Set(rows.map(({place}) => place)).size).toBe(15);
    expect(rows.map(({place}) => place)).toContain("north-yorkshire");
    expect(rows.map(({place}) => place)).not.toContain("craven");
  });
  it("has the moves of York, Sheffield, Leeds and Hull", () => {
    const of = (name: string) => {
      const row = table().find((row) => row.name === name)!;
      return [row.people_change, row.arrivals_change];
    };
    expect(of("York")).toEqual([-8843, 187]);
    expect(of("Sheffield")).toEqual([-34_178, 2367]);
    expect(of("Leeds")).toEqual([9657, 4313]);
    expect(of("Kingston upon Hull")).toEqual([8465, 525]);
  });
  it("bears its title out, and not where another turn is as common", () => {
    expect(region.holds(rows)).toBe(true);
    const turned = rows.map((row) =>
      ["york", "doncaster"].includes(row.place) && row.releases === "rebased"
        ? {...row, arrivals: 1}
        : row
    );
    expect(region.holds(turned)).toBe(
      "fewer immigrants and fewer people in 6, more immigrants and fewer people in 5"
    );
  });
  it("says how many authorities moved which way, and where York is", () => {
    expect(words()).toBe(
      "The estimates of 2020 from the release of June 2021 to the series rebased to the Census of 2021. More immigrants and fewer people: 7 of 15 authorities, York among them. Fewer immigrants and fewer people: 4. More immigrants and more people: 4. No margin is published, so no move is tested. The two start from different censuses: the method changed with the count."
    );
    expect(words({place: "leeds"})).toContain(
      "More immigrants and more people: 4, Leeds among them."
    );
  });
  it("says that a year is a gap where a release does not have it", () => {
    expect(words({first: "2016-06"})).toMatch(/does not have this year\. That is a gap/);
    expect(table({first: "2016-06"})).toEqual([]);
    expect(words({first: "rebased"})).toMatch(/two different releases/);
  });
  it("speaks of population alone in the year of the census, where arrivals were not found", () => {
    expect(words({year: "2011"})).toContain(
      "As many people: 15 of 15 authorities, York among them."
    );
    expect(table({year: "2011"})[0]).toMatchObject({people_change: 0, arrivals_change: null});
  });
  it("refuses a choice that nobody has", () => {
    expect(() => words({place: "craven"})).toThrow("invalid choice: place craven");
    expect(() => words({year: "1066"})).toThrow("invalid choice: year 1066");
  });
  it("describes its rows", () => {
    const text = region.describe(rows, printed);
    expect(text).toContain("Sheffield (population −5.8%, arrivals +26.2%)");
    expect(region.describe(rows, {...printed, year: "2015"})).not.toBe(text);
  });
  it.each([340, 680])(
    "draws each authority and measure once, with both numbers, at %i px",
    (width) => {
      const svg = drawFigure(region, rows, width);
      const titles = pointTitles(svg);
      expect(titles).toHaveLength(30);
      expect(titles).toContain(
        "York, 2020: 211,012 people (June 2021), 202,169 (rebased to the Census of 2021), a change of −8,843 (−4.2%); no published margin"
      );
      expect(svg.getAttribute("width")).toBe(String(width));
      expect(labelFaults(svg)).toEqual([]);
    }
  );
  it.each([340, 680])(
    "sets the labels of every pair and year apart at %i px",
    (width) => {
      for (const first of releasesOfRows(rows))
        for (const year of ["2011", "2013", "2015", "2020"]) {
          const choices = {...printed, first, year};
          expect([first, year, labelFaults(drawFigure(region, rows, {width, choices}))]).toEqual([
            first,
            year,
            []
          ]);
        }
    },
    60_000
  );
});
