import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {drawFigure, labelFaults, pointTitles} from "../../test/draw-figure.js";
import {openSnapshots} from "../../test/snapshots.js";
import type {Engine} from "../queries/engine.js";
import type {AnyRow} from "../tables/table.js";
import {supportInTheRegion as figure} from "./support-in-the-region.js";

const {sql} = figure.query;
let engine: Engine;
let rows: AnyRow[];
beforeAll(async () => {
  engine = await openSnapshots(["place_asylum_support", "places", "place_codes"]);
  rows = (await engine.query(sql, ["york"])).rows;
});
afterAll(() => engine.close());

const day = ({date}: AnyRow) => (date as Date).toISOString().slice(0, 10);
const on = (wanted: string) => rows.find((row) => day(row) === wanted)!;

describe("support in the region", () => {
  it("adds up the councils that are shown, and counts those that are not", () => {
    expect(rows).toHaveLength(49);
    expect(on("2014-03-31")).toMatchObject({
      people: null,
      mark: null,
      region_people: 2740,
      shown: 10,
      withheld: 1,
      absent: 10,
      councils: 21
    });
    expect(on("2020-09-30")).toMatchObject({people: null, mark: "fewer than 10", withheld: 2});
    expect(on("2026-03-31")).toMatchObject({
      people: 341,
      region_people: 8635,
      shown: 15,
      withheld: 0,
      absent: 0,
      councils: 15
    });
  });
  it("gives nothing away: its sums are what anybody can add up from the counts that are shown", async () => {
    const table = await engine.query(
      "SELECT date, people FROM place_asylum_support WHERE people IS NOT NULL"
    );
    const sums = new Map<string, number>();
    for (const row of table.rows)
      sums.set(day(row), (sums.get(day(row)) ?? 0) + (row.people as number));
    expect(rows.map((row) => [day(row), row.region_people])).toEqual([...sums].sort());
    expect(Math.min(...table.rows.map(({people}) => people as number))).toBeGreaterThanOrEqual(10);
    // Had the withheld councils never been in the table, no sum would be another.
    const without = await engine.query(
      sql.replaceAll(
        "FROM place_asylum_support\n",
        "FROM (SELECT * FROM place_asylum_support WHERE people IS NOT NULL)\n"
      ),
      ["york"]
    );
    expect(without.rows.map(({region_people}) => region_people)).toEqual(
      rows.map(({region_people}) => region_people)
    );
    expect(without.rows.some(({withheld}) => withheld !== 0)).toBe(false);
    expect(rows.some(({withheld}) => withheld !== 0)).toBe(true);
  });
  it("bears its title out in both directions, whatever the withheld counts are", () => {
    expect(figure.holds(rows)).toBe(true);
    expect(figure.words!(rows, {})).toContain(
      "York’s count rose in 3 quarters in which the region’s fell, and fell in 4 in which it rose."
    );
    // The last quarter is one of them; it is not, if many councils were withheld in it.
    const hidden = rows.map((row) => (row === rows.at(-1) ? {...row, withheld: 124} : row));
    expect(figure.words!(hidden, {})).toContain("rose in 2 quarters");
    const steady = rows.map((row) => ({...row, region_people: 8000}));
    expect(figure.holds(steady)).toBe(
      "York rose while the region fell in 0 quarters, and fell while it rose in 0"
    );
  });
  it("never compares across a change of who is counted", () => {
    const restless = rows.map((row, i) => ({...row, covers: `Section ${i}`}));
    expect(figure.holds(restless)).not.toBe(true);
  });
  it("says how many councils are shown, withheld and without an entry", () => {
    const words = figure.words!(rows, {});
    expect(words).toContain(
      "From March 2014 to March 2023, of 21 councils: 10 to 16 shown, up to 4 withheld, 2 to 11 without an entry."
    );
    expect(words).toContain(
      "of 15 councils: 14 or 15 shown, up to 1 withheld, none without an entry."
    );
    expect(words).toMatch(
      /^On 31 March 2026 York had 341 of the 8,635 people in all 15 councils, 3\.9%\./
    );
    expect(
      figure.tableRows!(rows, {})
        .slice(25, 28)
        .map(({own}) => own)
    ).toEqual(["no entry", "fewer than 10", "fewer than 10"]);
  });
  it("draws each shown count, a mark for each that is withheld, and breaks both lines alike", () => {
    const svg = drawFigure(figure, rows, 680);
    const titles = pointTitles(svg);
    expect(titles.filter((title) => title.startsWith("York, "))).toHaveLength(20);
    expect(titles.filter((title) => title.startsWith("Region, "))).toHaveLength(49);
    expect(titles.filter((title) => /counted, and not shown/.test(title))).toHaveLength(3);
    expect(svg.querySelectorAll("[aria-label=line] path")).toHaveLength(4 + 5);
  });
  it.each([340, 680])("has labels that stand apart, at %i px", (width) => {
    const svg = drawFigure(figure, rows, width);
    expect(labelFaults(svg)).toEqual([]);
  });
});
