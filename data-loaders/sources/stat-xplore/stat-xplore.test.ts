import {describe, expect, it} from "vitest";
import {placeNinoRegistrations} from "../../../src/tables/place-nino-registrations.js";
import * as faults from "../../../test/publishers/faults.js";
import {statXploreStub} from "../../../test/publishers/stat-xplore.js";
import {withPublishers} from "../../../test/publishers/with-publishers.js";
import {check} from "../../check.js";
import {cellsOf} from "./cube.js";
import {statXplore} from "./index.js";

const key = "a-key-of-ours";
const registrations = new Map([
  [
    "E06000014",
    new Map([
      [2024, 1800],
      [2025, 1700]
    ])
  ],
  [
    "E06000010",
    new Map([
      [2024, 2100],
      [2025, 2000]
    ])
  ],
  [
    "XXZZZZZZZ",
    new Map([
      [2024, 5],
      [2025, 6]
    ])
  ]
]);

describe("stat-xplore", () => {
  const served = withPublishers(async () => ({statXplore: statXploreStub(registrations, key)}), {
    STAT_XPLORE_KEY: key
  });
  const refresh = (areas: string[]) => statXplore.fetch({client: served.client, areas});

  it("has one published total a place and year, of whole years only", async () => {
    const [{rows, releaseId, files}] = await refresh(["E06000014"]);
    check(placeNinoRegistrations, rows);
    expect(rows).toEqual([
      {place: "york", code_as_published: "E06000014", year: 2024, registrations: 1800},
      {place: "york", code_as_published: "E06000014", year: 2025, registrations: 1700}
    ]);
    expect(releaseId).toBe("2099-03");
    expect(JSON.stringify(files)).not.toContain(key);
  });
  it("asks for totals: no nationality, and the quarters of a year together", async () => {
    await refresh(["E06000014"]);
    const body = JSON.parse(served.stub.asked.at(-1)!.body) as {
      dimensions: string[][];
      recodes: Record<string, {map: string[][]}>;
    };
    expect(body.dimensions.flat().join(" ")).not.toContain("NEWNAT");
    expect(Object.values(body.recodes)[0].map.map((group) => group.length)).toEqual([4, 4]);
  });
  it("a wrong key: said without the key", async () => {
    served.stub.spoil(/schema/, faults.status(401));
    await expect(refresh(["E06000014"])).rejects.toThrow(/status 401$/);
  });
  it("missing area", async () => {
    await expect(refresh(["E08000035"])).rejects.toThrow(
      "stat-xplore: expected the areas E08000035, found: nothing"
    );
  });
  it("an answer without its cube", async () => {
    served.stub.spoil(/table/, faults.bytes('{"fields":[],"cubes":{}}'));
    await expect(refresh(["E06000014"])).rejects.toThrow(
      "expected a cube of str:count:Ninos:V_F_NINOS, found: nothing"
    );
  });
});

describe("cellsOf(answer, measure)", () => {
  const fields = [{items: [{uris: ["a"]}, {uris: ["b"]}]}, {items: [{uris: ["x"]}]}];
  it("reads a nested cube in the order of its dimensions", () => {
    expect(cellsOf({fields, cubes: {m: {values: [[1], [2]]}}}, "m")).toEqual([
      {uris: [["a"], ["x"]], value: 1},
      {uris: [["b"], ["x"]], value: 2}
    ]);
  });
  it("rejects a cube of another size, and what is not a number", () => {
    expect(() => cellsOf({fields, cubes: {m: {values: [[1]]}}}, "m")).toThrow(
      "expected 2 values, found: 1"
    );
    expect(() => cellsOf({fields, cubes: {m: {values: [[1], ["*"]]}}}, "m")).toThrow(
      "expected a whole number, found: *"
    );
  });
});
