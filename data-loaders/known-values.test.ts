import {describe, expect, it} from "vitest";
import {findTable} from "../src/tables/index.js";
import {placeAsylumSupport} from "../src/tables/place-asylum-support.js";
import {placeBornAbroadAps} from "../src/tables/place-born-abroad-aps.js";
import {placeComponentsOfChange} from "../src/tables/place-components-of-change.js";
import {placeImmigrationGroups} from "../src/tables/place-immigration-groups.js";
import {placeImmigrationRebased} from "../src/tables/place-immigration-rebased.js";
import {placeIndicators2016} from "../src/tables/place-indicators-2016.js";
import {placeResettlementToDate} from "../src/tables/place-resettlement-to-date.js";
import type {AnyRow} from "../src/tables/table.js";
import {ukAsylumApplications} from "../src/tables/uk-asylum-applications.js";
import {ukLtimRollingMargins} from "../src/tables/uk-ltim-rolling-margins.js";
import {ukNetMigrationVintages} from "../src/tables/uk-net-migration-vintages.js";
import {yorkMsoaBirthplace2011} from "../src/tables/york-msoa-birthplace-2011.js";
import {yorkWardBirthplace2011} from "../src/tables/york-ward-birthplace-2011.js";
import {tidy} from "./tidy/index.js";

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Returns the one row that has the values in *wanted*. */
function one<R extends AnyRow>(rows: R[], wanted: Partial<R>): R {
  const found = rows.filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value)
  );
  expect(found).toHaveLength(1);
  return found[0];
}

describe("York", () => {
  it("has three figures for arrivals in 2015, by release", async () => {
    const rows = await tidy(placeComponentsOfChange);
    const york = (release: string) => one(rows, {place: "york", year: 2015, release});
    expect(york("2016-06").international_in).toBe(2889);
    expect(york("2020-06").international_in).toBe(2963);
    const rebased = await tidy(placeImmigrationRebased);
    expect(one(rebased, {place: "york", year: 2015}).international_in).toBe(3402);
    expect(one(rebased, {place: "york", year: 2024}).international_in).toBe(5482);
  });
  it("has the net migration and the population of the paper, and as revised", async () => {
    const rows = await tidy(placeComponentsOfChange);
    const york = (release: string) => one(rows, {place: "york", year: 2015, release});
    expect(york("2016-06").international_net).toBe(1643);
    expect(york("2020-06").international_net).toBe(1360);
    expect(york("2016-06").population).toBe(206_856);
    expect(york("2020-06").population).toBe(205_784);
    const rebased = await tidy(placeImmigrationRebased);
    expect(one(rebased, {place: "york", year: 2015}).population).toBe(203_212);
  });
  it("has three counts of newcomers in the year to mid-2016", async () => {
    const york = one(await tidy(placeIndicators2016), {place: "york"});
    expect(york.gp_registrations_mid2016).toBe(2918);
    expect(york.international_in_mid2016).toBe(2675);
    expect(york.nino_registrations_mid2016).toBe(1797);
  });
  it("has the published counts of asylum support, and withholds the small ones", async () => {
    const york = (await tidy(placeAsylumSupport)).filter(({place}) => place === "york");
    const on = (date: string) => york.find((row) => day(row.date) === date);
    expect(on("2023-03-31")?.people).toBe(427);
    expect(on("2026-03-31")?.people).toBe(341);
    expect(on("2022-12-31")?.people).toBe(357);
    expect(on("2020-12-31")).toMatchObject({people: null, mark: "fewer than 10"});
    expect(on("2019-12-31")).toBeUndefined();
  });
  it("has five running totals of resettled people", async () => {
    const york = (await tidy(placeResettlementToDate)).filter(({place}) => place === "york");
    const totals = york.map(({people_since_2014}) => people_since_2014);
    expect(totals).toEqual([0, 0, 21, 58, 72, 84, 84, 101, null, null, null]);
  });
  it("has 272 supported people, 260 of them in contingency accommodation", async () => {
    const york = one(await tidy(placeImmigrationGroups), {place: "york"});
    expect(york.supported_asylum).toBe(272);
    expect(york.supported_asylum_contingency).toBe(260);
  });
  it("has 20,000 ± 5,000 residents born abroad in 2015, by survey", async () => {
    const york = one(await tidy(placeBornAbroadAps), {place: "york", year: 2015});
    expect(york.born_abroad).toBe(20_000);
    expect(york.ci95_half_width).toBe(5000);
  });
  it("has the ward maxima of the paper, and 807 residents born in Ireland on neither map", async () => {
    const wards = await tidy(yorkWardBirthplace2011);
    const top = (column: "eu_excl_uk_and_ireland" | "all_other_countries") =>
      wards.reduce((most, ward) => (ward[column] > most[column] ? ward : most));
    expect(top("eu_excl_uk_and_ireland")).toMatchObject({
      ward_name: "Clifton",
      eu_excl_uk_and_ireland: 681
    });
    expect(top("all_other_countries")).toMatchObject({
      ward_name: "Fishergate",
      all_other_countries: 1261
    });
    for (const areas of [wards, await tidy(yorkMsoaBirthplace2011)])
      expect(areas.reduce((sum, {ireland}) => sum + ireland, 0)).toBe(807);
  });
});

describe("the UK", () => {
  it("has net migration by release, under the month of the release", async () => {
    const rows = await tidy(ukNetMigrationVintages);
    const year = rows.filter((row) => day(row.year_ending) === "2015-09-30");
    expect(one(year, {release: "2016-02"})).toMatchObject({
      publication: "MSQR Feb 2016",
      net: 323_000
    });
  });
  it("has the half-widths of the restated series", async () => {
    const rows = (await tidy(ukLtimRollingMargins)).filter(
      (row) => row.release === "2019-05" && row.flow === "net" && row.basis === "LTIM"
    );
    const net = (ending: string) => {
      const year = rows.filter((row) => day(row.year_ending) === ending);
      const row = one(year, {citizenship: "all", reason: "all"});
      return [row.estimate_thousand, row.ci95_half_width_thousand];
    };
    expect(net("2014-09-30")).toEqual([292, 42]);
    expect(net("2015-06-30")).toEqual([336, 39]);
    expect(net("2015-09-30")).toEqual([322, 37]);
  });
  it("has 39,968 people who applied for asylum in 2015", async () => {
    const rows = (await tidy(ukAsylumApplications)).filter(({year}) => year === 2015);
    expect(rows.reduce((sum, {applications}) => sum + (applications ?? NaN), 0)).toBe(39_968);
  });
  it("marks every small national count", async () => {
    for (const [name, column] of [
      ["uk_asylum_applications", "applications"],
      ["uk_asylum_support_by_type", "people"],
      ["europe_asylum_applicants", "applicants"]
    ])
      for (const row of (await tidy(findTable(name))) as AnyRow[])
        expect(row.small).toBe(Number(row[column]) > 0 && Number(row[column]) < 10);
  });
});
