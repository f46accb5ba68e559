import {DuckDBInstance} from "@duckdb/node-api";
import {expect, describe, it} from "vitest";
import {nameFault} from "./cell-names.js";

describe("nameFault(name)", () => {
  it("refuses every word that the engine takes for no table", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const sql = "select keyword_name from duckdb_keywords()";
    const words = (await connection.runAndReadAll(sql)).getRows().map(([word]) => String(word));
    const isTable = (word: string) =>
      connection.run(`create or replace temp view ${word} as select 1 as n; from ${word}`).then(
        () => true,
        () => false
      );
    const missed: string[] = [];
    for (const word of words)
      if (!(await isTable(word)) && nameFault(word) === undefined) missed.push(word);
    expect(words.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });
  it.each(["york", "york_2", "_a", "Year", "first", "count"])("lets a cell be named %s", (name) => {
    expect(nameFault(name)).toBeUndefined();
  });
  it.each([
    ["2020", "“2020” is not a name"],
    ["", "This is not a name"],
    ["a-b", "is not a name"],
    ["a".repeat(64), "is not a name"],
    ["Left", "Left is a word of SQL or JavaScript"],
    ["await", "await is a word"],
    ["Map", "Map is the browser's own"],
    ["Plot", "Plot is what every script has"]
  ])("refuses %s", (name, sentence) => {
    expect(nameFault(name)).toContain(sentence);
  });
});
