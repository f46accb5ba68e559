import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {RunningTotal} from "../charts/running-total-chart.js";
import {resettledToDate} from "./resettled-to-date.js";

let rows: RunningTotal[];
beforeAll(async () => {
  rows = await figureRows<RunningTotal>(resettledToDate);
}, 60_000);

describe("resettled-to-date", () => {
  it("sets the totals beside the number announced in 2015", () => {
    expect(new Set(rows.map(({announced}) => announced))).toEqual(new Set([60]));
    expect(rows.map(({people}) => people).slice(0, 8)).toEqual([0, 0, 21, 58, 72, 84, 84, 101]);
  });
  it("bears its title out", () => {
    expect(resettledToDate.holds(rows)).toBe(true);
  });
  it("refuses the title when the number was passed late, or never", () => {
    const late = rows.map((row) => ({...row, announced: 84}));
    expect(resettledToDate.holds(late)).toMatch(/passed only by 31 December 2021/);
    const never = rows.map((row) => ({...row, announced: 200}));
    expect(resettledToDate.holds(never)).toMatch(/no total is above/);
  });
  it("describes its rows", () => {
    const text = resettledToDate.describe(rows, {});
    expect(text).toContain("101 by 31 December 2021, the last total shown");
    expect(text).toContain("passed by 31 December 2018, when the total was 72");
    expect(text).toContain("At 3 dates");
    expect(resettledToDate.describe(rows.slice(0, 5), {})).not.toBe(text);
  });
  it.each([340, 680])("marks what is withheld, and never as zero, at %i px", (width) => {
    const svg = drawFigure(resettledToDate, rows, width);
    const titles = pointTitles(svg);
    expect(titles).toHaveLength(rows.length);
    expect(titles.filter((title) => title.includes("not shown"))).toHaveLength(3);
    expect(titles.filter((title) => / 0 people/.test(title))).toHaveLength(2);
    expect(svg.textContent).toContain("changes under 10 not shown");
    expect(labelFaults(svg)).toEqual([]);
  });
  it("draws no line between the days", () => {
    expect(drawFigure(resettledToDate, rows, 680).querySelector("[aria-label=line]")).toBeNull();
  });
});
