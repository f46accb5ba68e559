import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../test/snapshots.js";
import type {Engine} from "../queries/engine.js";
import {formatAddress} from "./address.js";
import {listFacts, lookUpFact, readingFrom} from "./lookup.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "place_components_of_change",
    "place_flows_lami",
    "place_immigration_rebased"
  ]);
}, 60_000);
afterAll(() => engine.close());

describe("listFacts(engine, name, place)", () => {
  it("lists what can be looked up, each with the same estimate", async () => {
    const facts = await listFacts(engine, "immigration", "leeds");
    expect(facts.length).toBeGreaterThan(50);
    for (const {address, estimate} of facts)
      expect(await lookUpFact(engine, address)).toEqual(estimate);
  });
  it("is in the order of periods, then of releases", async () => {
    const written = (await listFacts(engine, "immigration", "leeds")).map(({address}) =>
      formatAddress(address)
    );
    expect(written).toEqual([...written].sort());
    expect(new Set(written).size).toBe(written.length);
  });
  it("is empty for a place that nothing is known of", async () => {
    expect(await listFacts(engine, "immigration", "nowhere")).toEqual([]);
  });
});

describe("readingFrom(sql, table, rows)", () => {
  it("takes the rows of one table from elsewhere, under the name that the query uses", () => {
    const sql =
      "SELECT now.a, t.b FROM t AS now JOIN tt USING (a) LEFT JOIN t USING (a) WHERE t.b > 0";
    expect(readingFrom(sql, "t", "(old)")).toBe(
      "SELECT now.a, t.b FROM (old) AS now JOIN tt USING (a) LEFT JOIN (old) AS t USING (a) WHERE t.b > 0"
    );
  });
});
