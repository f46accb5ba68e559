import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {stackDots} from "../charts/four-ways-chart.js";
import {figureRows} from "../../test/figure-rows.js";
import {stills} from "./control.js";
import {oneEstimateFourWays as figure} from "./one-estimate-four-ways.js";

const rows = await figureRows(figure, {});
const titles = (choices: Record<string, string>, kind: RegExp) => {
  const svg = figure.chart!(rows, {document: new JSDOM().window.document, width: 680, choices});
  return [...svg.querySelectorAll(".points title")]
    .map(({textContent}) => textContent!)
    .filter((text) => kind.test(text));
};

describe("one estimate four ways", () => {
  it("draws the same estimate each time, with its dots on either side of 300,000", () => {
    const still = {draw: stills, seed: "1"};
    expect(titles(still, /323 thousand, 286 to 360/)).toHaveLength(2);
    expect(titles(still, /^Dot /)).toHaveLength(20);
    expect(figure.words!(rows, still)).toMatch(/^18 of 20 dots lie above 300,000/);
  });
  it("shows all draws as stills, and one while it plays: the same one", () => {
    const all = titles({draw: stills, seed: "1"}, /^Draw /);
    expect(all).toHaveLength(20);
    expect(titles({draw: "7", seed: "1"}, /^Draw /)).toEqual([all[6]]);
    expect(figure.describe(rows, {draw: "7", seed: "1"})).toMatch(/draw 7 of 20, at /);
    expect(titles({draw: stills, seed: "2"}, /^Draw /)).not.toEqual(all);
  });
});

describe("stackDots(dots, size)", () => {
  it("puts dots of nearly one value side by side, and no dot on another", () => {
    const stacked = stackDots([0, 9, 10, 11, 20], 5);
    const seats = stacked.map(({level, place}) => `${level} ${place}`);
    expect(new Set(seats).size).toBe(5);
    expect(stacked.slice(1, 4).map(({place}) => place)).toEqual([0, 1, 2]);
  });
});
