import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import type {AnyRow} from "../../tables/table.js";
import {findPredicate} from "./index.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "places",
    "place_components_of_change",
    "place_flows_lami",
    "place_immigration_rebased",
    "place_indicators_2016",
    "place_population_revision_2018"
  ]);
}, 60_000);
afterAll(() => engine.close());

/** Asks a predicate of the data, with its rows *changed* where that is given. */
async function ask(
  name: string,
  parameters: Readonly<Record<string, string>> = {},
  changed = (rows: AnyRow[]) => rows
) {
  const {query, test} = findPredicate(name);
  const {rows} = await engine.query(
    query.sql,
    query.params.map((param) => parameters[param])
  );
  return test(changed(rows));
}

const change =
  (name: string, columns: AnyRow) =>
  (rows: AnyRow[]): AnyRow[] =>
    rows.map((row) => (row.name === name ? {...row, ...columns} : row));

describe("more-immigrants-fewer-people", () => {
  it("holds of York in 2015 and 2020, with every step", async () => {
    const {holds, reason} = await ask("more-immigrants-fewer-people", {area: "york", year: "2015"});
    expect(holds).toBe(true);
    expect(reason).toContain("June 2016: 2,889 arrivals, 206,856 people; June 2020: 2,963");
    expect((await ask("more-immigrants-fewer-people", {area: "york", year: "2020"})).holds).toBe(
      true
    );
  });
  it("does not hold of Leeds, of Hull or of a year that one release has", async () => {
    for (const area of ["leeds", "kingston-upon-hull", "barnsley"])
      expect((await ask("more-immigrants-fewer-people", {area, year: "2020"})).holds).toBe(false);
    expect((await ask("more-immigrants-fewer-people", {area: "york", year: "2024"})).holds).toBe(
      false
    );
  });
});

describe("one-count-in-2011", () => {
  it("holds of all fifteen authorities, and of no other number", async () => {
    const {holds, reason} = await ask("one-count-in-2011");
    expect(holds).toBe(true);
    expect(reason).toContain(
      "Of 15 authorities, 0 have another population of mid-2011 in one of 5"
    );
    const other = await ask("one-count-in-2011", {}, ([row]) => [{...row, differ: 1}]);
    expect(other.holds).toBe(false);
  });
});

describe("predicates of the rebasing", () => {
  it("count the authorities that moved like York", async () => {
    const {holds, reason} = await ask("seven-of-fifteen");
    expect(holds).toBe(true);
    expect(reason).toMatch(/Sheffield.*York/);
    expect((await ask("seven-of-fifteen", {}, change("York", {arrivals: -1}))).holds).toBe(false);
  });
  it("count the authorities with more immigrants", async () => {
    expect((await ask("more-immigrants-in-eleven")).holds).toBe(true);
    expect((await ask("more-immigrants-in-eleven", {}, change("Leeds", {arrivals: 0}))).holds).toBe(
      false
    );
  });
  it("know who moved furthest, and how far apart the ends are", async () => {
    const {holds, reason} = await ask("sheffield-moved-furthest");
    expect(holds).toBe(true);
    expect(reason).toContain("Sheffield moved by −34,178 (−5.8%), next York by −8,843 (−4.2%)");
    const york = change("York", {people_percent: -7});
    expect((await ask("sheffield-moved-furthest", {}, york)).holds).toBe(false);
    expect((await ask("span-of-2020")).holds).toBe(true);
    expect((await ask("span-of-2020", {}, change("Sheffield", {people_percent: -4}))).holds).toBe(
      false
    );
  });
});

describe("same-order-fell-most", () => {
  it("holds of the four authorities that have York's order", async () => {
    const {holds, reason} = await ask("same-order-fell-most");
    expect(holds).toBe(true);
    expect(reason).toMatch(/: Sheffield .*York .*Calderdale .*Kirklees .*Next: North Lincolnshire/);
  });
  it("does not hold where another of them was lowered more, or fewer have the order", async () => {
    const other = (rows: AnyRow[]) =>
      [...change("Barnsley", {people_percent: -9})(rows)].sort(
        (a, b) => Number(a.people_percent) - Number(b.people_percent)
      );
    expect((await ask("same-order-fell-most", {}, other)).holds).toBe(false);
    const fewer = change("Kirklees", {is_alike: false});
    expect((await ask("same-order-fell-most", {}, fewer)).holds).toBe(false);
  });
});

describe("predicates of the revision of 2018", () => {
  it("find nearly all of York's in departures, and not of Sheffield's", async () => {
    expect((await ask("departures-nearly-all", {area: "york"})).holds).toBe(true);
    expect((await ask("departures-nearly-all", {area: "sheffield"})).holds).toBe(false);
    expect((await ask("departures-nearly-all", {area: "north-yorkshire"})).holds).toBe(false);
  });
  it("agree between two tables on how many had left", async () => {
    const {holds, reason} = await ask("departures-add-up");
    expect(holds).toBe(true);
    expect(reason).toContain("is 1,357 higher");
    expect((await ask("departures-add-up", {}, ([row]) => [{...row, more: 1356}])).holds).toBe(
      false
    );
  });
});
