import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {segmentsOf, type StockCount} from "../charts/stock-segments.js";
import {asylumSupport} from "./asylum-support.js";

let rows: StockCount[];
beforeAll(async () => {
  rows = await figureRows<StockCount>(asylumSupport);
}, 60_000);

describe("asylum-support", () => {
  it("has York's counts, with those under ten withheld", () => {
    const on = (day: string) => rows.find(({date}) => date.toISOString().startsWith(day));
    expect(on("2022-09-30")?.people).toBe(32);
    expect(on("2022-12-31")?.people).toBe(357);
    expect(on("2023-03-31")?.people).toBe(427);
    expect(on("2026-03-31")?.people).toBe(341);
    expect(on("2020-09-30")).toMatchObject({people: null, mark: "fewer than 10"});
  });
  it("bears its title out, and not when the rise is on one coverage", () => {
    expect(asylumSupport.holds(rows)).toBe(true);
    const same = rows.map((row) => ({...row, covers: "Section 95"}));
    expect(asylumSupport.holds(same)).toMatch(/to 31 December 2022, is on one coverage/);
  });
  it("describes its rows", () => {
    const text = asylumSupport.describe(rows, {});
    expect(text).toContain("None is recorded before September 2020.");
    expect(text).toContain("At 3 dates the count is fewer than 10");
    expect(text).toContain("counting Sections 95 and 4: 57 people, then 32.");
    expect(asylumSupport.describe(rows.slice(0, -1), {})).not.toBe(text);
  });
  it("breaks the line where the coverage changes", () => {
    expect(segmentsOf(rows).map((segment) => segment.length)).toEqual([6, 4, 4, 6]);
    const svg = drawFigure(asylumSupport, rows, 680);
    expect(svg.querySelectorAll("[aria-label=line] path")).toHaveLength(4);
  });
  it("breaks the line where a quarter is missing", () => {
    const gap = rows.filter(({date}) => !date.toISOString().startsWith("2025-06"));
    expect(segmentsOf(gap).map((segment) => segment.length)).toEqual([6, 4, 4, 2, 3]);
  });
  it.each([340, 680])("draws every count and says what is not there at %i px", (width) => {
    const svg = drawFigure(asylumSupport, rows, width);
    expect(pointTitles(svg)).toHaveLength(rows.length);
    for (const words of ["fewer than 10", "none recorded", "Section 98 first counted by council"])
      expect(svg.textContent).toContain(words);
    expect(labelFaults(svg)).toEqual([]);
  });
  it.each(["leeds", "kingston-upon-hull"])("draws %s from the first quarter", async (area) => {
    const svg = drawFigure(asylumSupport, await figureRows(asylumSupport, {area}), 680);
    expect(svg.textContent).not.toContain("none recorded");
    expect(labelFaults(svg)).toEqual([]);
  });
});
