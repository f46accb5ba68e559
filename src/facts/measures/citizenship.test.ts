import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import {difference} from "../../stats/difference.js";
import {parseAddress} from "../address.js";
import {lookUpFact} from "../lookup.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "uk_ltim_rolling_margins",
    "uk_ltim_annual_margins",
    "uk_ltim_survey_releases",
    "uk_ltim_admin",
    "uk_asylum_applications"
  ]);
}, 60_000);
afterAll(() => engine.close());

const find = (text: string) => lookUpFact(engine, parseAddress(text));
const compare = async (a: string, b: string) => difference(await find(a), await find(b));

describe("migration by citizenship", () => {
  it("has the margins of the survey", async () => {
    expect(await find("uk.eu-immigration.ye-2016-06@2019-05")).toMatchObject({
      value: 284_000,
      lower: 258_000,
      upper: 310_000,
      interval: "sampling"
    });
    expect(await find("uk.non-eu-net.2017@2018-11")).toMatchObject({
      value: 234_000,
      upper: 260_000
    });
  });
  it("says why a restated figure, one by nationality, and an adjusted one have none", async () => {
    for (const [fact, reason] of [
      ["uk.non-eu-immigration.ye-2017-06@2019-05", "restated after the survey"],
      ["uk.eu-net.ye-2016-06@2026-05", "none by nationality"],
      ["uk.eu-emigration.ye-2020-03@2020-08", "on this basis"]
    ])
      expect(await find(fact)).toMatchObject({
        interval: "none",
        lower: null,
        noIntervalReason: expect.stringContaining(reason) as string
      });
  });
  it("says which figures are provisional", async () => {
    for (const fact of ["uk.eu-net.ye-2025-12@2026-05", "uk.eu-net.ye-2018-12@2019-05"])
      expect((await find(fact)).status, fact).toBe("provisional");
    for (const fact of ["uk.eu-net.ye-2016-06@2026-05", "uk.eu-net.ye-2016-06@2019-05"])
      expect((await find(fact)).status, fact).toBe("as published");
  });
  it("tests within one release, and not from one method or side of the break to the other", async () => {
    const [a, b] = ["uk.eu-immigration.ye-2018-12@2019-05", "uk.eu-immigration.ye-2016-06@2019-05"];
    expect((await compare(a, b)).verdict).toBe("fall");
    const across = await compare("uk.eu-immigration.ye-2019-12@2026-05", b);
    expect(across.verdict).toBe("cannot-be-compared");
    expect(across.reasons.join(" ")).toContain("They count different people");
    const broken = await compare(
      "uk.eu-immigration.ye-2025-12@2026-05",
      "uk.eu-immigration.ye-2016-06@2026-05"
    );
    expect(broken.reasons).toEqual(["The series breaks between them, on 30 June 2021."]);
  });
});

describe("uk.asylum-applications", () => {
  it("counts main applicants and dependants together", async () => {
    expect(await find("uk.asylum-applications.2015@2024-11")).toMatchObject({
      value: 39_968,
      interval: "count",
      stockOrFlow: "flow"
    });
  });
  it("has no figure of 2001, whose dependants are not in the file", async () => {
    await expect(find("uk.asylum-applications.2001@2024-11")).rejects.toThrow("unknown fact");
  });
});
