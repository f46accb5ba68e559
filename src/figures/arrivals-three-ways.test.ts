import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {MeasureCount} from "../charts/three-measures-chart.js";
import {arrivalsThreeWays} from "./arrivals-three-ways.js";

let rows: MeasureCount[];
beforeAll(async () => {
  rows = await figureRows<MeasureCount>(arrivalsThreeWays);
}, 60_000);

describe("arrivals-three-ways", () => {
  it("has the three measures of 2016", () => {
    const totals = rows.filter(({kind}) => kind === "published total");
    expect(totals.map(({measure, people}) => [measure, people])).toEqual([
      ["National Insurance numbers", 1797],
      ["registrations with a doctor", 2918]
    ]);
    expect(rows).toContainEqual(
      expect.objectContaining({year: 2016, releases: "2017-08", people: 2675})
    );
  });
  it("bears its title out, and not when two measures agree", () => {
    expect(arrivalsThreeWays.holds(rows)).toBe(true);
    const alike = rows.map((row) => (row.people === 1797 ? {...row, people: 2650} : row));
    expect(arrivalsThreeWays.holds(alike)).toBe("two are alike: 2,918, 2,675, 2,650");
    const without = rows.filter(({measure}) => measure !== "registrations with a doctor");
    expect(arrivalsThreeWays.holds(without)).toBe("no year has all three measures");
  });
  it("describes its rows and never adds them", () => {
    const text = arrivalsThreeWays.describe(rows, {});
    expect(text).toContain("2,890 in 2012 and 5,482 in 2024");
    expect(text).toContain("at least: 419 in 2002 and 1,585 in 2025");
    expect(text).toContain("2,918 registrations with a doctor, 2,675 arrivals, 1,797 National");
    const fewer = rows.filter(({year, kind}) => kind !== "at least" || year < 2025);
    expect(arrivalsThreeWays.describe(fewer, {})).not.toBe(text);
  });
  it.each([340, 680])("draws lower bounds as triangles and gaps as words at %i px", (width) => {
    const svg = drawFigure(arrivalsThreeWays, rows, width);
    const titles = pointTitles(svg);
    expect(titles).toHaveLength(rows.length);
    expect(new Set(titles).size).toBe(rows.length);
    expect(titles.filter((title) => title.includes("at least"))).toHaveLength(24);
    expect(svg.textContent).toContain("2016 is the only year found; all others are missing");
    expect(labelFaults(svg)).toEqual([]);
  });
});
