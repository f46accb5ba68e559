import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {terms} from "../src/glossary/index.js";
import type {Engine} from "../src/queries/engine.js";
import {collectUses} from "./contents.js";
import {fillElements} from "./fill.js";
import {parsePage} from "./pages.js";
import {checkProse, formatFault} from "./prose.js";
import {renderGlossary} from "./render-glossary.js";

const engine: Engine = {
  query: async () => ({columns: [], rows: []}),
  close: async () => undefined
};
const parse = (html: string) => new JSDOM(html).window.document;
const pageOf = (text: string, path = "/t") =>
  parsePage(`---\ntitle: "T: and more"\ndescription: D\n---\n\n${text}\n`, {
    file: `src${path}.md`,
    path
  });

async function faultsOf(text: string): Promise<string[]> {
  const page = pageOf(text);
  return (await checkProse(page, {engine, file: page.file, root: "./"})).map(formatFault);
}

describe("checkProse(page, context), of a term", () => {
  it("passes any form of a term, and other words that name it", async () => {
    expect(
      await faultsOf(
        'A <glossary-term>Stock</glossary-term>, two <glossary-term>half-widths</glossary-term>, <glossary-term of="flow">people in a year</glossary-term>.'
      )
    ).toEqual([]);
  });
  it("fails an unknown term, with its place and the nearest", async () => {
    expect(await faultsOf("One line.\n\nA <glossary-term>stok</glossary-term>.")).toEqual([
      expect.stringMatching(/^src\/t\.md:8:3 unknown term; nearest: stock, /)
    ]);
    expect(await faultsOf('A <glossary-term of="stok">pile</glossary-term>.')).toEqual([
      expect.stringContaining("src/t.md:6:3 unknown term; nearest: stock, ")
    ]);
  });
  it("fails a form that is not listed, rather than guess", async () => {
    expect(await faultsOf("It is <glossary-term>stocked</glossary-term>.")).toEqual([
      expect.stringContaining('for other words write <glossary-term of="…">: stocked')
    ]);
    expect(await faultsOf("<glossary-term></glossary-term> it.")).toEqual([
      expect.stringContaining("missing text of glossary-term")
    ]);
  });
  it("fails a term in a heading", async () => {
    expect(await faultsOf("## A <glossary-term>stock</glossary-term>?")).toEqual([
      "src/t.md:6:6 invalid glossary-term; a heading takes none, so put it into the text below: stock"
    ]);
  });
  it("fails a number that hides in a term", async () => {
    expect(await faultsOf('Some <glossary-term of="stock">1,234 people</glossary-term>.')).toEqual([
      "src/t.md:6:6 unbound number in glossary-term: 1,234"
    ]);
  });
  it("fails a term in a block of HTML, where it would be lost", async () => {
    expect(await faultsOf("<div><glossary-term>stock</glossary-term></div>")).toEqual([
      expect.stringContaining("src/t.md:6:6 invalid element; Markdown does not read it")
    ]);
  });
});

describe("fillElements(document, page, context), of terms", async () => {
  const text =
    "<glossary-term>Stocks</glossary-term> and a <glossary-term>stock</glossary-term>, no <glossary-term>flow</glossary-term>.";
  const document = parse(`<main><p>${text}</p></main>`);
  await fillElements(document, pageOf(text), {engine, file: "", root: "../", terms: new Set()});
  const buttons = [...document.querySelectorAll("button.term")];

  it("turns each word into a button that keeps its words", () => {
    expect(buttons.map(({textContent}) => textContent)).toEqual(["Stocks", "stock", "flow"]);
  });
  it("writes a definition once, and lets every use open it", () => {
    const targets = buttons.map((button) => button.getAttribute("popovertarget"));
    expect(targets).toEqual(["term-stock", "term-stock", "term-flow"]);
    expect(document.querySelectorAll("#term-stock")).toHaveLength(1);
    expect([...document.querySelectorAll("[id^=use-]")].map(({id}) => id)).toEqual([
      "use-stock",
      "use-flow"
    ]);
  });
  it("gives definition, source and the way to the glossary", () => {
    const note = document.querySelector("#term-flow");
    expect(note?.textContent).toContain("counted over a time");
    expect(note?.querySelector("small")?.textContent).toContain("United Nations, ");
    expect(note?.querySelector("a")?.getAttribute("href")).toBe("../glossary#flow");
  });
  it("keeps a full stop beside its word", () => {
    expect(document.querySelector("#use-flow")?.nextSibling?.textContent).toBe("\u2060.");
  });
});

describe("renderGlossary(context)", () => {
  const pages = ["/a", "/b"].map((path) => ({
    page: pageOf("A <glossary-term>stock</glossary-term>.", path)
  }));
  const uses = collectUses(pages);
  const document = parse(renderGlossary({root: "./", contents: {entries: [], sizes: {}, uses}}));

  it("has every term, with its definition and its source", () => {
    for (const {name, term, definition, source} of terms) {
      const entry = document.getElementById(name);
      expect(entry?.querySelector("dt")?.textContent).toBe(term);
      expect(entry?.textContent).toContain(definition);
      expect(entry?.textContent).toContain(source.title);
    }
  });
  it("leads from a term to its neighbours, and to the sentences that use it", () => {
    const links = [...document.querySelectorAll("#stock a")].map((link) => [
      link.getAttribute("href"),
      link.textContent
    ]);
    expect(links).toContainEqual(["#flow", "Flow"]);
    expect(links).toContainEqual(["./a#use-stock", "T"]);
    expect(links).toContainEqual(["./b#use-stock", "T"]);
    expect(document.querySelector("#flow")?.textContent).not.toContain("Used in");
  });
  it("leads to every letter that has a term", () => {
    for (const link of document.querySelectorAll(".letters a"))
      expect(document.querySelector(link.getAttribute("href")!)).not.toBeNull();
  });
});
