import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {defaultChoices} from "./figure.js";
import {findRow, releasesOfRows, type ReleaseRow} from "./release-rows.js";
import {twoReleases} from "./two-releases.js";

let rows: ReleaseRow[];
beforeAll(async () => {
  rows = await figureRows<ReleaseRow>(twoReleases);
}, 60_000);

const printed = defaultChoices(twoReleases);
const words = (choices: Record<string, string>) =>
  twoReleases.words!(rows, {...printed, ...choices});
const draw = (choices: Record<string, string>, width = 680) =>
  drawFigure(twoReleases, rows, {width, choices: {...printed, ...choices}});

describe("the rows of two-releases", () => {
  it("have York in 2015 and 2020 as each release has it", () => {
    const york = rows.filter(({place}) => place === "york");
    const of = (year: number) =>
      york
        .filter((row) => row.year === year)
        .map(({releases, population, arrivals}) => [releases, population, arrivals]);
    expect(of(2015)).toEqual([
      ["2016-06, 2017-08", 206_856, 2889],
      ["2018-08, 2020-06, 2021-06", 205_784, 2963],
      ["rebased", 203_212, 3402]
    ]);
    expect(of(2020)).toEqual([
      ["2021-06", 211_012, 3246],
      ["rebased", 202_169, 3433]
    ]);
  });
  it("have the exact sum of seven councils for North Yorkshire, which the rebased series meets in 2011", () => {
    const own = rows.filter(({place}) => place === "north-yorkshire");
    const former = rows.filter(({successor}) => successor === "North Yorkshire");
    expect(new Set(former.map(({place}) => place)).size).toBe(7);
    for (const release of releasesOfRows(rows).filter((name) => name !== "rebased"))
      for (const year of [2012, 2013]) {
        const sum = former
          .filter((row) => row.year === year && row.releases.split(", ").includes(release))
          .reduce((total, {population}) => total + population, 0);
        expect(findRow(own, {release, year})).toMatchObject({population: sum, councils: 7});
      }
    const of2011 = own.filter(({year}) => year === 2011).map(({population}) => population);
    expect(new Set(of2011)).toEqual(new Set([601_206]));
  });
  it("have nothing of a former council after the rebasing", () => {
    const former = rows.filter(({successor}) => successor !== null);
    expect(former.length).toBeGreaterThan(0);
    expect(former.filter(({releases}) => releases.includes("rebased"))).toEqual([]);
  });
});

describe("two-releases", () => {
  it("bears its title out, and not where the census is counted twice or nothing parts", () => {
    expect(twoReleases.holds(rows)).toBe(true);
    const other = rows.map((row) =>
      row.year === 2011 && row.releases === "rebased" ? {...row, population: 1} : row
    );
    expect(twoReleases.holds(other)).toBe("releases differ on the population of 2011");
    const still = rows.map((row) => (row.place === "york" ? {...row, population: 1} : row));
    expect(twoReleases.holds(still)).toBe("no release differs on the population of York");
  });
  it("says of York what each release had, and that nothing is tested", () => {
    expect(words({})).toBe(
      "York, 2020: more immigrants and fewer people. Population was revised down by 8,843 (−4.2%), from 211,012 (June 2021) to 202,169 (after the Census of 2021). The estimate of arrivals was revised up by 187 (+5.8%), from 3,246 (June 2021) to 3,433 (after the Census of 2021). No margin is published for any of these figures, so nothing is tested: the estimate moved, which does not say that people did. The two releases start from different censuses: the method changed with the count."
    );
  });
  it("gives other places their own verdict", () => {
    expect(words({place: "leeds"})).toMatch(/^Leeds, 2020: more immigrants and more people\./);
    expect(words({place: "barnsley"})).toMatch(
      /^Barnsley, 2020: fewer immigrants and fewer people/
    );
    expect(
      words({place: "kingston-upon-hull", first: "2016-06", second: "2020-06", year: "2015"})
    ).toMatch(
      /^Kingston upon Hull, 2015: fewer immigrants and fewer people\..*revised down by 368/
    );
  });
  it("speaks of the method only where the census changed", () => {
    expect(words({first: "2016-06", second: "2020-06", year: "2015"})).not.toContain("censuses");
    expect(words({first: "2016-06", second: "rebased", year: "2015"})).toContain("censuses");
  });
  it("says the same whichever release was picked first", () => {
    expect(words({first: "rebased", second: "2021-06"})).toBe(words({}));
  });
  it("says that a figure was not revised where it was not", () => {
    const text = words({first: "2020-06", second: "2021-06", year: "2015"});
    expect(text).toMatch(/^York, 2015: as many immigrants and as many people\./);
    expect(text).toContain("Population was not revised: 205,784 in both.");
  });
  it("says which kind of gap there is where nothing can be set side by side", () => {
    expect(words({first: "2014-06"})).toContain(
      "The release of June 2014 has York to 2013 and not for 2020. That is a gap, not a count of none."
    );
    expect(words({place: "craven"})).toContain(
      "published for the councils of today only: look under North Yorkshire, which replaced Craven"
    );
    expect(words({first: "rebased"})).toMatch(/pick two different releases/);
    expect(words({year: "2011"})).toContain("Arrivals of the year were not found in both.");
  });
  it("says that North Yorkshire is a sum", () => {
    expect(words({place: "north-yorkshire"})).toContain(
      "a sum made by us of the 7 councils that it replaced"
    );
  });
  it("refuses a choice that nobody has", () => {
    expect(() => words({place: "atlantis"})).toThrow("invalid choice: place atlantis");
    expect(() => words({second: "1999-01"})).toThrow("invalid choice: release 1999-01");
    expect(() => words({year: "1066"})).toThrow("invalid choice: year 1066");
  });
  it("lists every place and release of the year in its table", () => {
    const table = twoReleases.tableRows!(rows, {...printed, year: "2015"});
    expect(table).toHaveLength(rows.filter(({year}) => year === 2015).length);
    expect(new Set(table.map(({place}) => place)).size).toBe(22);
    expect(table.find(({population}) => population === 205_784)).toMatchObject({
      released: "August 2018, June 2020, June 2021"
    });
  });
  it("changes text, picture and verdict together", () => {
    const titles = pointTitles(draw({place: "leeds", first: "2016-06", year: "2015"}));
    expect(titles).toContain(
      "Leeds, people on 30 June, 2015: 774,060, release of June 2016; no published margin"
    );
    expect(titles.filter((title) => /York|June 2021/.test(title))).toEqual([]);
    const text = twoReleases.describe(rows, {
      ...printed,
      place: "leeds",
      first: "2016-06",
      year: "2015"
    });
    expect(text).toContain("Leeds, 2015: more immigrants and more people.");
  });
  it("keeps its axes whatever releases are chosen", () => {
    const axes = (second: string) =>
      [...draw({second}).querySelectorAll('[aria-label*="tick"]')].map(({outerHTML}) => outerHTML);
    expect(axes("rebased").length).toBeGreaterThan(0);
    expect(axes("2020-06")).toEqual(axes("rebased"));
  });
  it.each([340, 680])(
    "sets the labels of every place, pair and year apart at %i px",
    (width) => {
      const releases = releasesOfRows(rows);
      const places = [...new Set(rows.map(({place}) => place))];
      const choices = [
        ...places.flatMap((place) => ["2013", "2020"].map((year) => ({place, year}))),
        ...releases.flatMap((first) => ["2011", "2016"].map((year) => ({first, year})))
      ];
      for (const choice of choices)
        expect([choice, labelFaults(draw(choice, width))]).toEqual([choice, []]);
    },
    60_000
  );
});
