import {beforeAll, describe, expect, it} from "vitest";
import {JSDOM} from "jsdom";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {aSnapshotIsNotAYear as figure} from "./a-snapshot-is-not-a-year.js";
import {defaultChoices, type Choices} from "./figure.js";
import {yearOf, type Scenario} from "./queue-year.js";

let rows: Scenario[];
beforeAll(async () => {
  rows = await figureRows<Scenario>(figure, {});
});

const printed = defaultChoices(figure);
const {document} = new JSDOM().window;
const draw = (choices: Choices, width = 680) => figure.chart!(rows, {document, width, choices});

/** Every combination of the ends of the controls, and the print. */
const states: Choices[] = [
  printed,
  ...["20", "200"].flatMap((arrivals) =>
    ["2", "12"].flatMap((median) =>
      ["nothing", "slower", "more"].map((change) => ({arrivals, median, change, seed: "1"}))
    )
  )
];

describe("a snapshot is not a year", () => {
  it("is printed with what the formulas give beside it: 99, 219, 120, 396 and 11", () => {
    const words = figure.words!(rows, printed);
    expect(words.match(/(?<=\()[\d,]+(?=\))/g)).toEqual(["99", "219", "120", "396", "11"]);
    expect(words).toMatch(/people in a table wait 27 months in all; those who arrive wait 10\.$/);
  });
  it.each(states)("says the same in picture, words, table and text: %o", (choices) => {
    const {observed} = yearOf(rows, choices);
    const svg = draw(choices);
    const titles = pointTitles(svg);
    observed.counts.forEach((count, i) =>
      expect(titles[i]).toMatch(new RegExp(`^Table of .*: ${count} people$`))
    );
    const key = titles.slice(4).map((title) => Number(/^\d+/.exec(title)![0]));
    expect(key.reduce((a, b) => a + b, 0)).toBe(observed.present);
    expect(key.reduce((sum, people, tables) => sum + people * tables, 0)).toBe(
      observed.sumOfSnapshots
    );
    // One stroke for each person, besides the paler ones beyond the year.
    const strokes = [...svg.querySelectorAll(".segments")]
      .filter((group) => group.getAttribute("stroke")!.startsWith("var(--met-"))
      .flatMap((group) => group.querySelector("path")!.getAttribute("d")!.match(/M/g) ?? []).length;
    expect(strokes).toBe(observed.present);
    const drawn = figure.tableRows!(rows, choices).map(({drawn}) => drawn);
    expect(drawn.slice(0, 4)).toEqual(observed.counts);
    expect(drawn[4]).toBe(observed.sumOfSnapshots);
    expect(figure.words!(rows, choices)).toContain(`On the day, 31 December: ${observed.stock} (`);
    expect(figure.describe(rows, choices)).toContain(`${observed.counts[1]} on 30 June`);
  });
  it.each(states)("has a title that stays true: %o", (choices) => {
    for (const seed of ["1", "2", "3"]) {
      const {met} = yearOf(rows, {...choices, seed}).observed;
      expect(met.some((times) => times === 0) && met.some((times) => times > 1)).toBe(true);
    }
  });
  it("gives the same people for the same seed, and others for the next", () => {
    const [first, again, next] = ["1", "1", "2"].map((seed) => draw({...printed, seed}).outerHTML);
    expect(again).toBe(first);
    expect(next).not.toBe(first);
  });
  it("says where a change would end", () => {
    expect(figure.words!(rows, {...printed, change: "slower"})).toMatch(
      /to hold about 198 people\.$/
    );
    expect(figure.words!(rows, {...printed, change: "more"})).toMatch(
      /to hold about 198 people\.$/
    );
    expect(draw({...printed, change: "more"}).textContent).toContain(
      "from 1 July twice as many arrive"
    );
  });
  it("is no higher than a screen, however many people there are", () => {
    for (const choices of states)
      for (const width of [340, 680])
        expect(Number(draw(choices, width).getAttribute("height"))).toBeLessThanOrEqual(560);
  });
  it.each([340, 680])("has labels that stand apart, at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    for (const title of svg.querySelectorAll("title")) title.remove();
    expect(labelFaults(svg)).toEqual([]);
  });
  it("rejects what no reader could have chosen", () => {
    expect(() => figure.words!(rows, {...printed, change: "all"})).toThrow(
      "invalid choice: change all"
    );
    expect(() => draw({...printed, arrivals: "many"})).toThrow("invalid choice: arrivals many");
  });
});
