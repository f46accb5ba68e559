import {describe, expect, it} from "vitest";
import {declaredTables, findTable} from "../../tables/index.js";
import {ownTables} from "../../tables/own.js";
import {datasetNames} from "../dataset-name.js";
import {questionsOf} from "../questions.js";
import {unchecked} from "../source.js";
import {datasetOfTable, datasets, findDataset, tablesOfNoDataset} from "./index.js";

/** Every text of an entry that a reader sees, by its field. */
function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

describe("datasets", () => {
  it("are those of the list of names, each once", () => {
    expect(datasets.map(({name}) => name).sort()).toEqual([...datasetNames].sort());
    for (const name of datasetNames) expect(findDataset(name).name).toBe(name);
  });
  it.each(datasets)("$name leaves no field empty", (dataset) => {
    for (const [path, text] of textsOf(dataset))
      if (!/\.since\.\d+\.when$/.test(path)) expect(text.trim(), path).not.toBe("");
    for (const list of [
      dataset.strengths,
      dataset.traps,
      dataset.access,
      dataset.since,
      dataset.sources
    ])
      expect(list.length).toBeGreaterThan(0);
    expect(questionsOf(dataset.name).length).toBeGreaterThan(0);
  });
  it.each(datasets)("$name gives a source for what it says became of it", ({since}) => {
    expect(since.some(({source}) => source !== unchecked)).toBe(true);
    for (const {when, source} of since)
      if (source !== unchecked) {
        expect(when).not.toBe("");
        expect(source.date).toMatch(/\d{4}|undated/);
      }
  });
  it.each(datasets)("$name leads to public addresses only", (dataset) => {
    for (const [path, text] of textsOf(dataset))
      if (path.endsWith(".url")) expect(new URL(text).protocol, path).toBe("https:");
  });
});

describe("the tables of the datasets", () => {
  it("hold every table of ours once, but for those of no dataset", () => {
    const held = [...datasets.flatMap(({tables}) => tables), ...Object.keys(tablesOfNoDataset)];
    const known = declaredTables.map(({name}) => name);
    expect(held.sort()).toEqual(known.sort());
  });
  it("leave out only what is no count of people", () => {
    const own = ownTables.map(({name}) => name);
    const carried = Object.keys(tablesOfNoDataset).filter((name) => !own.includes(name));
    expect(carried).toEqual([
      "places",
      "place_codes",
      "york_output_areas_2011",
      "york_approximate_areas",
      "official_boundaries",
      "paper_2016",
      "superseded_figures"
    ]);
    for (const name of carried) expect(findTable(name).coverage.kind).toBe("reference");
  });
  it("say why where there is none", () => {
    for (const {name, tables, notCarried} of datasets)
      expect(notCarried !== undefined, name).toBe(tables.length === 0);
  });
});

describe("datasetOfTable(name)", () => {
  it("finds the dataset of a table", () => {
    expect(datasetOfTable("place_asylum_support")?.name).toBe("asylum-support");
    expect(datasetOfTable("york_ward_birthplace_2011")?.name).toBe("census");
  });
  it("is null for a table of none, and an error for one that nobody knows", () => {
    expect(datasetOfTable("places")).toBeNull();
    expect(() => datasetOfTable("nothing")).toThrow("missing dataset of table");
  });
});
