import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {RankedCount} from "../charts/ranked-dots.js";
import {topNationalities} from "./top-nationalities.js";

let rows: RankedCount[];
beforeAll(async () => {
  rows = await figureRows<RankedCount>(topNationalities);
}, 60_000);

describe("top-nationalities", () => {
  it("has ten nationalities of 2015 and of the latest year", () => {
    const years = [...new Set(rows.map(({year}) => year))];
    expect(years[0]).toBe(2015);
    expect(years).toHaveLength(2);
    expect(rows).toHaveLength(20);
  });
  it("bears out the order that the paper printed", () => {
    expect(topNationalities.holds(rows)).toBe(true);
  });
  it("refuses another order, or another nationality in the lead", () => {
    const [first, second, ...rest] = rows;
    expect(topNationalities.holds([second, first, ...rest])).toMatch(/China, Poland/);
    const led = rows.filter(({year, rank}) => year === 2015 || rank > 1);
    expect(topNationalities.holds(led)).toMatch(/China leads in/);
  });
  it("describes its rows as lower bounds", () => {
    const text = topNationalities.describe(rows, {});
    expect(text).toContain("2015: Poland (at least 181), China (at least 175)");
    expect(text).toContain("lower bound");
    expect(topNationalities.describe(rows.slice(1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws every nationality at %i px", (width) => {
    const svg = drawFigure(topNationalities, rows, width);
    const titles = pointTitles(svg);
    expect(titles).toHaveLength(rows.length);
    expect(titles.every((title) => title.includes("at least"))).toBe(true);
    expect(labelFaults(svg)).toEqual([]);
  });
});
