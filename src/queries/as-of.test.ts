import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../test/snapshots.js";
import {placeAsylumSupport} from "../tables/place-asylum-support.js";
import {placeBirthplace2011} from "../tables/place-birthplace-2011.js";
import {placeComponentsOfChange} from "../tables/place-components-of-change.js";
import {supersededFigures} from "../tables/superseded-figures.js";
import type {Table} from "../tables/table.js";
import {tables} from "../tables/index.js";
import {asOfMacro, rowsKnownIn} from "./as-of.js";
import type {Engine} from "./engine.js";

let engine: Engine;
beforeAll(async () => {
  const names = [placeAsylumSupport, placeComponentsOfChange, supersededFigures] as Table[];
  engine = await openSnapshots(names.map(({name}) => name));
}, 60_000);
afterAll(() => engine.close());

const valuesOf = async (sql: string) =>
  (await engine.query(sql)).rows.map((row) => Object.values(row)[0]);

describe("asOfMacro(contract), where rows say their release", () => {
  const arrivals = (month: string) =>
    valuesOf(
      `SELECT international_in FROM place_components_of_change_as_of('${month}') WHERE place = 'york' AND year = 2015`
    );
  it("gives of each figure the newest release of the time", async () => {
    expect(await arrivals("2016-06")).toEqual([2889]);
    expect(await arrivals("2020-05")).toEqual([2889]);
    expect(await arrivals("2020-06")).toEqual([2963]);
    expect(await arrivals("2026-11")).toEqual([2963]);
  });
  it("knows nothing of a year that was not yet published", async () => {
    expect(await arrivals("2016-05")).toEqual([]);
  });
  it("keeps a year that the newest release does not have", async () => {
    const years = (table: string) =>
      valuesOf(`SELECT DISTINCT year FROM ${table} WHERE place = 'york' ORDER BY year`);
    expect(await years("place_components_of_change_as_of('2026-11')")).toEqual(
      await years("place_components_of_change")
    );
  });
});

describe("asOfMacro(contract), where a table is of one release", () => {
  const count = async (month: string) =>
    (await valuesOf(`SELECT count(*) FROM place_asylum_support_as_of('${month}')`))[0];
  it("gives all of it from its month on, and nothing before", async () => {
    expect(await count("2026-04")).toBe(0);
    expect(await count("2026-05")).toBe(
      (await valuesOf("SELECT count(*) FROM place_asylum_support"))[0]
    );
  });
  it("is not there where nobody knows the month", () => {
    expect(asOfMacro(placeBirthplace2011 as Table)).toBeUndefined();
  });
});

describe("asOfMacro(contract), after refreshes", () => {
  const refreshed: Table = {...(placeAsylumSupport as Table), carried: placeAsylumSupport.source};
  const at = (month: string, day: string, place = "york") =>
    valuesOf(
      `SELECT people FROM place_asylum_support_as_of('${month}') WHERE place = '${place}' AND date = '${day}'`
    );
  let today: unknown;
  beforeAll(async () => {
    [today] = await valuesOf(
      "SELECT people FROM place_asylum_support WHERE place = 'york' AND date = '2026-03-31'"
    );
    const event = (acceptance: number, month: string, cells: string) =>
      `('place_asylum_support', ${cells}, '2026-05', '${month}', '${month}', DATE '2027-01-01', ${acceptance})`;
    await engine.query(
      `INSERT INTO superseded_figures VALUES ${[
        event(1, "2026-08", "'york · 2026-03-31', 'york', 'people', 'revised', '300', '310'"),
        event(2, "2026-11", "'york · 2026-03-31', 'york', 'people', 'revised', '310', null"),
        // Leeds came whole with the second; its earliest quarter is gone since the third.
        event(2, "2026-11", "'leeds', 'leeds', 'place', 'added', null, null"),
        event(3, "2027-02", "'leeds · 1999-12-31', 'leeds', '*', 'withdrawn', null, null"),
        event(3, "2027-02", "'leeds · 1999-12-31', 'leeds', 'people', 'withheld', null, null"),
        event(
          3,
          "2027-02",
          "'leeds · 1999-12-31', 'leeds', 'covers', 'withdrawn', 'Section 95', null"
        ),
        event(3, "2027-02", "'hull · 2025-12-31', 'hull', '*', 'added', null, null")
      ].join(", ")}`
    );
    await engine.query(asOfMacro(refreshed)!);
  });
  it("changes back what later refreshes changed", async () => {
    expect(await at("2026-07", "2026-03-31")).toEqual([300]);
    expect(await at("2026-08", "2026-03-31")).toEqual([310]);
    expect(await at("2026-11", "2026-03-31")).toEqual([today]);
  });
  it("leaves out what they added", async () => {
    expect(await at("2026-10", "2026-03-31", "leeds")).toEqual([]);
    expect(await at("2026-11", "2026-03-31", "leeds")).toHaveLength(1);
  });
  it("puts back what they took away, but no count that was withheld", async () => {
    expect(await at("2026-10", "1999-12-31", "leeds")).toEqual([]);
    expect(await at("2026-11", "1999-12-31", "leeds")).toEqual([null]);
    expect(await at("2027-02", "1999-12-31", "leeds")).toEqual([]);
    expect(
      await valuesOf(
        "SELECT covers FROM place_asylum_support_as_of('2026-12') WHERE date = '1999-12-31'"
      )
    ).toEqual(["Section 95"]);
  });
  it("is the table as it is, with its columns in their order, once all are known", async () => {
    const now = "SELECT * FROM place_asylum_support ORDER BY ALL";
    const then = "SELECT * FROM place_asylum_support_as_of('2027-02') ORDER BY ALL";
    const [a, b] = [await engine.query(now), await engine.query(then)];
    expect(b).toEqual(a);
  });
});

describe("rowsKnownIn(contract, month)", () => {
  it("gives the rows of an undated release, before any month that is known", async () => {
    const refreshed: Table = {...(placeAsylumSupport as Table), carried: placeAsylumSupport.source};
    const then = `SELECT people FROM (${rowsKnownIn(refreshed, "2020-01")}) WHERE place = 'york' AND date = '2026-03-31'`;
    expect(await valuesOf(then)).toEqual([300]);
    const carried = rowsKnownIn(placeAsylumSupport as Table, "2020-01");
    expect(await valuesOf(`SELECT count(*) FROM (${carried})`)).toEqual(
      await valuesOf("SELECT count(*) FROM place_asylum_support")
    );
  });
});

describe("the keys of all tables", () => {
  it("have no column whose text differs between TypeScript and SQL", () => {
    for (const {key, columns, name} of Object.values(tables))
      for (const column of key) expect(columns[column].type, name).not.toBe("DOUBLE");
  });
});
