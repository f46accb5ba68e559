import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import {parseAddress} from "../address.js";
import {lookUpFact} from "../lookup.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "place_components_of_change",
    "place_flows_lami",
    "place_immigration_rebased",
    "place_population_revision_2018"
  ]);
}, 60_000);
afterAll(() => engine.close());

const find = (text: string) => lookUpFact(engine, parseAddress(text));
const value = async (text: string) => (await find(text)).value;

describe("what the rebasing changed", () => {
  it("is the later figure less that of June 2021, without a margin", async () => {
    const [then, now] = [
      await value("york.population.2020@2021-06"),
      await value("york.population.2020@rebased")
    ];
    expect([then, now]).toEqual([211_012, 202_169]);
    expect(await find("york.population-rewritten.2020@rebased")).toMatchObject({
      value: -8843,
      interval: "none",
      stockOrFlow: "stock"
    });
    expect(await value("york.immigration-rewritten.2020@rebased")).toBe(187);
    expect(await value("sheffield.population-rewritten.2020@rebased")).toBe(-34_178);
    expect(await value("leeds.immigration-rewritten.2020@rebased")).toBe(4313);
  });
  it("is not known of a council that only one of the two has", async () => {
    await expect(find("north-yorkshire.population-rewritten.2020@rebased")).rejects.toThrow(
      "unknown fact"
    );
    await expect(find("craven.population-rewritten.2020@rebased")).rejects.toThrow("unknown fact");
  });
});

describe("a rate", () => {
  it("has its count and its population from one release", async () => {
    expect(await value("york.arrivals-rate.2020@2021-06")).toBeCloseTo((1000 * 3246) / 211_012, 6);
    expect(await value("york.arrivals-rate.2020@rebased")).toBeCloseTo((1000 * 3433) / 202_169, 6);
  });
  it("of two releases is of neither, and says so", async () => {
    const mixed = await find("sheffield.mismatched-rate.2020@rebased");
    expect(mixed.value).toBeCloseTo((1000 * 11_386) / 589_214, 6);
    expect(mixed.noIntervalReason).toContain("no estimate of anything");
    expect(mixed.basis).not.toBe((await find("sheffield.arrivals-rate.2020@rebased")).basis);
  });
});

describe("the revision of March 2018", () => {
  it("is a share of the population first published, and most of York's is departures", async () => {
    const first = await value("york.population.2016@2017-08");
    const revised = await value("york.population.2016@2018-08");
    const whole = await find("york.population-revision-2018.2016@2018-03");
    expect(whole.unit).toMatch(/^per cent/);
    expect(whole.value).toBeCloseTo((100 * (revised - first)) / first, 3);
    expect(await value("york.departures-in-revision-2018.2016@2018-03")).toBe(-0.6513);
  });
});
