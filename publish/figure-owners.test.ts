import {describe, expect, it} from "vitest";
import {findOwners, isKeptBy} from "./figure-owners.js";
import type {SourcePage} from "./pages.js";

const page = (path: string, area: string | undefined, text: string): SourcePage => ({
  file: `src${path}.md`,
  path,
  source: `---\ntitle: T\n---\n\n# T\n\n${text}\n`,
  title: "T",
  description: "D",
  area,
  isEveryPlace: path.startsWith("/places/"),
  isNotebook: false,
  isDeck: false,
  bound: true
});
const figure = (name: string, attributes = "") =>
  `<story-figure name="${name}"${attributes}></story-figure>`;

const everyPlace = figure("born-abroad");
const other = page("/a-second-look", "york", `${everyPlace}\n\n${figure("students")}`);
const ofPlace = page("/places/york", "york", everyPlace);
const ofOther = page("/places/leeds", "leeds", everyPlace);
const story = page("/york", "york", everyPlace);

describe("findOwners(pages)", () => {
  it("gives a figure to the story of the place, whatever the order of the pages", async () => {
    const owners = await findOwners([other, ofOther, ofPlace, story]);
    expect(owners.get("born-abroad-york")).toBe("/york");
  });
  it("gives it to another page of an author before the page of the place", async () => {
    const owners = await findOwners([ofPlace, other]);
    expect(owners.get("born-abroad-york")).toBe("/a-second-look");
  });
  it("tells the same figure of two places apart", async () => {
    const owners = await findOwners([ofOther, ofPlace, story]);
    expect(owners.get("born-abroad-leeds")).toBe("/places/leeds");
  });
  it("reads the place from the element before that of the page", async () => {
    const owners = await findOwners([
      page("/about-two", "york", figure("born-abroad", ' area="leeds"'))
    ]);
    expect([...owners.keys()]).toEqual(["born-abroad-leeds"]);
  });
});

describe("isKeptBy(page, path, owners)", () => {
  const owners = new Map([["born-abroad-york", "/york"]]);
  it("leaves the rows and the embed of a figure to the page that they belong to", () => {
    for (const path of ["figures/born-abroad-york.json", "embed/born-abroad-york.html"]) {
      expect(isKeptBy(story, path, owners)).toBe(true);
      expect(isKeptBy(ofPlace, path, owners)).toBe(false);
    }
  });
  it("lets a page keep all other files", () => {
    for (const path of ["present/york.html", "figures/made-here.json"])
      expect(isKeptBy(ofPlace, path, owners)).toBe(true);
  });
});
