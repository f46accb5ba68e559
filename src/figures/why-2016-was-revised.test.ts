import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {why2016WasRevised as figure, type RevisionCause} from "./why-2016-was-revised.js";

let rows: RevisionCause[];
beforeAll(async () => {
  rows = await figureRows<RevisionCause>(figure);
}, 60_000);

const york = () => rows.find(({in_focus}) => in_focus)!;

describe("why-2016-was-revised", () => {
  it("has every authority of 2016, whose causes sum to the whole", () => {
    expect(rows).toHaveLength(21);
    for (const {overall, arrivals, departures, other} of rows)
      expect(arrivals + departures + other).toBeCloseTo(overall, 3);
    expect(york()).toMatchObject({
      name: "York",
      overall: -0.6944,
      departures: -0.6513,
      first: 208_367,
      revised: 206_920
    });
  });
  it("bears its title out, and not where something else moved the population", () => {
    expect(figure.holds(rows)).toBe(true);
    const other = (change: Partial<RevisionCause>) =>
      rows.map((row) => (row.in_focus ? {...row, ...change} : row));
    expect(figure.holds(other({departures: -0.4}))).toBe("departures are −0.40% of −0.69%");
    expect(figure.holds(other({overall: 0.5}))).toMatch(/not revised down/);
    expect(figure.holds(rows.filter(({in_focus}) => !in_focus))).toBe("the place was not revised");
  });
  it("does not claim it of Sheffield, and says why there is nothing of North Yorkshire", async () => {
    const sheffield = await figureRows<RevisionCause>(figure, {area: "sheffield"});
    expect(figure.holds(sheffield)).toMatch(/departures are −0\.16% of −0\.24%/);
    const place = {
      place: "north-yorkshire",
      name: "North Yorkshire",
      region: "Yorkshire and The Humber",
      started: null,
      ended: null,
      successor: null,
      predecessors: [{place: "craven", name: "Craven"}]
    };
    const north = await figureRows<RevisionCause>(figure, {area: "north-yorkshire"});
    expect(figure.anyPlace!.gap(north, place)).toMatch(/cannot be added/);
    expect(figure.anyPlace!.gap(rows, place)).toBeUndefined();
  });
  it("describes its rows", () => {
    const text = figure.describe(rows, {});
    expect(text).toContain(
      "York: population of mid-2016 revised from 208,367 to 206,920 (−0.69%), of which −0.65% because of departures"
    );
    expect(figure.describe(rows.slice(1), {})).not.toBe(text);
  });
  it.each([340, 680])("draws each authority and cause once at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(42);
    expect(labelFaults(svg)).toEqual([]);
  });
});
