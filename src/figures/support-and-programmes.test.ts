import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {RouteCount} from "../charts/group-rows.js";
import {supportAndProgrammes} from "./support-and-programmes.js";

let rows: RouteCount[];
beforeAll(async () => {
  rows = await figureRows<RouteCount>(supportAndProgrammes);
}, 60_000);

describe("support-and-programmes", () => {
  it("keeps the running total apart from the counts on a day", () => {
    expect(rows.map(({people, kind}) => [people, kind])).toEqual([
      [436, "running total"],
      [156, "stock"],
      [272, "stock"]
    ]);
  });
  it("bears its title out, and not when few are in contingency accommodation", () => {
    expect(supportAndProgrammes.holds(rows)).toBe(true);
    const few = rows.map((row) => ({...row, in_contingency: row.in_contingency && 136}));
    expect(supportAndProgrammes.holds(few)).toBe("only 50% were");
  });
  it("describes its rows and never adds them", () => {
    const text = supportAndProgrammes.describe(rows, {});
    expect(text).toContain("272 (people here on the day), of whom 260 in contingency");
    expect(text).toContain("never added");
    expect(text).not.toContain("864");
    expect(supportAndProgrammes.describe(rows.slice(1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws a bar for each count and one for the part at %i px", (width) => {
    const svg = drawFigure(supportAndProgrammes, rows, width);
    expect(pointTitles(svg)).toHaveLength(rows.length + 1);
    expect(svg.textContent).toContain("filled: 260 in contingency accommodation");
    expect(labelFaults(svg)).toEqual([]);
  });
  it("draws a place with nobody in contingency accommodation", async () => {
    const other = await figureRows(supportAndProgrammes, {area: "rotherham"});
    const svg = drawFigure(supportAndProgrammes, other, 340);
    expect(svg.textContent).toContain("filled: 0 in contingency accommodation");
  });
});
