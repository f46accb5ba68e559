import {describe, expect, it} from "vitest";
import type {Engine} from "../src/queries/engine.js";
import {openSnapshots} from "../test/snapshots.js";
import {smallestCounts} from "./smallest-counts.js";

const tables = ["place_resettlement_to_date", "place_asylum_support", "place_immigration_groups"];
const figures = ["resettled-to-date", "asylum-support", "support-and-programmes"];

/** An engine whose every answer is *least*. */
const answering = (least: number | null): Engine => ({
  query: async () => ({columns: [], rows: [{least}]}),
  close: async () => undefined
});

describe("smallestCounts(engine, {figures, area})", () => {
  it("finds York’s smallest count, and the smallest that follows by subtraction", async () => {
    const engine = await openSnapshots(tables);
    // 21 resettled by the end of 2016; 84 − 72 in 2019, and 272 − 260 in 2025.
    expect(await smallestCounts(engine, {figures, area: "york"})).toEqual({
      shown: 21,
      bySubtraction: 12,
      threshold: 10
    });
    await engine.close();
  });
  it("has nothing to say where no table is guarded", async () => {
    const found = await smallestCounts(answering(1), {figures: ["born-abroad"], area: "york"});
    expect(found).toBeNull();
  });
  it("refuses to vouch for a page that holds less than the threshold", async () => {
    await expect(smallestCounts(answering(9), {figures, area: "york"})).rejects.toThrow(
      "unsafe count on the page of york; under 10"
    );
  });
});
