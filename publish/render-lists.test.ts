import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {phrases, placePhrases, revisionPhrases} from "../src/prose/verdicts.js";
import type {Engine} from "../src/queries/engine.js";
import {tables} from "../src/tables/index.js";
import {formatSize, renderDatasets} from "./render-datasets.js";
import {renderLicences} from "./render-licences.js";
import {renderSiteIndex} from "./render-site-index.js";
import {renderVerdicts} from "./render-verdicts.js";

const engine: Engine = {
  query: async () => ({columns: [], rows: [{count: 1234}]}),
  close: async () => undefined
};
const parse = (html: string) => new JSDOM(html).window.document;
const all = Object.values(tables);

describe("renderDatasets(context)", async () => {
  const sizes = {places: {csv: 2100, parquet: 1_260_000}};
  const context = {engine, file: "", root: "../", contents: {entries: [], sizes, uses: new Map()}};
  const document = parse(await renderDatasets(context));

  it("has an entry for every table, and a line of the index that leads to it", () => {
    for (const {name, title} of all) {
      expect(document.querySelector(`#${name} h3`)?.textContent).toBe(title);
      expect(document.querySelector(`.subjects a[href="#${name}"]`)?.textContent).toBe(title);
    }
  });
  it("describes every column, with its unit and what may be missing", () => {
    for (const {name, columns} of all)
      expect(document.querySelectorAll(`#${name} .columns tbody tr`)).toHaveLength(
        Object.keys(columns).length
      );
    const latitude = [...document.querySelectorAll("#places .columns tr")].at(-2);
    expect(latitude?.textContent).toBe(
      "latitudeCentre, north. Number, in degrees; may be missing."
    );
  });
  it("says plainly that a copy is second-hand, and only then", () => {
    for (const {name, source} of all)
      expect(document.querySelector(`#${name} .badge`) !== null).toBe(source.secondHand);
  });
  it("links the files, with their sizes", () => {
    const files = [...document.querySelectorAll("#places .dataset-files a")];
    expect(files.map((link) => link.getAttribute("href"))).toEqual([
      "../data/places.csv",
      "../data/places.parquet",
      "../data/places.csv-metadata.json",
      "../notebook#table=places"
    ]);
    expect(document.querySelector("#places .dataset-files")?.textContent).toBe(
      "CSV3 kB Parquet1.3 MB Metadata Ask it"
    );
  });
  it("counts the rows and names the key", () => {
    expect(document.querySelector("#place_components_of_change .dataset-facts")?.textContent).toBe(
      "place_components_of_change 1,234 rows, one for each place, year and release"
    );
  });
});

describe("formatSize(bytes)", () => {
  it("rounds up, so that no file is said to be empty", () => {
    expect([1, 1000, 1001, 999_999, 7_680_000].map(formatSize)).toEqual([
      "1 kB",
      "1 kB",
      "2 kB",
      "1,000 kB",
      "7.7 MB"
    ]);
  });
});

describe("renderLicences(context)", () => {
  const document = parse(renderLicences({root: "./"}));
  it("names every table under a licence", () => {
    for (const {name} of all)
      expect(document.querySelector(`a[href="./datasets#${name}"]`), name).not.toBeNull();
  });
  it("prints the words that the licences ask for", () => {
    const words = [...document.querySelectorAll(".words")].map(({textContent}) => textContent);
    expect(words).toContain(
      "Contains public sector information licensed under the Open Government Licence v3.0."
    );
    expect(words).toContain("Contains OS data © Crown copyright and database right.");
    expect(
      words.some((text) => /mySociety; HESA .*Creative Commons Attribution 4\.0/.test(text!))
    ).toBe(true);
    expect(words.some((text) => /Source: Eurostat/.test(text!))).toBe(true);
  });
  it("does not name mySociety under the Open Government Licence", () => {
    const [first] = document.querySelectorAll("dd");
    expect(first.textContent).toContain("Office for National Statistics");
    expect(first.textContent).not.toContain("mySociety");
  });
});

describe("renderVerdicts()", () => {
  it("lists every phrase that a sentence may use", () => {
    const text = parse(renderVerdicts()).body.textContent;
    for (const list of [phrases, placePhrases, revisionPhrases])
      for (const phrase of Object.values(list).flat()) expect(text).toContain(`“${phrase}”`);
  });
});

describe("renderSiteIndex(context)", () => {
  const entry = {page: "York", text: "About York. More.", level: 1};
  const entries = [
    {...entry, url: "york", kind: "page", title: "York"},
    {...entry, url: "york#a", kind: "section", title: "A", level: 2},
    {...entry, url: "york#b", kind: "section", title: "B", level: 3},
    {...entry, url: "methods#c", kind: "section", title: "C", level: 2},
    {...entry, url: "york#figure-f", kind: "figure", title: "F <1>", level: 3}
  ] as const;
  const document = parse(
    renderSiteIndex({root: "../", contents: {entries, sizes: {}, uses: new Map()}})
  );
  it("puts parts under their pages, and deeper parts under those", () => {
    expect(document.querySelector(".index-pages > li > ul > li > ul > li > a")?.textContent).toBe(
      "B"
    );
    expect(document.querySelector(".index-pages")?.textContent).not.toContain("C");
  });
  it("leads to figures, with their titles as text", () => {
    const link = document.querySelector(".index-figures a");
    expect([link?.getAttribute("href"), link?.textContent]).toEqual(["../york#figure-f", "F <1>"]);
  });
});
