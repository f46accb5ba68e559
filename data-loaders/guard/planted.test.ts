import {spawnSync} from "node:child_process";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, it} from "vitest";
import {tables} from "../../src/tables/index.js";

const moduleAt = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);

/** A recipe as those of src/data, over rows planted in it. */
const recipe = (people: (number | null)[]) => `
import {writeTable} from ${moduleAt("data-loaders/output.ts")};
import {placeAsylumSupport} from ${moduleAt("src/tables/place-asylum-support.ts")};
import {table} from ${moduleAt("src/tables/table.ts")};
const planted = table({
  ...placeAsylumSupport,
  name: "planted",
  columns: {...placeAsylumSupport.columns, people: {...placeAsylumSupport.columns.people, range: [0, 100]}},
  protects: {
    ...placeAsylumSupport.protects,
    sameAs: [],
    gaps: {column: "mark", means: {"fewer than 10": "withheld"}},
    totals: [{column: "place", value: "all"}]
  }
});
const rows = ${JSON.stringify(people)}.map((people, index, all) => ({
  place: index === all.length - 1 ? "all" : "area-" + (index + 1),
  code_as_published: "made up",
  date: new Date("2030-03-31"),
  people,
  mark: people === null ? "fewer than 10" : null,
  covers: "Section 95"
}));
await writeTable(planted, rows);
`;

/** Runs a recipe as the build does; what it writes would become the snapshot. */
async function run(people: (number | null)[]) {
  const folder = await mkdtemp(resolve(".cache/planted-"));
  try {
    const file = join(folder, "planted.parquet.ts");
    await writeFile(file, recipe(people));
    const tsx = resolve("node_modules/.bin/tsx");
    const {status, stdout, stderr} = spawnSync(tsx, [file]);
    return {status, stdout, stderr: String(stderr)};
  } finally {
    await rm(folder, {recursive: true});
  }
}

describe("a planted unsafe table", {timeout: 30_000}, () => {
  it("fails the recipe, writes nothing, and names the cell and how it is had", async () => {
    const {status, stdout, stderr} = await run([12, null, 20, 35]);
    expect(status).not.toBe(0);
    expect(stdout).toHaveLength(0);
    expect(stderr).toContain(
      "planted: row 2: people: recoverable count; one value left, from rows 1 and 3 and the total in row 4"
    );
    // What must not be published is not in the log of a build either.
    expect(stderr).not.toMatch(/exactly 3\b/);
  });
  it("fails with a small count that simply stands there", async () => {
    const {status, stdout, stderr} = await run([12, 3, 20, 35]);
    expect(status).not.toBe(0);
    expect(stdout).toHaveLength(0);
    expect(stderr).toContain("planted: row 2: people: unsafe count; under 10");
  });
  it("is written where the withheld counts protect each other", async () => {
    const {status, stdout, stderr} = await run([null, null, 20, 60]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.subarray(0, 4).toString()).toBe("PAR1");
  });
});

describe("the tables about people who seek or have protection", () => {
  const about =
    /asylum|refugee|resettle|ukraine|afghan|unaccompanied|protection|immigration_groups/i;
  it("all declare what is guarded, or why nothing need be", () => {
    const found = Object.values(tables).filter(({name, title}) => about.test(`${name} ${title}`));
    expect(found.length).toBeGreaterThanOrEqual(7);
    for (const {name, protects} of found) {
      expect(protects, name).toBeDefined();
      expect(protects!.threshold, name).toBeGreaterThanOrEqual(10);
    }
  });
  it("show children at region or above alone", () => {
    expect(tables.region_unaccompanied_children!.protects!.onlyPlaces).toBeDefined();
  });
});
