import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../test/snapshots.js";
import type {Engine} from "../src/queries/engine.js";
import {checkBoundaries} from "./check-boundaries.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "york_approximate_areas",
    "york_ward_birthplace_2011",
    "york_msoa_birthplace_2011"
  ]);
}, 60_000);
afterAll(() => engine.close());

describe("checkBoundaries(engine)", () => {
  it("finds no fault where every area has its outline", async () => {
    expect(await checkBoundaries(engine)).toEqual([]);
  });
  it("names an area without an outline, and an outline without figures", async () => {
    await engine.query(
      "UPDATE york_approximate_areas SET code = 'E05009999' WHERE name = 'Fishergate'"
    );
    await engine.query(
      "UPDATE york_approximate_areas SET vintage = '2021' WHERE code = 'E02002772'"
    );
    expect(await checkBoundaries(engine)).toEqual([
      "york_approximate_areas: missing ward of 2011, which york_ward_birthplace_2011 has: E05001750",
      "york_approximate_areas: unknown ward of 2011; not in york_ward_birthplace_2011: E05009999",
      "york_approximate_areas: missing msoa of 2011, which york_msoa_birthplace_2011 has: E02002772"
    ]);
  });
});
