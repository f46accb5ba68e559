import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {Component} from "../charts/component-dots.js";
import {componentsOfChange} from "./components-of-change.js";

let rows: Component[];
beforeAll(async () => {
  rows = await figureRows<Component>(componentsOfChange);
}, 60_000);

describe("components-of-change", () => {
  it("adds up to the change of the population, but for the other changes", () => {
    const nets = (release: string) =>
      rows.filter((row) => row.release === release).map(({net}) => net);
    expect(nets("2016-06")).toEqual([1643, 637, 147, -10]);
    expect(nets("2021-06")).toEqual([1360, 637, 147, -14]);
  });
  it("has the gross moves within the UK", () => {
    expect(rows.find(({component}) => component === "Moves within the UK")?.added).toBe(13195);
  });
  it("bears its title out, and not where another part is larger", () => {
    expect(componentsOfChange.holds(rows)).toBe(true);
    const larger = rows.map((row) => (row.net === 637 ? {...row, net: -1500} : row));
    expect(componentsOfChange.holds(larger)).toMatch(/June 2021 it is Moves within the UK/);
  });
  it("refuses the finding for a place where another part is larger", async () => {
    const bradford = await figureRows(componentsOfChange, {area: "bradford"});
    expect(componentsOfChange.holds(bradford)).toBe(
      "in the release of June 2016 it is Births less deaths"
    );
  });
  it("describes its rows", () => {
    const text = componentsOfChange.describe(rows, {});
    expect(text).toContain("International migration: +1,643 (June 2016), then +1,360 (June 2021)");
    expect(text).toContain("13,195 arrived");
    expect(text).toContain("no net figure is available");
    expect(componentsOfChange.describe(rows.slice(0, -1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws every part in every release at %i px", (width) => {
    const svg = drawFigure(componentsOfChange, rows, width);
    expect(pointTitles(svg)).toHaveLength(rows.length);
    expect(labelFaults(svg)).toEqual([]);
  });
});
