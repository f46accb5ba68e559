import {describe, expect, it} from "vitest";
import {makeSearch} from "./search-engine.js";
import type {SearchEntry} from "./search-entry.js";
import {fold, snippet} from "./search-snippet.js";

const entry = (title: string, text: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
  url: title.toLowerCase(),
  kind: "section",
  title,
  page: "York",
  level: 2,
  text,
  ...rest
});

const search = makeSearch([
  entry("People seeking asylum", "supported by the Home Office, in contingency accommodation"),
  entry("Students", "of the two universities, by permanent address"),
  entry("Arrivals", "long-term immigration by release; students are counted"),
  entry("place", "our stable name", {kind: "column", page: "People supported by the Home Office"})
]);
const titles = (query: string) => search.find(query).map(({entry}) => entry.title);

describe("makeSearch(entries)", () => {
  it("finds a word in spite of a typing error", () => {
    expect(titles("asilum")).toEqual(["People seeking asylum"]);
    expect(titles("univeristies")).toEqual(["Students"]);
  });
  it("finds a word by its beginning", () => {
    expect(titles("accomm")).toEqual(["People seeking asylum"]);
  });
  it("prefers a title to a text", () => {
    expect(titles("students")).toEqual(["Students", "Arrivals"]);
  });
  it("asks for all words, and for any if nothing has them all", () => {
    expect(titles("students release")).toEqual(["Arrivals"]);
    expect(titles("universities contingency")).toHaveLength(2);
  });
  it("passes over words that stand everywhere", () => {
    expect(titles("who is by the")).toEqual([]);
    expect(titles("the students of")).toEqual(["Students", "Arrivals"]);
  });
  it("does not find a column by the title of its table", () => {
    expect(titles("home office")).toEqual(["People seeking asylum"]);
  });
  it("finds nothing for nonsense", () => {
    expect(titles("xylophone")).toEqual([]);
  });
});

describe("snippet(text, words, length)", () => {
  const text = "One two three four five six seven eight nine ten";
  const textOf = (length: number, ...words: string[]) =>
    snippet(text, words, length)
      .map((part) => part.text)
      .join("");
  it("shows the words around the first that was found, and says where it was cut", () => {
    expect(textOf(14, "six")).toBe("… five six seven …");
  });
  it("marks what was found, whatever its case", () => {
    const found = snippet(text, ["one", "three"]).filter((part) => part.found);
    expect(found.map((part) => part.text)).toEqual(["One", "three"]);
  });
  it("begins at the beginning where nothing was found", () => {
    expect(textOf(9, "zebra")).toBe("One two three …");
  });
  it("keeps a short text whole", () => {
    expect(textOf(100, "ten")).toBe(text.slice(text.indexOf("three")).replace(/^/, "… "));
    expect(textOf(200, "ten")).toBe(text);
  });
});

describe("fold(word)", () => {
  it("drops accents and capitals", () => {
    expect(fold("Zürich")).toBe("zurich");
  });
});
