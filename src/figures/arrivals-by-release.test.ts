import {group, pairs} from "d3-array";
import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {byRelease, type Flow} from "../charts/releases.js";
import {arrivalsByRelease} from "./arrivals-by-release.js";

let rows: Flow[];
beforeAll(async () => {
  rows = await figureRows<Flow>(arrivalsByRelease);
}, 60_000);

describe("arrivals-by-release", () => {
  it("has the three estimates of 2015", () => {
    const of2015 = rows.filter(({year}) => year === 2015).map(({people}) => people);
    expect(of2015).toEqual([2889, 2963, 3402]);
  });
  it("has a row for each value of a year, with every release that has it", () => {
    const keys = rows.map(({year, people}) => `${year} ${people}`);
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows).toContainEqual(
      expect.objectContaining({year: 2015, people: 2963, releases: "2018-08, 2020-06, 2021-06"})
    );
    expect(byRelease(rows).filter(({release}) => release === "2014-06")).toHaveLength(12);
  });
  it("bears its title out, and not on one release alone", () => {
    expect(arrivalsByRelease.holds(rows)).toBe(true);
    const alone = rows.filter(({releases}) => releases === "rebased");
    expect(arrivalsByRelease.holds(alone)).toBe("no year differs between releases");
  });
  it("describes its rows", () => {
    const text = arrivalsByRelease.describe(rows, {});
    expect(text).toContain("Rebased to the Census of 2021: 2,890 arrivals in 2012, 5,482 in 2024.");
    expect(text).toContain("No margin is published");
    expect(arrivalsByRelease.describe(rows.slice(0, -1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws each value of a year once at %i px", (width) => {
    const svg = drawFigure(arrivalsByRelease, rows, width);
    const titles = pointTitles(svg);
    expect(titles).toHaveLength(rows.length);
    for (const words of [
      "Year to mid-2012: 2,330 people, 6 releases from June 2014 to June 2021",
      "Year to mid-2015: 2,889 people, releases of June 2016 and August 2017",
      "Year to mid-2016: 2,675 people, release of August 2017",
      "Year to mid-2024: 5,482 people, rebased to the Census of 2021"
    ])
      expect(titles).toContain(`${words}; no published margin`);
    expect(labelFaults(svg)).toEqual([]);
  });
  it.each([340, 680])("says so where a month had nothing of the place, at %i px", (width) => {
    const known = "2014-06";
    const late = rows.filter(({releases}) => releases === "rebased");
    expect(arrivalsByRelease.words!(late, {known})).toBe(
      "In June 2014 no release that we hold had arrivals of this place."
    );
    expect(pointTitles(drawFigure(arrivalsByRelease, late, {width, choices: {known}}))).toEqual([]);
  });
  it("goes back to what was known in a month, in words and picture together", () => {
    const known = "2016-06";
    expect(arrivalsByRelease.words!(rows, {known})).toBe(
      "In June 2016 the latest year was the one to mid-2015, with 2,889 arrivals. Since then that year has been put at 2,963 (August 2018), then at 3,402 (rebased to the Census of 2021)."
    );
    const text = arrivalsByRelease.describe(rows, {known});
    expect(text).toContain("Release of June 2016: 2,114 arrivals in 2002, 2,889 in 2015.");
    expect(text).not.toMatch(/2017|Rebased/);
    const svg = drawFigure(arrivalsByRelease, rows, {width: 680, choices: {known}});
    const titles = pointTitles(svg);
    expect(titles).toContain(
      "Year to mid-2015: 2,889 people, release of June 2016; no published margin"
    );
    expect(titles.filter((title) => /2,963|3,402|rebased/.test(title))).toEqual([]);
    expect(titles).toHaveLength(rows.filter(({releases}) => releases < "2016-07").length);
    expect(labelFaults(svg)).toEqual([]);
  });
  it("keeps its axes whatever month is chosen", () => {
    const axis = (known: string) => {
      const svg = drawFigure(arrivalsByRelease, rows, {width: 680, choices: {known}});
      return [...svg.querySelectorAll('[aria-label*="tick"]')].map(({outerHTML}) => outerHTML);
    };
    expect(axis("2014-06").length).toBeGreaterThan(0);
    expect(axis("2014-06")).toEqual(axis("today"));
  });
  it("has a month to choose for every release that it knows", () => {
    const control = arrivalsByRelease.controls!.known;
    const offered = "values" in control ? Object.keys(control.values) : [];
    const dated = byRelease(rows).map(({release}) => release);
    const releases = new Set(dated.filter((release) => release !== "rebased"));
    expect(new Set(offered)).toEqual(new Set(["today", ...releases]));
    expect(arrivalsByRelease.words!(rows, {})).toBe(
      "Today the latest year is the one to mid-2024, with 5,482 arrivals, rebased to the Census of 2021."
    );
  });
  it.each(["leeds", "ryedale"])("draws %s without a label over another", async (area) => {
    const svg = drawFigure(arrivalsByRelease, await figureRows(arrivalsByRelease, {area}), 340);
    expect(labelFaults(svg)).toEqual([]);
  });
  it("lets the arrow keys go along the older releases, then along the rebased one", () => {
    const years = pointTitles(drawFigure(arrivalsByRelease, rows, 680)).map((title) => ({
      year: Number(/\d{4}/.exec(title)![0]),
      isRebased: title.includes("rebased")
    }));
    const first = years.findIndex(({isRebased}) => isRebased);
    expect(years.slice(first).every(({isRebased}) => isRebased)).toBe(true);
    for (const part of [years.slice(0, first), years.slice(first)])
      expect(part).toEqual([...part].sort((a, b) => a.year - b.year));
  });
  it("joins no release to another, and draws no part of a line twice", () => {
    const svg = drawFigure(arrivalsByRelease, rows, 680);
    const paths = [...svg.querySelectorAll("[aria-label=line] path")];
    const steps = paths.flatMap((path) => {
      const corners = path.getAttribute("d")!.slice(1).split("L");
      return corners.slice(1).map((corner, i) => `${corners[i]} ${corner}`);
    });
    expect(new Set(steps).size).toBe(steps.length);
    const published = new Set(
      [...group(byRelease(rows), ({release}) => release).values()].flatMap((line) =>
        pairs(line, (a, b) => `${a.year} ${a.people} ${b.year} ${b.people}`)
      )
    );
    expect(steps).toHaveLength(published.size);
    expect(paths.at(-1)!.getAttribute("stroke")).toBe("var(--place)");
  });
});
