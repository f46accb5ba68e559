import {beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {figureRows} from "../../test/figure-rows.js";
import {sixPeopleByHand as figure} from "./six-people-by-hand.js";

type Person = {person: string; arrive: number; leave: number};
let rows: Person[];
beforeAll(async () => {
  rows = await figureRows<Person>(figure, {});
});

describe("six people by hand", () => {
  it("counts 1, 2, 2, 2, 2, and b five times", () => {
    expect(figure.describe(rows, {})).toContain(
      "hold 1 on 31 March, 2 on 30 June, 2 on 30 September, 2 on 31 December, 2 on 31 March of the next year."
    );
    expect(figure.tableRows!(rows, {}).map(({person, tables}) => [person, tables])).toEqual([
      ["a", 0],
      ["b", 5],
      ["c", 1],
      ["d", 3],
      ["e", 0],
      ["f", 0]
    ]);
    expect(figure.words!(rows, {})).toBe(
      "The four tables of the first year add up to 7, but 5 different people were there in it. Person b alone is counted 5 times. People a, e and f came and went between two tables: no table ever counts them."
    );
  });
  it("has a title that does not outlive other people", () => {
    expect(figure.holds(rows)).toBe(true);
    const longer = rows.map((row) => (row.person === "a" ? {...row, leave: 0.3} : row));
    expect(figure.holds(longer)).toBe(
      "Six people make ten entries in five tables, and two of them are in none"
    );
  });
  it.each([340, 680])(
    "draws a dot for each entry and a ring for each missed, at %i px",
    (width) => {
      const svg = drawFigure(figure, rows, width);
      const titles = pointTitles(svg);
      expect(titles.filter((title) => / is in the table of /.test(title))).toHaveLength(9);
      expect(titles.filter((title) => /in no table$/.test(title))).toHaveLength(3);
      expect(titles.filter((title) => /^Table of /.test(title))).toHaveLength(5);
      for (const title of svg.querySelectorAll("title")) title.remove();
      expect(labelFaults(svg)).toEqual([]);
    }
  );
});
