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
  it("says why a count is not shown, and never draws it as zero", () => {
    const [ukraine, afghan, asylum] = rows;
    const withheld: RouteCount[] = [
      ukraine,
      {...afghan, people: null, people_missing: "fewer than 10"},
      {...asylum, in_contingency: null, part_missing: "withheld, as the rest is fewer than 10"}
    ];
    expect(supportAndProgrammes.holds(withheld)).toBe(
      "no row tells contingency accommodation apart"
    );
    const text = supportAndProgrammes.describe(withheld, {});
    expect(text).toContain("Afghan Resettlement Programme: not shown (fewer than 10).");
    expect(text).toContain("not shown (withheld, as the rest is fewer than 10)");
    const cells = supportAndProgrammes.tableRows!(withheld, {});
    expect(cells.map(({people, in_contingency}) => [people, in_contingency])).toEqual([
      [436, null],
      ["fewer than 10", null],
      [272, "withheld, as the rest is fewer than 10"]
    ]);
    const svg = drawFigure(supportAndProgrammes, withheld, 340);
    expect(svg.textContent).toContain("not shown: fewer than 10");
    expect(pointTitles(svg)).toContainEqual(expect.stringContaining("this is not zero"));
    const none = rows.map((row) => ({...row, people: null, in_contingency: null}));
    expect(drawFigure(supportAndProgrammes, none, 340).textContent).toContain("not published");
  });
  it("draws a place with nobody in contingency accommodation", async () => {
    const other = await figureRows(supportAndProgrammes, {area: "rotherham"});
    const svg = drawFigure(supportAndProgrammes, other, 340);
    expect(svg.textContent).toContain("filled: 0 in contingency accommodation");
  });
});
