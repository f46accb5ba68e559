import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {intervalAt, type BornAbroad} from "../charts/born-abroad-chart.js";
import {bornAbroad} from "./born-abroad.js";

let rows: BornAbroad[];
beforeAll(async () => {
  rows = await figureRows<BornAbroad>(bornAbroad);
}, 60_000);

describe("intervalAt(row, level)", () => {
  it("is the published interval at 95%, and narrower below as for normal errors", () => {
    const row = {year: 2015, born_abroad: 20_000, ci95_half_width: 5000};
    expect(intervalAt(row, 0.95)).toEqual({lower: 15_000, upper: 25_000});
    // 0.8416 / 1.9600 and 0.3853 / 1.9600 of the published half-width.
    expect(intervalAt(row, 0.6).upper).toBeCloseTo(22_147, 0);
    expect(intervalAt(row, 0.3).upper).toBeCloseTo(20_983, 0);
  });
});

describe("born-abroad", () => {
  it("has the paper's 20,000 ± 5,000 in 2015", () => {
    expect(rows).toHaveLength(12);
    expect(rows.find(({year}) => year === 2015)).toMatchObject({
      born_abroad: 20_000,
      ci95_half_width: 5000
    });
  });
  it("bears its title out, by the difference test", () => {
    expect(bornAbroad.holds(rows)).toBe(true);
  });
  it("refuses its title where a year differs clearly, or the period does not", () => {
    const jump = rows.map((row) => (row.year === 2010 ? {...row, born_abroad: 30_000} : row));
    expect(bornAbroad.holds(jump)).toBe("clear change from the year before in 2010, 2011");
    const flat = rows.filter(({year}) => year > 2014);
    expect(bornAbroad.holds(flat)).toBe("the change over the whole period: no-clear-change");
  });
  it("describes first, last, margins and the change", () => {
    const text = bornAbroad.describe(rows, {});
    expect(text).toContain("about 8,000 in 2005 (between about 5,000 and 11,000)");
    expect(text).toContain("about 20,000 in 2016 (between about 15,000 and 25,000)");
    expect(text).toContain("±3,000 to ±5,000");
    expect(text).toContain("that is a rise");
    expect(bornAbroad.describe(rows.slice(-2), {})).toContain("no clear change");
  });
  it.each([340, 680])("draws dots that no line joins at %i px", (width) => {
    const svg = drawFigure(bornAbroad, rows, width);
    expect(pointTitles(svg)).toContain(
      "2015: about 20,000 residents born abroad, between about 15,000 and 25,000 (95% interval)"
    );
    expect(svg.querySelectorAll("[aria-label=line]:not(.segments)")).toHaveLength(0);
    const strips = [...svg.querySelectorAll(".segments path")].flatMap(
      (path) => path.getAttribute("d")!.match(/M/g) ?? []
    );
    expect(strips.length).toBeGreaterThanOrEqual(36);
    expect(labelFaults(svg)).toEqual([]);
  });
});
