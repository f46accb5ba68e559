import {describe, expect, it} from "vitest";
import {placeAsylumSupport} from "../../src/tables/place-asylum-support.js";
import {placeImmigrationGroups} from "../../src/tables/place-immigration-groups.js";
import {placeResettlementToDate} from "../../src/tables/place-resettlement-to-date.js";
import {regionUnaccompaniedChildren} from "../../src/tables/region-unaccompanied-children.js";
import {table, type AnyRow, type Table} from "../../src/tables/table.js";
import {ukAsylumSupportByType} from "../../src/tables/uk-asylum-support-by-type.js";
import {tidy} from "../tidy/index.js";
import {guard, systemOf} from "./index.js";

describe("guard(contract, rows): small counts that stand there", () => {
  const date = new Date("2015-03-31");
  const supported = (row: AnyRow) => guard(placeAsylumSupport, [{place: "york", date, ...row}]);

  it("rejects counts from 1 to 9, and names table, row and column", async () => {
    for (const people of [1, 9])
      await expect(supported({people})).rejects.toThrow(
        "place_asylum_support: row 1: people: unsafe count; under 10"
      );
  });
  it("passes none, ten, and a count that is withheld", async () => {
    for (const people of [0, 10])
      await expect(supported({people, mark: null})).resolves.toBe(undefined);
    await expect(supported({people: null, mark: "fewer than 10"})).resolves.toBe(undefined);
  });
  it("rejects a missing count that no mark explains", async () => {
    await expect(supported({people: null, mark: null})).rejects.toThrow(
      "place_asylum_support: row 1: people: missing count without a mark"
    );
  });
  it("passes a small count where the contract exempts it, and nowhere else", async () => {
    const children = (place: string) =>
      guard(regionUnaccompaniedChildren, [{place, year: 2020, children: 3}]);
    await expect(children("england")).resolves.toBe(undefined);
    await expect(children("yorkshire-and-the-humber")).rejects.toThrow("unsafe count");
  });
  it("passes a table that is exempt throughout, and one without protection", async () => {
    const rows = [{people: 3}];
    await expect(guard(ukAsylumSupportByType, rows)).resolves.toBe(undefined);
    const contract: Table = {...ukAsylumSupportByType, protects: undefined};
    await expect(guard(contract, rows)).resolves.toBe(undefined);
    const protects = {columns: ["people"], threshold: 10};
    await expect(guard({...contract, protects}, rows)).rejects.toThrow("unsafe count");
  });
  it("rejects children below region, however many", async () => {
    await expect(
      guard(regionUnaccompaniedChildren, [{place: "york", year: 2020, children: 150}])
    ).rejects.toThrow(
      "region_unaccompanied_children: row 1: place: unsafe place; not one of yorkshire-and-the-humber, england, united-kingdom: york"
    );
  });
});

describe("guard(contract, rows): differences of columns", () => {
  const groups = (supported_asylum: number, supported_asylum_contingency: number) =>
    guard(placeImmigrationGroups, [
      {
        place: "york",
        date: new Date("2025-12-31"),
        homes_for_ukraine_arrivals_to_date: 436,
        afghan_programme_population: 156,
        supported_asylum,
        supported_asylum_contingency
      }
    ]);

  it("rejects a small one, though both columns are large", async () => {
    await expect(groups(272, 265)).rejects.toThrow(
      "place_immigration_groups: row 1: supported_asylum less supported_asylum_contingency: unsafe difference; under 10"
    );
  });
  it("passes none, and ten and more", async () => {
    await expect(groups(272, 272)).resolves.toBe(undefined);
    await expect(groups(272, 260)).resolves.toBe(undefined);
  });
});

describe("guard(contract, rows): running totals", () => {
  const totals = (...people: (number | null)[]) =>
    guard(
      placeResettlementToDate,
      people.map((people_since_2014, index) => ({
        place: "york",
        to_date: new Date(Date.UTC(2014 + index, 11, 31)),
        people_since_2014,
        mark: people_since_2014 === null ? "change under 10 not shown" : null
      }))
    );

  it("rejects a small change, up or down", async () => {
    await expect(totals(0, 21, 26)).rejects.toThrow(
      "place_resettlement_to_date: row 3: people_since_2014: unsafe change of a running total; under 10"
    );
    await expect(totals(21, 16)).rejects.toThrow("row 2: people_since_2014: unsafe change");
  });
  it("sees a small change across a total that is withheld", async () => {
    await expect(totals(21, null, 29)).rejects.toThrow("row 3");
  });
  it("passes a withheld total between two that are far enough apart", async () => {
    await expect(totals(21, null, 31)).resolves.toBe(undefined);
    await expect(totals(0, 0, 21, 58, 72, 84, 84, 101, null)).resolves.toBe(undefined);
  });
  it("says so where a mark cannot be true: nobody came between two equal totals", async () => {
    await expect(totals(21, null, 21)).rejects.toThrow("contradiction; no counts fit: ");
  });
  it("orders the totals by day before it compares them, and keeps places apart", async () => {
    const row = (place: string, day: string, people_since_2014: number): AnyRow => ({
      place,
      to_date: new Date(day),
      people_since_2014,
      mark: null
    });
    const york = [row("york", "2016-12-31", 40), row("york", "2014-12-31", 21)];
    await expect(
      guard(placeResettlementToDate, [...york, row("york", "2015-12-31", 36)])
    ).rejects.toThrow("row 1");
    await expect(
      guard(placeResettlementToDate, [...york, row("leeds", "2015-12-31", 36)])
    ).resolves.toBe(undefined);
  });
  it("passes over a council that did not exist yet", async () => {
    const early = {
      place: "north-yorkshire",
      to_date: new Date("2014-12-31"),
      people_since_2014: null,
      mark: "no such council yet"
    };
    const late = {...early, to_date: new Date("2023-12-31"), people_since_2014: 16, mark: null};
    await expect(guard(placeResettlementToDate, [early, late])).resolves.toBe(undefined);
  });
});

describe("guard(contract, rows): counts that can be worked out", () => {
  const contract = table({
    ...placeAsylumSupport,
    name: "made_up",
    key: ["place", "group"],
    columns: {
      place: {type: "STRING", description: "made up"},
      group: {type: "STRING", description: "made up"},
      people: {type: "INT32", unit: "people", nullable: true, description: "made up"},
      mark: {type: "STRING", nullable: true, description: "made up", values: ["*"]}
    },
    protects: {
      columns: ["people"],
      threshold: 10,
      gaps: {column: "mark", means: {"*": "withheld"}},
      totals: [{column: "group", value: "all"}]
    }
  });
  const row = (group: string, people: number | null): AnyRow => ({
    place: "one",
    group,
    people,
    mark: people === null ? "*" : null
  });

  it("rejects a single gap beside a total, and says how it is had, not what it is", async () => {
    const rows = [row("a", 12), row("b", null), row("c", 20), row("all", 35)];
    await expect(guard(contract, rows)).rejects.toThrow(
      /^made_up: row 2: people: recoverable count; one value left, from rows 1 and 3 and the total in row 4$/
    );
  });
  it("gives the range of one that is not quite had", async () => {
    const rows = [row("a", null), row("b", null), row("all", 13)];
    await expect(guard(contract, rows)).resolves.toBe(undefined);
    await expect(guard(contract, [row("a", null), row("b", null), row("all", 10)])).rejects.toThrow(
      "made_up: row 1: people: recoverable count; 1 to 9, from the total in row 3\n" +
        "made_up: row 2: people: recoverable count; 1 to 9, from the total in row 3"
    );
  });
  it("names ten, and counts the rest", async () => {
    const rows = Array.from({length: 12}, (_none, index) => `place ${index}`).flatMap((place) =>
      [row("a", null), row("b", 30), row("all", 35)].map((cells) => ({...cells, place}))
    );
    await expect(guard(contract, rows)).rejects.toThrow(
      /row 28: [^\n]*\nand 2 more: npm run audit -- made_up$/
    );
  });
  it("finds a count that another table shows", async () => {
    const protects = {
      ...contract.protects!,
      sameAs: [{column: "people", table: "made_up_too", as: "people"}]
    };
    const other = {...contract, name: "made_up_too"};
    const rows = [row("a", null), row("b", null), row("all", 60)];
    const others = [{contract: other, rows: [row("a", 14), row("b", null)]}];
    await expect(guard({...contract, protects}, rows, others)).resolves.toBe(undefined);
    const leak = [{contract: other, rows: [row("a", 54), row("b", null)]}];
    await expect(guard({...contract, protects}, rows, leak)).rejects.toThrow(
      "made_up: row 2: people: recoverable count; one value left, from row 1 of made_up_too and the total in row 3 of made_up"
    );
  });
  it("rejects two tables that do not give the same count", async () => {
    const protects = {
      ...contract.protects!,
      sameAs: [{column: "people", table: "made_up_too", as: "people"}]
    };
    const others = [{contract: {...contract, name: "made_up_too"}, rows: [row("a", 15)]}];
    await expect(guard({...contract, protects}, [row("a", 14)], others)).rejects.toThrow(
      "contradiction; not one count: made_up, line 1, people and made_up_too, line 1, people"
    );
  });
});

describe("the tables that hold the same counts", () => {
  it("meet: supported people on 31 December 2025 are one cell in both", async () => {
    const rows = await tidy(placeImmigrationGroups);
    const others = [{contract: placeAsylumSupport as Table, rows: await tidy(placeAsylumSupport)}];
    const {cells} = systemOf({contract: placeImmigrationGroups, rows}, others);
    expect(cells.filter(({places}) => places.length === 2)).toHaveLength(rows.length);
  });
});
