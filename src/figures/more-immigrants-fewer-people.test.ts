import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {Revision} from "../charts/revision-panels.js";
import {moreImmigrantsFewerPeople} from "./more-immigrants-fewer-people.js";

let rows: Revision[];
beforeAll(async () => {
  rows = await figureRows<Revision>(moreImmigrantsFewerPeople);
}, 60_000);

describe("more-immigrants-fewer-people", () => {
  it("has the three values of each measure, in the order of their releases", () => {
    expect(rows.map(({release, value}) => [release, value])).toEqual([
      ["2016-06", 2889],
      ["2020-06", 2963],
      ["rebased", 3402],
      ["2016-06", 206856],
      ["2020-06", 205784],
      ["rebased", 203212]
    ]);
  });
  it("bears its title out", () => {
    expect(moreImmigrantsFewerPeople.holds(rows)).toBe(true);
  });
  it("refuses its title when either measure turns round", () => {
    const turned = (at: number) =>
      rows.map((row, index) => (index === at ? {...row, value: 204_000} : row));
    expect(moreImmigrantsFewerPeople.holds(turned(0))).toMatch(/arrivals do not rise/);
    expect(moreImmigrantsFewerPeople.holds(turned(3))).toMatch(/population does not fall/);
  });
  it("serves any place: the parts of North Yorkshire are added, and a former council stops at the rebasing", async () => {
    const north = await figureRows<Revision>(moreImmigrantsFewerPeople, {area: "north-yorkshire"});
    expect(north.map(({release, value}) => [release, value])).toEqual([
      ["2016-06", 2548],
      ["2020-06", 2296],
      ["rebased", 2235],
      ["2016-06", 602_277],
      ["2020-06", 606_017],
      ["rebased", 603_711]
    ]);
    expect(moreImmigrantsFewerPeople.holds(north)).toMatch(/arrivals do not rise/);
    const craven = await figureRows<Revision>(moreImmigrantsFewerPeople, {area: "craven"});
    expect(craven.length).toBeGreaterThan(0);
    expect(craven.filter(({release}) => release === "rebased")).toEqual([]);
    expect(labelFaults(drawFigure(moreImmigrantsFewerPeople, craven, 340))).toEqual([]);
  });
  it("claims nothing of a place that nobody has figures of", async () => {
    const none = await figureRows<Revision>(moreImmigrantsFewerPeople, {area: "atlantis"});
    expect(none).toEqual([]);
    expect(moreImmigrantsFewerPeople.holds(none)).toMatch(/not known/);
  });
  it("describes its rows", () => {
    const text = moreImmigrantsFewerPeople.describe(rows, {});
    expect(text).toContain("a change of +513");
    expect(text).toContain("a change of −3,644");
    expect(moreImmigrantsFewerPeople.describe(rows.slice(0, -1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws every release with its label at %i px", (width) => {
    const svg = drawFigure(moreImmigrantsFewerPeople, rows, width);
    expect(pointTitles(svg)).toHaveLength(rows.length);
    expect(svg.textContent).toContain("axis does not start at zero");
    expect(labelFaults(svg)).toEqual([]);
  });
});
