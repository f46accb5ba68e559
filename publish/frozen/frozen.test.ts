import {appendFile, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {tables} from "../../src/tables/index.js";
import {checkFrozen} from "./check-frozen.js";
import {freezeData} from "./freeze-data.js";
import {citationFiles, hashOf} from "./manifest.js";

let to: string;
let sha256: string;
const told: string[] = [];
beforeAll(async () => {
  to = await mkdtemp(join(tmpdir(), "frozen-"));
  sha256 = await freezeData({
    name: "spring",
    to,
    on: "2026-11-25",
    onTable: (name) => void told.push(name)
  });
}, 60_000);
afterAll(() => rm(to, {recursive: true}));

const read = (path: string) => readFile(join(to, "spring", path), "utf8");

describe("freezeData(options)", () => {
  it("holds every table as Parquet and CSV, with what is known of it", async () => {
    const names = Object.keys(tables);
    expect(told).toEqual(names);
    const files = await readdir(join(to, "spring/data"));
    const kinds = ["csv", "csv-metadata.json", "parquet"];
    const expected = names.flatMap((name) => kinds.map((kind) => `${name}.${kind}`));
    expect(files.sort()).toEqual([...expected, "index.json"].sort());
    expect(JSON.parse(await read("contracts.json"))).toEqual(JSON.parse(JSON.stringify(tables)));
    expect(JSON.parse(await read("snapshots.lock.json"))).toHaveProperty("tables");
    const licences = await read("LICENCES.txt");
    for (const name of names) expect(licences).toContain(name);
  });
  it("names every file in the manifest, whose hash is that of the whole", async () => {
    const manifest = await read("MANIFEST");
    expect(hashOf(manifest)).toBe(sha256);
    expect(manifest.trim().split("\n")).toHaveLength(3 * Object.keys(tables).length + 4);
    expect(manifest).toMatch(/^[0-9a-f]{64} {2}data\/places\.csv$/m);
  });
  it("is cited with the hash, as text, BibTeX and CSL-JSON", async () => {
    for (const file of citationFiles) expect(await read(file)).toContain(sha256);
    expect(await read("CITATION.txt")).toMatch(/^Whereabouts \(2026\)\. .* 25 November 2026/);
    expect(await read("CITATION.bib")).toMatch(/^@misc\{whereabouts-spring,\n/);
    const [entry] = JSON.parse(await read("CITATION.json"));
    expect(entry).toMatchObject({type: "dataset", issued: {"date-parts": [[2026, 11, 25]]}});
  });
  it("gives the same data the same hash, on another day and under another name", async () => {
    expect(await freezeData({name: "autumn", to, on: "2027-02-01"})).toBe(sha256);
    expect(await checkFrozen(join(to, "autumn"))).toEqual([]);
  }, 60_000);
  it("never writes over a frozen folder, nor under a name that is a path", async () => {
    await expect(freezeData({name: "spring", to, on: "2026-11-25"})).rejects.toThrow(
      "a frozen folder is never written over"
    );
    await expect(freezeData({name: "../spring", to, on: "2026-11-25"})).rejects.toThrow(
      "invalid name of a frozen folder; not kebab-case: ../spring"
    );
  });
});

describe("checkFrozen(folder)", () => {
  it("finds nothing where nothing was changed", async () => {
    expect(await checkFrozen(join(to, "spring"))).toEqual([]);
  });
  it("finds a file that was changed, taken away or added", async () => {
    await appendFile(join(to, "spring/data/places.csv"), "one more\n");
    await rm(join(to, "spring/LICENCES.txt"));
    await writeFile(join(to, "spring/data/mine.csv"), "a\n");
    expect(await checkFrozen(join(to, "spring"))).toEqual([
      "missing file: LICENCES.txt",
      "changed file: data/places.csv",
      "unknown file: data/mine.csv"
    ]);
  });
  it("finds a manifest that was written anew", async () => {
    await appendFile(join(to, "spring/MANIFEST"), `${hashOf("a\n")}  data/mine.csv\n`);
    const faults = await checkFrozen(join(to, "spring"));
    expect(faults.filter((fault) => fault.startsWith("invalid CITATION"))).toHaveLength(3);
  });
  it("finds no frozen folder", async () => {
    expect(await checkFrozen(join(to, "winter"))).toEqual([
      `missing MANIFEST: ${join(to, "winter")}`
    ]);
  });
});
