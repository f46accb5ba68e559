import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {Flow} from "../charts/flow-chart.js";
import {arrivalsByRelease} from "./arrivals-by-release.js";

let rows: Flow[];
beforeAll(async () => {
  rows = await figureRows<Flow>(arrivalsByRelease);
}, 60_000);

describe("arrivals-by-release", () => {
  it("has the three estimates of 2015", () => {
    const of2015 = rows.filter(({year}) => year === 2015).map(({people}) => people);
    expect([...new Set(of2015)]).toEqual([2889, 2963, 3402]);
  });
  it("bears its title out, and not on one release alone", () => {
    expect(arrivalsByRelease.holds(rows)).toBe(true);
    const alone = rows.filter(({release}) => release === "rebased");
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
    expect(titles).toHaveLength(new Set(rows.map((d) => `${d.year} ${d.people}`)).size);
    expect(titles).toContain(
      "Year to mid-2015: 2,889 people, release of June 2016, August 2017; no published margin"
    );
    expect(labelFaults(svg)).toEqual([]);
  });
  it.each(["leeds", "ryedale"])("draws %s without a label over another", async (area) => {
    const svg = drawFigure(arrivalsByRelease, await figureRows(arrivalsByRelease, {area}), 340);
    expect(labelFaults(svg)).toEqual([]);
  });
  it("joins no release to another", () => {
    const svg = drawFigure(arrivalsByRelease, rows, 680);
    const lines = svg.querySelectorAll("[aria-label=line] path");
    expect(lines).toHaveLength(new Set(rows.map(({release}) => release)).size);
  });
});
