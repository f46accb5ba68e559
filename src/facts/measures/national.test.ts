import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import {difference} from "../../stats/difference.js";
import {parseAddress} from "../address.js";
import {lookUpFact} from "../lookup.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "uk_net_migration_vintages",
    "uk_ltim_first_published_margins",
    "uk_ltim_rolling_margins",
    "uk_ltim_survey_releases",
    "uk_ltim_annual_margins",
    "uk_ltim_reason_margins",
    "region_ltim_annual_margins",
    "uk_ltim_admin",
    "uk_ltim_admin_intervals"
  ]);
}, 60_000);
afterAll(() => engine.close());

const find = (text: string) => lookUpFact(engine, parseAddress(text));
const compare = async (a: string, b: string) => difference(await find(a), await find(b));

describe("uk.net", () => {
  it("has the paper's figure with the margin that was printed with it", async () => {
    expect(await find("uk.net.ye-2015-09@2016-02")).toMatchObject({
      value: 323_000,
      lower: 286_000,
      upper: 360_000,
      interval: "sampling",
      intervalRelease: null,
      release: "2016-02",
      period: {end: "2015-09-30", months: 12}
    });
  });
  it("lends the margin of the restated series, and says so", async () => {
    expect(await find("uk.net.ye-2014-09@2016-02")).toMatchObject({
      value: 292_000,
      lower: 250_000,
      intervalRelease: "2019-05"
    });
    expect(await find("uk.net.ye-2015-06@2015-11")).toMatchObject({
      value: 336_000,
      upper: 375_000,
      intervalRelease: "2019-05"
    });
  });
  it("lends none where the series was corrected later", async () => {
    expect(await find("uk.net.ye-2017-09@2018-02")).toMatchObject({value: 244_000, lower: null});
    expect(await find("uk.net.ye-2016-12@2019-05")).toMatchObject({value: 281_000, lower: null});
  });
  it("finds no clear change on either baseline of February 2016", async () => {
    const year = await compare("uk.net.ye-2015-09@2016-02", "uk.net.ye-2014-09@2016-02");
    expect(year).toMatchObject({change: 31_000, verdict: "no-clear-change", sharedMonths: 0});
    expect(year.margin!.greatest).toBeCloseTo(55_973, 0);
    const quarter = await compare("uk.net.ye-2015-09@2016-02", "uk.net.ye-2015-06@2015-11");
    expect(quarter).toMatchObject({change: -13_000, verdict: "no-clear-change", sharedMonths: 9});
    expect(quarter.margin!.least).toBeCloseTo(26_879, 0);
    expect(quarter.margin!.greatest).toBeCloseTo(53_759, 0);
  });
  it("has the modelled interval of the latest year, longer on neither side by a ±", async () => {
    expect(await find("uk.net.ye-2025-12@2026-05")).toMatchObject({
      value: 171_000,
      lower: 145_000,
      upper: 197_000,
      interval: "modelled",
      status: "provisional"
    });
    expect(await find("uk.net.ye-2022-06@2026-05")).toMatchObject({lower: 639_000, upper: 691_000});
  });
  it("refuses to compare eras, methods within the records, and years across the break", async () => {
    for (const [a, b] of [
      ["uk.net.ye-2015-09@2026-05", "uk.net.ye-2015-09@2016-02"],
      ["uk.net.ye-2023-06@2026-05", "uk.net.ye-2023-06@2024-11"],
      ["uk.net.ye-2022-06@2026-05", "uk.net.ye-2020-06@2026-05"],
      ["uk.net.ye-2019-03@2019-08", "uk.net.ye-2018-03@2019-05"]
    ])
      expect((await compare(a, b)).verdict, `${a} ${b}`).toBe("cannot-be-compared");
  });
  it("has every rung of the year to June 2023", async () => {
    const rungs = await Promise.all(
      ["2023-11", "2024-05", "2024-11", "2026-05"].map((release) =>
        find(`uk.net.ye-2023-06@${release}`)
      )
    );
    expect(rungs.map(({value}) => value)).toEqual([672_000, 740_000, 906_000, 924_000]);
  });
  it("has calendar years with the version that the name says", async () => {
    expect(await find("uk.net-before-census.2010@2018-11")).toMatchObject({
      value: 252_000,
      lower: 215_000
    });
    expect(await find("uk.net-after-census.2010@2018-11")).toMatchObject({lower: null});
    expect(await find("yorkshire-and-the-humber.net.2017@2018-11")).toMatchObject({
      value: 25_000,
      lower: 12_000
    });
  });
});

describe("the flows behind 31,000", () => {
  it("are 2,000 in arrivals, no clear change", async () => {
    const arrivals = await compare(
      "uk.long-term-immigration.ye-2015-09@2016-02",
      "uk.long-term-immigration.ye-2014-09@2019-05"
    );
    expect(arrivals).toMatchObject({change: 2000, verdict: "no-clear-change"});
    expect(arrivals.margin!.greatest).toBeCloseTo(47_424, 0);
  });
  it("are 29,000 in departures, too close to call from rounded figures", async () => {
    const departures = await compare(
      "uk.long-term-emigration.ye-2015-09@2016-02",
      "uk.long-term-emigration.ye-2014-09@2019-05"
    );
    expect(departures).toMatchObject({change: -29_000, verdict: "too-close-to-call"});
    expect(departures.margin!.greatest).toBeCloseTo(29_833, 0);
  });
});

describe("study immigration", () => {
  it("fell by the survey, and was restated without a margin", async () => {
    const fall = await compare(
      "uk.study-immigration.2016@2018-11",
      "uk.study-immigration.2015@2018-11"
    );
    expect(fall).toMatchObject({change: -31_000, verdict: "fall"});
    expect(await find("uk.study-immigration.ye-2016-12@2019-05")).toMatchObject({
      value: 169_000,
      lower: null
    });
  });
});

describe("the tables behind uk.net", () => {
  it("agree where two of them print one release", async () => {
    const {rows} = await engine.query(`SELECT release, v.net AS later, s.net AS first
FROM uk_net_migration_vintages AS v JOIN uk_ltim_survey_releases AS s USING (release, year_ending)
WHERE v.net <> s.net`);
    expect(rows).toEqual([]);
    const {rows: intervals} = await engine.query(`SELECT a.period
FROM uk_ltim_admin AS a JOIN uk_ltim_admin_intervals AS i USING (release, year_ending, flow)
WHERE a.nationality = 'all' AND a.value <> i.estimate`);
    expect(intervals).toEqual([]);
  });
});
