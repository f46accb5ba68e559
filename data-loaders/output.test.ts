import {DuckDBInstance} from "@duckdb/node-api";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {placeResettlementToDate} from "../src/tables/place-resettlement-to-date.js";
import {ukAsylumSupportByType} from "../src/tables/uk-asylum-support-by-type.js";
import {toParquet} from "./output.js";
import {tidy} from "./tidy/index.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whereabouts-test-"));
});
afterAll(() => rm(folder, {recursive: true}));

/** Runs *sql*, in which $file is the Parquet file of *bytes*. */
async function query(bytes: Uint8Array, sql: string): Promise<Record<string, unknown>[]> {
  const file = join(folder, "table.parquet");
  await writeFile(file, bytes);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql.replaceAll("$file", `'${file}'`));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("toParquet(contract, rows)", () => {
  it("writes the same rows to the same bytes, in whatever order they come", async () => {
    const rows = await tidy(ukAsylumSupportByType);
    const first = await toParquet(ukAsylumSupportByType, rows);
    const again = await toParquet(ukAsylumSupportByType, [...rows].reverse());
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
  it("keeps the types of the columns", async () => {
    const bytes = await toParquet(ukAsylumSupportByType, await tidy(ukAsylumSupportByType));
    const columns = await query(bytes, "DESCRIBE FROM $file");
    expect(columns.map(({column_name, column_type}) => [column_name, column_type])).toEqual([
      ["date", "DATE"],
      ["support_type", "VARCHAR"],
      ["accommodation_type", "VARCHAR"],
      ["has_local_authority", "BOOLEAN"],
      ["people", "INTEGER"],
      ["small", "BOOLEAN"]
    ]);
  });
  it("keeps missing values missing, and days as days", async () => {
    const bytes = await toParquet(placeResettlementToDate, await tidy(placeResettlementToDate));
    const [last, first] = await query(
      bytes,
      `SELECT to_date::VARCHAR AS day, people_since_2014 AS people FROM $file
       WHERE place = 'york' AND to_date IN ('2014-12-31', '2024-09-30') ORDER BY to_date DESC`
    );
    expect(last).toEqual({day: "2024-09-30", people: null});
    expect(first).toEqual({day: "2014-12-31", people: 0});
  });
  it("carries the contract in the metadata", async () => {
    const bytes = await toParquet(placeResettlementToDate, await tidy(placeResettlementToDate));
    const pairs = await query(
      bytes,
      "SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata($file)"
    );
    const metadata = Object.fromEntries(pairs.map(({key, value}) => [key, value as string]));
    expect(metadata.table).toBe("place_resettlement_to_date");
    expect(metadata.release).toBe("year ending September 2024");
    expect(JSON.parse(metadata.coverage)).toEqual(placeResettlementToDate.coverage);
    expect(JSON.parse(metadata.source)).toEqual(placeResettlementToDate.source);
    expect(JSON.parse(metadata.columns)).toEqual(placeResettlementToDate.columns);
    expect(JSON.parse(metadata.traps)).toEqual(placeResettlementToDate.traps);
  });
  it("writes nothing where a row breaks the contract or the guard", async () => {
    const [row] = await tidy(placeResettlementToDate);
    await expect(toParquet(placeResettlementToDate, [row, row])).rejects.toThrow("duplicate key");
    await expect(
      toParquet(placeResettlementToDate, [{...row, people_since_2014: 4}])
    ).rejects.toThrow("unsafe count");
  });
});
