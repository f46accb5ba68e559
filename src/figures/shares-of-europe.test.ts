import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import type {QuarterOfApplicants} from "./european-applicants.js";
import {defaultChoices, type Choices} from "./figure.js";
import {sharesOfEurope as figure} from "./shares-of-europe.js";

let rows: QuarterOfApplicants[];
beforeAll(async () => {
  rows = await figureRows<QuarterOfApplicants>(figure, {});
}, 60_000);

const choices = (changed: Choices = {}): Choices => ({...defaultChoices(figure), ...changed});

describe("shares-of-europe", () => {
  it("has the five with the most and the UK, in order", () => {
    const text = figure.describe(rows, choices());
    expect(text).toContain(
      "2015: 1,323,485 in the EU28; Germany 476,615 (36.0%), Hungary 177,130 (13.4%), Sweden 162,560 (12.3%)"
    );
    expect(text).toContain("United Kingdom 40,415 (3.1%)");
    expect(text).toContain("2019: 745,225 in the EU28; Germany 165,685 (22.2%), France 151,075");
  });
  it("holds while the share doubles and the number does not", () => {
    expect(figure.holds(rows)).toBe(true);
    const more = rows.map((row) =>
      row.country === "UK" && row.year === 2019 ? {...row, people: row.people * 2} : row
    );
    expect(figure.holds(more)).toMatch(/^the share is 4\.1 times what it was, the number 2\.3/);
  });
  it("leaves countries outside the European Union out of its shares", () => {
    const table = figure.tableRows!(rows, choices());
    expect(table).toHaveLength(2 * 28);
    expect(table.some(({name}) => name === "Norway" || name === "Switzerland")).toBe(false);
  });
  it("shows the UK once where it is among the most, and one year once", () => {
    const last = {first: "2019", second: "2019", applicants: "NASY_APP"};
    expect(figure.describe(rows, choices(last)).match(/United Kingdom/g)).toHaveLength(1);
    const svg = drawFigure(figure, rows, {width: 680, choices: choices(last)});
    expect(pointTitles(svg)).toHaveLength(5);
  });
  it("refuses a year that is none", () => {
    expect(() => figure.describe(rows, choices({first: "2012"}))).toThrow(
      "invalid choice: year 2012"
    );
  });
  it.each([340, 680])("draws both years on one scale at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(6 + 5);
    const widths = [...svg.querySelectorAll(".points rect")].map((bar) =>
      Number(bar.getAttribute("width"))
    );
    expect(widths[6] / widths[0]).toBeCloseTo(165_685 / 476_615, 2);
    expect(labelFaults(svg)).toEqual([]);
  });
});
