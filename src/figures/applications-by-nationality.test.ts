import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {
  applicationsByNationality as figure,
  type NationalityRow
} from "./applications-by-nationality.js";
import {defaultChoices, type Choices} from "./figure.js";

let rows: NationalityRow[];
beforeAll(async () => {
  rows = await figureRows<NationalityRow>(figure, {});
}, 60_000);

const choices = (changed: Choices = {}): Choices => ({...defaultChoices(figure), ...changed});
const of = (year: number, nationality: string) =>
  rows.find((row) => row.year === year && row.nationality === nationality)!;

describe("applications-by-nationality", () => {
  it("tells main applicants and dependants apart, and adds them to people", () => {
    expect(of(2015, "Eritrea")).toMatchObject({
      main_applicants: 3695,
      dependants: 61,
      people: 3756
    });
    expect(of(2015, "Iraq")).toMatchObject({main_applicants: 2216, dependants: 432, people: 2648});
  });
  it("has no dependants for 2001, which is not none", () => {
    expect(of(2001, "Iraq")).toMatchObject({dependants: null, people: null});
    expect(figure.words!(rows, choices({year: "2001"}))).toContain(
      "their dependants are not in the file"
    );
    const svg = drawFigure(figure, rows, {width: 680, choices: choices({year: "2001"})});
    expect(svg.textContent).toContain("+ not known");
    expect(svg.textContent).not.toMatch(/\+ 0/);
  });
  it("holds while Syria is fourth by the one count only", () => {
    expect(figure.holds(rows)).toBe(true);
    const more = rows.map((row) =>
      row.year === 2015 && row.nationality === "Syria" ? {...row, people: 3500} : row
    );
    expect(figure.holds(more)).toBe("it is number 4 by main applicants and number 3 by people");
  });
  it("adds up the year, with those that have no row of their own", () => {
    expect(figure.words!(rows, choices())).toContain(
      "32,733 main applicants and 7,235 dependants, 39,968 people in all"
    );
    expect(figure.words!(rows, choices())).toContain("5,311 main applicants, and not ranked");
  });
  it("orders by the count that is chosen, and never ranks what is counted together", () => {
    const order = (changed: Choices) =>
      figure
        .describe(rows, choices(changed))
        .match(/fewest: (\w+).*?; (\w+).*?; (\w+)/)!
        .slice(1);
    expect(order({})).toEqual(["Eritrea", "Iran", "Sudan"]);
    expect(order({by: "people"})).toEqual(["Eritrea", "Iran", "Pakistan"]);
    expect(drawFigure(figure, rows, 680).textContent).not.toContain("Other nationalities");
  });
  it("refuses a year or an order that is none", () => {
    expect(() => figure.words!(rows, choices({year: "1999"}))).toThrow("invalid choice: year 1999");
    expect(() => figure.words!(rows, choices({by: "size"}))).toThrow("invalid choice: by size");
  });
  it.each([340, 680])("draws both parts of every bar at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(pointTitles(svg)).toHaveLength(20);
    expect(pointTitles(svg)[0]).toBe("Eritrea, 2015: 3,695 main applicants; a count, no margin");
    expect(labelFaults(svg)).toEqual([]);
  });
});
