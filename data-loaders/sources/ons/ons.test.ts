import {beforeAll, describe, expect, it} from "vitest";
import {placeComponentsOfChange} from "../../../src/tables/place-components-of-change.js";
import {placeImmigrationRebased} from "../../../src/tables/place-immigration-rebased.js";
import {ukLtimAdminIntervals} from "../../../src/tables/uk-ltim-admin-intervals.js";
import {ukLtimAdmin} from "../../../src/tables/uk-ltim-admin.js";
import * as faults from "../../../test/publishers/faults.js";
import {workbook} from "../../../test/publishers/workbook.js";
import type {AnyRow} from "../../../src/tables/table.js";
import {arcgisStub} from "../../../test/publishers/arcgis.js";
import {geographyServices} from "../../../test/publishers/ons-geography.js";
import {onsPages, onsStub} from "../../../test/publishers/ons.js";
import {
  carriedCodes,
  describeShared,
  withPublishers
} from "../../../test/publishers/with-publishers.js";
import {check} from "../../check.js";
import {tidy} from "../../tidy/index.js";
import type {Refreshed} from "../source.js";
import {readComponents} from "./components.js";
import {onsLtim, readEstimates} from "./ltim.js";
import {onsMidYear} from "./mid-year.js";

const flows = [
  "births",
  "deaths",
  "internal_in",
  "internal_out",
  "internal_net",
  "international_in",
  "international_out",
  "international_net",
  "other_change"
];
const header = [
  "ladcode20",
  "laname20",
  "country",
  "population_2014",
  ...flows.map((name) => `${name}_2015`),
  "population_2015"
];
const york = ["E06000014", "York", "E", 100, 10, 8, 5, 4, 1, 20, 6, 14, -1, 116];
const sheetOf = (...rows: (string | number)[][]) => [{name: "MYEB3", rows: [["Title"], ...rows]}];

describe("readComponents(sheets, source)", () => {
  it("makes one row an area and year; the first year has no flows", () => {
    const {areas, firstYear, lastYear} = readComponents(sheetOf(header, york), "x");
    expect([firstYear, lastYear]).toEqual([2014, 2015]);
    expect(areas[0]).toMatchObject({
      code: "E06000014",
      year: 2014,
      population: 100,
      flows: null,
      other: null
    });
    expect(areas[1]).toMatchObject({
      year: 2015,
      population: 116,
      other: -1,
      flows: {births: 10, international_net: 14}
    });
  });
  it("mends the one year that ONS mistyped", () => {
    const typo = header.map((name) => (name === "internal_in_2015" ? "internal_in_2054" : name));
    expect(readComponents(sheetOf(typo, york), "x").areas[1].flows?.internal_in).toBe(5);
  });
  it("does not guess where two years are missing", () => {
    const longer = [...header, "population_2016", "population_2017"];
    expect(() => readComponents(sheetOf(longer, [...york, 1, 1]), "x")).toThrow(
      "x: sheet MYEB3: expected columns births_2016 to 2017, found: 2015"
    );
  });
  it("duplicate area", () => {
    expect(() => readComponents(sheetOf(header, york, york), "x")).toThrow(
      "x: sheet MYEB3: row 4: expected each area once, found: E06000014"
    );
  });
  it("text in a number cell", () => {
    expect(() => readComponents(sheetOf(header, york.with(4, "n/a")), "x")).toThrow(
      "x: sheet MYEB3: row 3: births_2015: expected a whole number, found: n/a"
    );
  });
});

describeShared("ons-mid-year, on its published table", () => {
  const served = withPublishers(async () => ({
    ons: onsStub(await onsPages()),
    onsGeography: arcgisStub(await geographyServices())
  }));
  let ours: Refreshed[];
  beforeAll(async () => {
    ours = await onsMidYear.fetch({client: served.client, areas: await carriedCodes()});
  }, 120_000);
  const rowsOf = (refreshed: Refreshed[], name: string) =>
    refreshed.find(({contract}) => contract.name === name)!.rows;

  it("equals the four releases that we carry", async () => {
    expect(sorted(rowsOf(ours, "place_components_of_change"))).toEqual(
      sorted(await tidy(placeComponentsOfChange))
    );
  });
  it("equals the rebased figures that we carry, to the last year of the components", async () => {
    const carried = (await tidy(placeImmigrationRebased)).filter(({year}) => year <= 2024);
    expect(sorted(rowsOf(ours, "place_immigration_rebased"))).toEqual(sorted(carried));
    expect(ours.map(({releaseId}) => releaseId)).toEqual(["2021-06", "2025-07"]);
  });
  it("has every council of the UK in each of its releases", async () => {
    // The rebased figures are to be had for our region only.
    const all = await onsMidYear.fetch({client: served.client});
    const {contract, rows} = all.find((one) => one.contract === placeComponentsOfChange)!;
    check(contract, rows);
    const councils = (release: string) =>
      new Set(rows.filter((row) => row.release === release).map((row) => row.code_as_published))
        .size;
    expect(["2016-06", "2020-06", "2021-06"].map(councils)).toEqual([391, 379, 379]);
  });
});

function sorted(rows: readonly AnyRow[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

const day = new Date("2026-11-26");
const table1 = ["Flow", "Period", "All Nationalities", "British", "EU+", "Non-EU+"];

describe("readEstimates(sheets, released)", () => {
  const read = (...rows: (string | number)[][]) =>
    readEstimates([{name: "Table_1", rows: [["Title"], ["Note 1"], table1, ...rows]}], day);
  it("reads period, flow, marker and one row a nationality", () => {
    expect(
      read(["Net migration", "YE Jun 26 P R", 171000, -117000, -20000, "308,000"])
    ).toMatchObject([
      {
        nationality: "all",
        value: 171_000,
        flow: "net",
        period: "YE Jun 26",
        ons_marker: "P R",
        release: "2026-11"
      },
      {nationality: "british", value: -117_000, year_ending: new Date("2026-06-30")},
      {nationality: "eu_plus"},
      {nationality: "non_eu_plus", value: 308_000}
    ]);
  });
  it("suppressed marks: an error that names row and column", () => {
    expect(() => read(["Immigration", "YE Jun 26", "[x]", 1, 1, 1])).toThrow(
      "ons-ltim: table 1: sheet Table_1: row 4: all: expected a whole number, found: [x]"
    );
  });
  it("a period written in another way", () => {
    expect(() => read(["Immigration", "2026 Q2", 1, 1, 1, 1])).toThrow(
      "row 4: period: expected YE <month> <year>, found: 2026 Q2"
    );
  });
});

const laterWorkbook = workbook({
  Cover: [["Released on 26 November 2026"]],
  "1": [["Table 1"], table1, ["Net migration", "YE Jun 26 P", 160_000, -110_000, -20_000, 290_000]],
  "2": [
    ["Table 2"],
    ["Flow", "Period", "Estimate", "Lower bound", "Upper bound"],
    ["Net migration", "YE Jun 26 P", 160_000, 130_000, 185_000]
  ]
});

function countBy(rows: readonly AnyRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {release} of rows) counts[String(release)] = (counts[String(release)] ?? 0) + 1;
  return counts;
}

describeShared("ons-ltim, on the figures of its workbook", () => {
  const served = withPublishers(async () => ({ons: onsStub(await onsPages())}));
  it("equals the release that we carry", async () => {
    const [estimates, intervals] = await onsLtim.fetch({client: served.client});
    expect(estimates).toMatchObject({release: "21 May 2026", releaseId: "2026-05"});
    expect(sorted(estimates.rows)).toEqual(sorted(await tidy(ukLtimAdmin)));
    expect(sorted(intervals.rows)).toEqual(sorted(await tidy(ukLtimAdminIntervals)));
  });
  it("puts a newer release beside it", async () => {
    served.stub.spoil(/\/file$/, faults.bytes(laterWorkbook));
    const [estimates, intervals] = await onsLtim.fetch({client: served.client});
    check(estimates.contract, estimates.rows);
    check(intervals.contract, intervals.rows);
    expect(estimates.releaseId).toBe("2026-11");
    expect(countBy(estimates.rows)).toEqual({"2026-05": 660, "2026-11": 4});
    expect(countBy(intervals.rows)).toEqual({"2026-05": 24, "2026-11": 1});
  });
});
