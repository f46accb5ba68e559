import {describe, expect, it} from "vitest";
import {placeAsylumSupport} from "../src/tables/place-asylum-support.js";
import {placeImmigrationGroups} from "../src/tables/place-immigration-groups.js";
import {placeResettlementToDate} from "../src/tables/place-resettlement-to-date.js";
import {regionUnaccompaniedChildren} from "../src/tables/region-unaccompanied-children.js";
import type {AnyRow} from "../src/tables/table.js";
import {ukAsylumSupportByType} from "../src/tables/uk-asylum-support-by-type.js";
import {guard} from "./guard.js";

describe("guard(contract, rows)", () => {
  const supported = (row: AnyRow) => () => guard(placeAsylumSupport, [{place: "york", ...row}]);

  it("rejects counts from 1 to 9, and names table, row and column", () => {
    for (const people of [1, 9])
      expect(supported({people})).toThrow(
        "place_asylum_support: row 1: people: unsafe count; under 10"
      );
  });
  it("passes none, ten, and a count that is withheld", () => {
    for (const people of [0, 10, null]) expect(supported({people})).not.toThrow();
  });
  it("passes a small count of a whole nation", () => {
    expect(supported({place: "england", people: 3})).not.toThrow();
  });
  it("holds a table without places to its word only if it declares protection", () => {
    const rows = [{people: 3}];
    expect(() => guard(ukAsylumSupportByType, rows)).not.toThrow();
    const {protects} = placeAsylumSupport;
    expect(() => guard({...ukAsylumSupportByType, protects}, rows)).toThrow("unsafe count");
  });

  const groups = (supported_asylum: number | null, supported_asylum_contingency: number) => () =>
    guard(placeImmigrationGroups, [
      {
        place: "york",
        homes_for_ukraine_arrivals_to_date: 436,
        afghan_programme_population: 156,
        supported_asylum,
        supported_asylum_contingency
      }
    ]);

  it("rejects a small difference of two columns, though both are large", () => {
    expect(groups(272, 265)).toThrow(
      "place_immigration_groups: row 1: supported_asylum less supported_asylum_contingency: unsafe difference; under 10"
    );
  });
  it("passes a difference of none, of ten and more, or with a withheld part", () => {
    expect(groups(272, 272)).not.toThrow();
    expect(groups(272, 260)).not.toThrow();
    expect(groups(null, 260)).not.toThrow();
  });

  const totals = (...people: (number | null)[]) => {
    const rows = people.map((people_since_2014, index) => ({
      place: "york",
      to_date: new Date(Date.UTC(2014 + index, 11, 31)),
      people_since_2014
    }));
    return () => guard(placeResettlementToDate, rows);
  };

  it("rejects a small change of a running total, up or down", () => {
    expect(totals(0, 21, 26)).toThrow(
      "place_resettlement_to_date: row 3: people_since_2014: unsafe change of a running total; under 10"
    );
    expect(totals(21, 16)).toThrow("row 2: people_since_2014: unsafe change");
  });
  it("sees a small change across a total that is withheld", () => {
    expect(totals(21, null, 29)).toThrow("row 3");
  });
  it("orders the totals by day before it compares them", () => {
    const rows: AnyRow[] = [
      {place: "york", to_date: new Date("2016-12-31"), people_since_2014: 40},
      {place: "york", to_date: new Date("2014-12-31"), people_since_2014: 21},
      {place: "york", to_date: new Date("2015-12-31"), people_since_2014: 36}
    ];
    expect(() => guard(placeResettlementToDate, rows)).toThrow("row 1");
  });
  it("keeps the running totals of places apart", () => {
    const rows: AnyRow[] = [
      {place: "york", to_date: new Date("2014-12-31"), people_since_2014: 21},
      {place: "leeds", to_date: new Date("2015-12-31"), people_since_2014: 24}
    ];
    expect(() => guard(placeResettlementToDate, rows)).not.toThrow();
  });
  it("passes York's totals", () => {
    expect(totals(0, 0, 21, 58, 72, 84, 84, 101, null)).not.toThrow();
  });

  it("rejects children below region, however many", () => {
    expect(() => guard(regionUnaccompaniedChildren, [{place: "york", children: 150}])).toThrow(
      "region_unaccompanied_children: row 1: place: unsafe place; not one of yorkshire-and-the-humber, england, united-kingdom: york"
    );
  });
});
