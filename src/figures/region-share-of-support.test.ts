import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {regionShareOfSupport as figure, type ShareRow} from "./region-share-of-support.js";

let rows: ShareRow[];
beforeAll(async () => {
  rows = await figureRows<ShareRow>(figure);
}, 60_000);

const on = (day: string) => rows.find(({date}) => date.toISOString().startsWith(day))!;

describe("region-share-of-support", () => {
  it("is the councils that are shown, of the people whom the table places in a council", () => {
    expect(on("2014-03-31")).toMatchObject({
      region: "Yorkshire and The Humber",
      region_people: 2740,
      uk_people: 25_197,
      withheld: 1
    });
    expect(on("2014-03-31").share).toBeCloseTo((100 * 2740) / 25_197, 8);
    expect(on("2022-09-30").uk_unplaced).toBe(37_518);
  });
  it("has no share where the UK is not carried, and goes on with the count", () => {
    expect(on("2024-09-30").share).toBeCloseTo(9.88, 2);
    expect(on("2024-12-31")).toMatchObject({share: null, uk_people: null, region_people: 10_194});
    expect(figure.words!(rows, {})).toContain("8,635 on 31 March 2026; for the UK no later figure");
  });
  it("holds only where every break of the line is a change of coverage", () => {
    expect(figure.holds(rows)).toBe(true);
    const gap = rows.filter(({date}) => !date.toISOString().startsWith("2016-06"));
    expect(figure.holds(gap)).toBe("the line stops on one coverage, on 30 September 2016");
    const same = rows.map((row) => ({...row, covers: "Section 95"}));
    expect(figure.holds(same)).toBe("there is one coverage only");
  });
  it("describes each coverage apart", () => {
    const text = figure.describe(rows, {});
    expect(text).toContain("to 31 December 2017, counting Section 95: 10.9%, then 12.6%");
    expect(text).toContain("cannot be compared");
    expect(text.match(/counting Section/g)).toHaveLength(4);
  });
  it.each([340, 680])("draws a line for each coverage at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(43);
    expect(svg.querySelectorAll("[aria-label=line] path")).toHaveLength(4);
    expect(labelFaults(svg)).toEqual([]);
  });
});
