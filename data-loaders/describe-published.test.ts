import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {ownTables} from "../src/tables/own.js";
import {carriedTables, describePublished, publishedFolder} from "./describe-published.js";

describe("describePublished(contracts)", () => {
  it("is the README beside the figures", async () => {
    const readme = await readFile(new URL("README.md", publishedFolder), "utf8");
    expect(readme, "run tsx data-loaders/describe-published.ts").toBe(
      describePublished(await carriedTables())
    );
  });
  it("says of every file where it comes from", async () => {
    const contracts = await carriedTables();
    expect(contracts).toHaveLength(38 + ownTables.length);
    const text = describePublished(contracts);
    for (const {name, source} of contracts) {
      expect(text).toContain(`\`${name}.csv\``);
      expect(text).toContain(source.checked);
    }
  });
});
