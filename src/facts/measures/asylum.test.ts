import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import {difference} from "../../stats/difference.js";
import type {Estimate} from "../../stats/estimate.js";
import {parseAddress} from "../address.js";
import {lookUpFact} from "../lookup.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "europe_asylum_applicants",
    "paper_2016",
    "place_asylum_support",
    "place_immigration_groups",
    "places",
    "uk_asylum_applications",
    "uk_asylum_support_by_type"
  ]);
}, 60_000);
afterAll(() => engine.close());

const look = (text: string): Promise<Estimate> => lookUpFact(engine, parseAddress(text));
const valueOf = async (text: string) => (await look(text)).value;

describe("asylum applicants in Europe", () => {
  it("are summed over a year, first and repeated applicants apart", async () => {
    expect(await valueOf("uk.asylum-applicants.2015@2020-10")).toBe(40_415);
    expect(await valueOf("uk.first-time-applicants.2015@2020-10")).toBe(39_970);
    expect(await valueOf("european-union.asylum-applicants.2015@2020-10")).toBe(1_323_485);
    expect(await valueOf("hungary.asylum-applicants.2015-09-30@2020-10")).toBe(109_175);
  });
  it("are counts, each month rounded to 5", async () => {
    const {interval, noIntervalReason, roundedTo, period} = await look(
      "germany.asylum-applicants.2015@2020-10"
    );
    expect({interval, roundedTo, period}).toEqual({
      interval: "count",
      roundedTo: 5,
      period: {end: "2015-12-31", months: 12}
    });
    expect(noIntervalReason).toContain("rounded to 5");
  });
  it("have no year of which a quarter is missing", async () => {
    await expect(look("liechtenstein.first-time-applicants.2015@2020-10")).rejects.toThrow(
      "unknown fact"
    );
    expect(await valueOf("liechtenstein.asylum-applicants.2015@2020-10")).toBe(155);
  });
  it("are shares of the EU28", async () => {
    expect(await valueOf("uk.share-of-asylum-applicants.2015@2020-10")).toBeCloseTo(3.05, 2);
    expect(await valueOf("germany.share-of-asylum-applicants.2015@2020-10")).toBeCloseTo(36.01, 2);
    expect(await valueOf("uk.share-of-first-time-applicants.2015@2020-10")).toBeCloseTo(3.18, 2);
    for (const other of ["european-union", "norway", "liechtenstein"])
      await expect(look(`${other}.share-of-asylum-applicants.2015@2020-10`)).rejects.toThrow(
        "unknown fact"
      );
  });
});

describe("applications in the UK", () => {
  it("tell people from main applicants", async () => {
    expect(await valueOf("uk.asylum-applications.2015@2024-11")).toBe(39_968);
    expect(await valueOf("uk.main-applicants.2015@2024-11")).toBe(32_733);
    expect(await valueOf("uk.dependants-of-applicants.2015@2024-11")).toBe(7_235);
    expect(await valueOf("uk.main-applicants-from-eritrea.2015@2024-11")).toBe(3_695);
    expect(await valueOf("uk.asylum-applications-from-eritrea.2015@2024-11")).toBe(3_756);
  });
  it("have no people for a year whose dependants are not in the file", async () => {
    expect(await valueOf("uk.main-applicants.2001@2024-11")).toBe(71_027);
    expect(await valueOf("uk.main-applicants-from-eritrea.2001@2024-11")).toBe(621);
    for (const measure of [
      "asylum-applications",
      "dependants-of-applicants",
      "asylum-applications-from-eritrea"
    ])
      await expect(look(`uk.${measure}.2001@2024-11`)).rejects.toThrow("unknown fact");
  });
  it("stand as printed in the paper too, with a basis of its own", async () => {
    const printed = await look("uk.printed-asylum-applications.2015@2016");
    expect(printed).toMatchObject({value: 38_900, basis: "as printed in the paper"});
    expect(await valueOf("uk.printed-applications-from-eritrea.2015@2016")).toBe(3700);
    expect(await valueOf("eu.printed-relocated.2016-09@2016")).toBe(6000);
    expect(await valueOf("eu.printed-awaiting-relocation.2016-09@2016")).toBe(30_000);
    expect(await valueOf("yorkshire-and-the-humber.printed-children-reunited.2016@2016")).toBe(50);
  });
});

describe("the region's share of supported asylum seekers", () => {
  const share = (day: string) =>
    look(`yorkshire-and-the-humber.share-of-supported-asylum.${day}@2026-05`);

  it("is of the people whom the table places in a council", async () => {
    expect((await share("2014-03-31")).value).toBeCloseTo((100 * 2740) / 25_197, 5);
    expect((await share("2024-09-30")).value).toBeCloseTo((100 * 10_488) / 106_181, 5);
  });
  it("ends where the figures of the UK end, and the count goes on", async () => {
    await expect(share("2024-12-31")).rejects.toThrow("unknown fact");
    const people = "yorkshire-and-the-humber.supported-asylum-in-region.2026-03-31@2026-05";
    expect(await valueOf(people)).toBe(8635);
  });
  it("cannot be compared where the coverage changes", async () => {
    const [before, after, later] = await Promise.all(
      ["2022-09-30", "2022-12-31", "2023-03-31"].map(share)
    );
    expect(difference(after, before).verdict).toBe("cannot-be-compared");
    expect(difference(later, after).verdict).not.toBe("cannot-be-compared");
  });
});

describe("people on the programmes", () => {
  it("are summed over a region's councils, one count at a time", async () => {
    const place = "yorkshire-and-the-humber";
    expect(await valueOf(`${place}.homes-for-ukraine.2025-12-31@2026-02`)).toBe(8020);
    expect(await valueOf(`${place}.afghan-programme.2025-12-31@2026-02`)).toBe(3178);
    expect(await valueOf(`${place}.asylum-and-programmes.2025-12-31@2026-02`)).toBe(9748);
    const {noIntervalReason} = await look(`${place}.homes-for-ukraine.2025-12-31@2026-02`);
    expect(noIntervalReason).toContain("made by us");
  });
  it("of one council stay as published", async () => {
    expect(await valueOf("york.homes-for-ukraine.2025-12-31@2026-02")).toBe(436);
  });
});
