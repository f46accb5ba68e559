import {beforeAll, describe, expect, it} from "vitest";
import {declaredTables} from "../../src/tables/index.js";
import {allPublishers, stubKey} from "../../test/publishers/publishers.js";
import {describeShared, withPublishers} from "../../test/publishers/with-publishers.js";
import {check} from "../check.js";
import {guard} from "../guard/index.js";
import {sources} from "./index.js";
import type {Refreshed} from "./source.js";

describe("the sources", () => {
  it("have names of their own, in kebab-case", () => {
    const names = sources.map(({name}) => name);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(names).size).toBe(names.length);
  });
  it("refresh tables that there are, each table by one source", () => {
    const known = declaredTables.map(({name}) => name);
    const refreshed = sources.flatMap((source) => source.tables);
    for (const name of refreshed) expect(known).toContain(name);
    expect(new Set(refreshed).size).toBe(refreshed.length);
  });
});

describeShared("the sources, for every council of the UK", () => {
  const environment = {STAT_XPLORE_KEY: stubKey};
  const served = withPublishers(async () => ({...(await allPublishers())}), environment);
  const found = new Map<string, Refreshed>();
  beforeAll(async () => {
    for (const source of sources)
      for (const one of await source.fetch({client: served.client}))
        found.set(one.contract.name, one);
  }, 240_000);

  it("give every table that they name", () => {
    expect([...found.keys()].sort()).toEqual(sources.flatMap(({tables: names}) => names).sort());
  });
  it("keep the contract and the guard of each, and say where it is from", async () => {
    for (const {contract, rows, release, releaseId, licence, files} of found.values()) {
      check(contract, rows);
      await guard(contract, rows);
      for (const text of [release, licence]) expect(text).toMatch(/\S/);
      expect(releaseId).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(files.length).toBeGreaterThan(0);
      expect(JSON.stringify(files)).not.toContain(stubKey);
    }
  });
  it("name no place that is not in the table of places", () => {
    const places = new Set(found.get("places")!.rows.map(({place}) => place));
    for (const {rows, contract} of found.values())
      for (const {place} of rows)
        if (place !== undefined) expect(places, contract.name).toContain(place);
  });
  it("have as many councils as there were", () => {
    const councils = (name: string) =>
      new Set(found.get(name)!.rows.map((row) => row.code_as_published)).size;
    expect(councils("place_birthplace_2011")).toBe(348);
    expect(councils("place_birthplace_2021")).toBe(331);
    expect(councils("place_immigration_groups")).toBe(361);
    expect(councils("place_nino_registrations")).toBe(361);
    const shapes = found
      .get("official_boundaries")!
      .rows.filter(({kind}) => kind === "local authority");
    expect(shapes.filter(({vintage}) => vintage === "2025")).toHaveLength(361);
  });
});
