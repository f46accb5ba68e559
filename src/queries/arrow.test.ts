import {tableFromIPC} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {toParquet} from "../../data-loaders/output.js";
import {places} from "../tables/places.js";
import {table} from "../tables/table.js";
import {toArrowStream} from "./arrow-columns.js";
import {arrowToResult, decimalToNumber, uniqueNames} from "./arrow-rows.js";
import {snapshotToArrow} from "./load-table.js";

const {coverage, source} = places;
const mixed = table({
  name: "mixed",
  title: "Mixed",
  key: ["id"],
  columns: {
    id: {type: "INT32", description: "id"},
    text: {type: "STRING", nullable: true, description: "text"},
    share: {type: "DOUBLE", nullable: true, description: "share"},
    day: {type: "DATE", nullable: true, description: "day"},
    yes: {type: "BOOLEAN", nullable: true, description: "answer"}
  },
  coverage,
  source,
  traps: []
});
const rows = [
  {id: 1, text: "naïve – ½", share: 0.1, day: new Date("1969-12-31"), yes: true},
  {id: 2, text: null, share: null, day: null, yes: null},
  {id: -3, text: "b", share: -2.5, day: new Date("2024-02-29"), yes: false}
];

describe("snapshotToArrow(contract, bytes)", () => {
  it("keeps every value and type of the contract, and every gap", async () => {
    const parquet = await toParquet(mixed, rows);
    const stream = await snapshotToArrow(mixed, new Uint8Array(parquet).buffer);
    const result = await arrowToResult(tableFromIPC(stream));
    expect(result.columns.map(({type}) => type)).toEqual([
      "INTEGER",
      "VARCHAR",
      "DOUBLE",
      "DATE",
      "BOOLEAN"
    ]);
    // Snapshots are sorted by key.
    expect(result.rows).toEqual([rows[2], rows[0], rows[1]]);
  });
  it("names a column that the snapshot lacks", async () => {
    const parquet = await toParquet(mixed, rows);
    await expect(snapshotToArrow(places, new Uint8Array(parquet).buffer)).rejects.toThrow(
      "places: missing column in the snapshot: place"
    );
  });
});

describe("toArrowStream(contract, values)", () => {
  it("needs no eval, which the site's policy refuses", () => {
    const {Function: original} = globalThis;
    globalThis.Function = (() => {
      throw new Error("refused");
    }) as unknown as FunctionConstructor;
    try {
      const values = {id: [1], text: ["a"], share: [null], day: [0], yes: [true]};
      expect(toArrowStream(mixed, values).byteLength).toBeGreaterThan(0);
    } finally {
      globalThis.Function = original;
    }
  });
});

describe("decimalToNumber(words, scale)", () => {
  const words = (value: bigint) =>
    Uint32Array.from({length: 4}, (_, i) => Number((value >> BigInt(32 * i)) & 0xffffffffn));
  it("returns the nearest number", () => {
    expect(decimalToNumber(words(-1005n), 3)).toBe(-1.005);
    expect(decimalToNumber(words(7n), 2)).toBe(0.07);
    expect(decimalToNumber(words(45n), 0)).toBe(45);
  });
  it("refuses a whole number that would lose its last digits", () => {
    expect(() => decimalToNumber(words(2n ** 53n + 1n), 0)).toThrow("invalid number; too large");
  });
});

describe("uniqueNames(names)", () => {
  it("numbers a name that comes again", () => {
    expect(uniqueNames(["a", "b", "a", "a"])).toEqual(["a", "b", "a:1", "a:2"]);
  });
});
