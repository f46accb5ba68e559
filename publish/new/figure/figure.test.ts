import {beforeAll, afterAll, describe, expect, it} from "vitest";
import type {Engine} from "../../../src/queries/engine.js";
import {openSnapshots} from "../../../test/snapshots.js";
import {planFigure, type FigureOptions} from "./figure.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "places",
    "place_components_of_change",
    "place_born_abroad_aps",
    "uk_ltim_admin_intervals",
    "york_students"
  ]);
}, 60_000);
afterAll(() => engine.close());

async function plan(name: string, options: Partial<FigureOptions>) {
  const {changes, words} = await planFigure(name, {
    root: process.cwd(),
    where: [],
    openEngine: async () => ({...engine, close: async () => undefined}),
    ...options
  });
  const [module, test, index] = changes.map(({text}) => text);
  return {paths: changes.map(({path}) => path), module, test, index, words};
}

const births = {
  table: "place_components_of_change",
  value: "births",
  period: "year",
  where: ["release=2021-06"]
};

describe("planFigure(name, options)", () => {
  it("writes a figure of any place, its test and its entry", async () => {
    const {paths, module, test, index, words} = await plan("births-by-year", births);
    expect(paths).toEqual([
      "src/figures/births-by-year.ts",
      "src/figures/births-by-year.test.ts",
      "src/figures/index.ts"
    ]);
    expect(module).toContain("WHERE place = $1 AND release::VARCHAR = '2021-06'");
    expect(module).toMatch(/holds: \(rows\) => holdsVerdict\(rows, "estimate-lower", series\)/);
    expect(module).toContain("anyPlace: {");
    expect(test).toContain("expect(birthsByYear.holds([...rows].reverse()))");
    expect(index).toContain(
      '"births-by-year": async () => (await import("./births-by-year.js")).birthsByYear'
    );
    expect(words[0]).toMatch(/^Its title, which the data bear out: The last estimate is lower/);
  });
  it("makes the title that the test allows, and bounds where they are published", async () => {
    const {module, test} = await plan("abroad-in-leeds", {
      table: "place_born_abroad_aps",
      value: "born_abroad",
      area: "Leeds"
    });
    expect(module).toContain("No clear change from the first to the last");
    expect(module).toContain("born_abroad - ci95_half_width AS lower");
    expect(module).toContain("WHERE place = 'leeds'");
    expect(module).toContain("level: 0.95");
    expect(module).not.toContain("anyPlace");
    expect(test).not.toContain("reverse");
  });
  it("guesses no column, and holds no key by itself", async () => {
    await expect(plan("x", {table: "place_components_of_change"})).rejects.toThrow(
      /^which column is the value\? pass one: --value .*births\|deaths/
    );
    await expect(plan("x", {...births, period: undefined})).rejects.toThrow(
      "which column is the period? pass one: --period year|release"
    );
    await expect(plan("x", {...births, where: []})).rejects.toThrow(
      /hold the others, with one value each:\n {2}--where "release=2014-06\|2016-06/
    );
    await expect(plan("x", {...births, where: ["flow=net"]})).rejects.toThrow(/^invalid where/);
  });
  it("names what is near to a name that is not there", async () => {
    await expect(plan("x", {table: "york_student"})).rejects.toThrow(
      /^unknown table; nearest: york_students/
    );
    await expect(plan("x", {...births, value: "birth"})).rejects.toThrow(
      /unknown value; nearest: births/
    );
    await expect(plan("x", {})).rejects.toThrow("missing table");
  });
  it("refuses a name that is taken, and a series that has nothing to say", async () => {
    await expect(plan("born-abroad", births)).rejects.toThrow(
      "there is a figure of that name already: born-abroad"
    );
    await expect(plan("x", {...births, where: ["release=1999"]})).rejects.toThrow(
      /no rows for York/
    );
  });
});
