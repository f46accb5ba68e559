import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {formatCell} from "./cells.js";
import {slowerOrMore as figure} from "./slower-or-more.js";

type Queue = {queue: string; arrivals: number; median_months: number; sigma: number};
let rows: Queue[];
beforeAll(async () => {
  rows = await figureRows<Queue>(figure, {});
});

describe("slower or more", () => {
  it("has the four worked examples, as a reader sees them", () => {
    const table = figure.tableRows!(rows, {}).map((row) =>
      figure.table.slice(1).map((column) => formatCell(row, column))
    );
    expect(table).toEqual([
      ["120", "10", "99", "9.9", "219", "396", "10%", "27", "7.4"],
      ["120", "20", "198", "14.1", "318", "791", "3%", "54", "7.6"],
      ["200", "7", "122", "11.0", "322", "488", "19%", "25", "9.0"],
      ["12", "8", "8", "2.9", "20", "33", "6%", "16", "2.4"]
    ]);
  });
  it("does not hold where more arrive, or waits are not twice as long", () => {
    expect(figure.holds(rows)).toBe(true);
    const second = (change: Partial<Queue>) =>
      rows.map((row, i) => (i === 1 ? {...row, ...change} : row));
    expect(figure.holds(second({median_months: 9}))).toMatch(/1\.5 times as long/);
    expect(figure.holds(second({arrivals: 121}))).toMatch(/with 121 arrivals and not 120/);
  });
  it.each([340, 680])("has labels that stand apart, at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    for (const title of svg.querySelectorAll("title")) title.remove();
    expect(labelFaults(svg)).toEqual([]);
  });
});
