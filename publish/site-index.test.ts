import {describe, expect, it} from "vitest";
import {tables} from "../src/tables/index.js";
import {parsePage} from "./pages.js";
import {collectIndex} from "./site-index.js";

const page = (path: string, main: string) => ({
  page: parsePage(`---\ntitle: ${path.slice(1)} title\ndescription: About it.\narea: york\n---\n`, {
    file: `src${path}.md`,
    path
  }),
  html: () => `<!doctype html><body><main>${main}</main></body>`
});

const pages = [
  page(
    "/methods",
    "<h1>M</h1><h2 id='a'>First</h2><p>one <b>two</b></p><h3 id='b'>Second</h3><p>x</p><p><story-figure name='more-immigrants-fewer-people' area='leeds'></story-figure></p><section class='references'><h2 id='references'>References</h2><ul><li>Tyler <a class='way-back'>↩</a></li></ul></section>"
  ),
  page("/index", "<h1>Home</h1><p>Welcome.</p><script>no()</script>"),
  page("/york", "<h1>Y</h1><p><story-figure name='arrivals-by-release'></story-figure></p>"),
  page(
    "/counting",
    "<h1>C</h1><h2 id='which'>Which?</h2><p><dataset-directory></dataset-directory></p><p>After.</p><h2 id='next'>Next</h2>"
  ),
  page("/404", "<h1>Nothing</h1>")
];

describe("collectIndex(pages)", async () => {
  const entries = await collectIndex(pages);
  const find = (url: string) => entries.find((entry) => entry.url === url);

  it("lists the pages in the order of the header, and not the one for missing addresses", () => {
    const found = entries.filter(({kind}) => kind === "page").map(({url}) => url);
    expect(found).toEqual(["", "york", "counting", "methods"]);
  });
  it("gives a section the text up to the next heading", () => {
    expect(find("methods#a")).toMatchObject({title: "First", level: 2, text: "one two"});
    expect(find("methods#b")).toMatchObject({title: "Second", level: 3, text: "x"});
  });
  it("lists the references of a page by themselves, without the ways back", () => {
    expect(find("methods#references")).toMatchObject({title: "References", text: "Tyler"});
  });
  it("gives a page its description and its first words, without scripts", () => {
    expect(find("")?.text).toBe("About it. Home Welcome.");
  });
  it("lists the figures of a page by their titles", () => {
    expect(find("york#figure-arrivals-by-release")?.title).toBe(
      "Each release rewrote the arrivals of the years before it"
    );
  });
  it("names the place that a figure is of, where its page is of another", () => {
    expect(find("methods#figure-more-immigrants-fewer-people")?.text).toMatch(/^Leeds in 2015/);
  });
  it("lists the entries of the directory as parts of its page, in their place", () => {
    const parts = entries.filter(({url}) => url.startsWith("counting#")).map(({url}) => url);
    expect(parts).toHaveLength(20);
    expect([parts[0], parts[1], parts.at(-1)]).toEqual([
      "counting#which",
      "counting#dataset-census",
      "counting#next"
    ]);
    expect(find("counting#which")?.text).toBe("After.");
    expect(find("counting#dataset-asylum-support")?.text).toContain("as_16_q");
  });
  it("lists every table and every column", () => {
    for (const {name, title, columns} of Object.values(tables)) {
      const found = entries.filter(({url}) => url === `datasets#${name}`);
      expect(found.map((entry) => entry.title)).toEqual([title, ...Object.keys(columns)]);
    }
  });
});
