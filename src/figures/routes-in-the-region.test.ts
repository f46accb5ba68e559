import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {routesInTheRegion as figure, type CouncilOnRoute} from "./routes-in-the-region.js";

let rows: CouncilOnRoute[];
beforeAll(async () => {
  rows = await figureRows<CouncilOnRoute>(figure);
}, 60_000);

/** The rows with York's count of one route not shown. */
const withheld = () =>
  rows.map((row) =>
    row.in_focus && row.position === 2
      ? {...row, people: null, people_missing: "fewer than 10"}
      : row
  );

describe("routes-in-the-region", () => {
  it("has every council of today on three routes", () => {
    expect(rows).toHaveLength(45);
    expect(new Set(rows.map(({region}) => region))).toEqual(new Set(["Yorkshire and The Humber"]));
    expect(rows.filter(({in_focus}) => in_focus).map(({people}) => people)).toEqual([
      436, 156, 272
    ]);
  });
  it("adds up councils, and never routes", () => {
    const words = figure.words!(rows, {});
    expect(words).toContain("436 of 8,020 in 15 councils, 5.4%");
    expect(words).toContain("156 of 3,178 in 15 councils, 4.9%");
    expect(words).toContain("272 of 9,748 in 15 councils, 2.8%");
    expect(words).not.toContain("864");
    expect(words).toContain("never added");
  });
  it("has no sum where a council is not shown", () => {
    expect(figure.words!(withheld(), {})).toContain(
      "Afghan Resettlement Programme: not all of the 15 councils are shown, so there is no sum"
    );
    expect(figure.holds(withheld())).toBe("a count is not shown");
    expect(drawFigure(figure, withheld(), 680).textContent).toContain("not zero: York");
    expect(figure.tableRows!(withheld(), {}).map(({people}) => people)).toContain("fewer than 10");
  });
  it("holds while York has more of both programmes than of asylum support", () => {
    expect(figure.holds(rows)).toBe(true);
    const more = rows.map((row) =>
      row.in_focus && row.position === 3 ? {...row, people: 1000} : row
    );
    expect(figure.holds(more)).toBe("the parts are 5.4%, 4.9%, 9.5%");
  });
  it("describes its rows", () => {
    const text = figure.describe(rows, {});
    expect(text).toContain("from 145 in North East Lincolnshire to 1,679 in North Yorkshire");
    expect(figure.describe(rows.slice(1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws a stroke for each council at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(45);
    expect(labelFaults(svg)).toEqual([]);
  });
});
