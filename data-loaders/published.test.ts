import {describe, expect, it} from "vitest";
import {placeFlowsLami} from "../src/tables/place-flows-lami.js";
import {parseCell, readPlaceNames, tidyRows, type PublishedRow} from "./published.js";

const cells: PublishedRow = {
  area_code: "E06000014",
  year: "2015",
  vintage: "2017-08",
  population: "206856",
  international_in: "2889",
  international_out: "1246",
  internal_in: "14000",
  internal_out: "13000"
};
const tidied = (...changes: PublishedRow[]) =>
  tidyRows(
    placeFlowsLami,
    changes.map((change) => ({...cells, ...change})),
    {rename: {release: "vintage"}, placeOf: new Map([["E06000014", "york"]])}
  );

describe("tidyRows(contract, published, options)", () => {
  it("gives each cell the type of its column, and the code its place", () => {
    expect(tidied({})[0]).toEqual({
      place: "york",
      code_as_published: "E06000014",
      year: 2015,
      release: "2017-08",
      population: 206_856,
      international_in: 2889,
      international_out: 1246,
      internal_in: 14_000,
      internal_out: 13_000
    });
  });
  it("rejects text in a number cell, and names row and column", () => {
    expect(() => tidied({}, {international_in: "[x]"})).toThrow(
      "place_flows_lami: row 2: international_in: invalid number: [x]"
    );
  });
  it("rejects an area code that we do not know", () => {
    expect(() => tidied({area_code: "E06000099"})).toThrow(
      "place_flows_lami: row 1: unknown area code: E06000099"
    );
  });
  it("rejects a file without a column", () => {
    const rest = Object.fromEntries(Object.entries(cells).filter(([name]) => name !== "vintage"));
    const placeOf = new Map([["E06000014", "york"]]);
    expect(() => tidyRows(placeFlowsLami, [rest], {placeOf})).toThrow(
      "place_flows_lami: row 1: missing column in the file: release"
    );
  });
});

describe("parseCell(where, column, cell)", () => {
  const parsed = (type: "STRING" | "INT32" | "DATE" | "BOOLEAN", cell: string) =>
    parseCell("here", {type, description: "a test"}, cell);

  it("reads a blank as missing, never as zero", () => {
    expect(parsed("INT32", "")).toBeNull();
    expect(parsed("INT32", "0")).toBe(0);
  });
  it("reads days and answers", () => {
    expect(parsed("DATE", "2016-02-29")).toEqual(new Date("2016-02-29T00:00:00Z"));
    expect(parsed("BOOLEAN", "yes")).toBe(true);
    expect(parsed("BOOLEAN", "no")).toBe(false);
  });
  it("rejects a day that there is not, a month for a day, and another answer", () => {
    expect(() => parsed("DATE", "2015-02-29")).toThrow("here: invalid date: 2015-02-29");
    expect(() => parsed("DATE", "2014-02")).toThrow("here: invalid date: 2014-02");
    expect(() => parsed("BOOLEAN", "maybe")).toThrow("here: invalid answer; not yes or no: maybe");
  });
});

describe("readPlaceNames()", () => {
  it("knows both codes of a place that was recoded", async () => {
    const placeOf = await readPlaceNames();
    expect(placeOf.get("E06000014")).toBe("york");
    expect(placeOf.get("E08000019")).toBe("sheffield");
    expect(placeOf.get("E08000039")).toBe("sheffield");
  });
});
