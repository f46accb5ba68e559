import {readdir, readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {declaredTables, refreshedOnly, tables} from "../src/tables/index.js";
import {check} from "./check.js";
import {guard} from "./guard/index.js";
import {toParquet} from "./output.js";
import {tidy, tidyCarried} from "./tidy/index.js";
import {tidyShared} from "./tidy/shared.js";

const contracts = Object.values(tables);
const recipes = new URL("../src/data/", import.meta.url);

describe("the recipes", () => {
  it("are one for each contract", async () => {
    const files = (await readdir(recipes)).filter((file) => file.endsWith(".parquet.ts"));
    expect(files.sort()).toEqual(declaredTables.map(({name}) => `${name}.parquet.ts`).sort());
  });
  it.each(declaredTables)("write the table that they are named after: $name", async ({name}) => {
    const recipe = await readFile(new URL(`${name}.parquet.ts`, recipes), "utf8");
    const contract = name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
    expect(recipe).toContain(`await writeTable(${contract}, await tidy(${contract}));`);
  });
});

describe.each(contracts)("$name", (contract) => {
  it("keeps its contract and the guard", async () => {
    const rows = await tidy(contract);
    check(contract, rows);
    await guard(contract, rows, await tidyShared(contract));
  });
});

it.each(refreshedOnly)("$name has no rows before it is refreshed", async (contract) => {
  expect(await tidyCarried(contract)).toEqual([]);
});

it("all snapshots together stay under 1 MB", async () => {
  let bytes = 0;
  for (const contract of contracts)
    bytes += (await toParquet(contract, await tidy(contract))).length;
  expect(bytes).toBeLessThan(1_000_000);
}, 30_000);
