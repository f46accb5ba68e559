import {JSDOM} from "jsdom";
import MarkdownIt from "markdown-it";
import {describe, expect, it} from "vitest";
import {citations, writeCitations} from "./citations.js";
import {footnotes, writeFootnotes} from "./footnotes.js";
import {libraryOf} from "./library.js";
import {readWork} from "./work.js";

const ons = {literal: "Office for National Statistics"};
const library = libraryOf(
  [
    {
      id: "ons-2016",
      type: "report",
      title: "Quarterly report",
      author: [ons],
      issued: {"date-parts": [[2016, 2]]},
      publisher: ons.literal,
      URL: "https://www.ons.gov.uk/a"
    },
    {
      id: "ons-2016-b",
      type: "dataset",
      title: "Table 1",
      author: [ons],
      issued: {"date-parts": [[2016]]}
    },
    {
      id: "two",
      type: "article-journal",
      title: "Sampling <i>",
      author: [
        {family: "Wilson", given: "Edwin"},
        {family: "Byar", given: "David"}
      ],
      issued: {"date-parts": [[1927]]},
      "container-title": "JASA",
      volume: 22,
      issue: 158,
      page: "209–212",
      DOI: "10.1080/01621459.1927.10502953"
    },
    {
      id: "three",
      type: "book",
      title: "Undated",
      author: [{family: "A"}, {family: "B"}, {family: "C"}]
    }
  ].map(readWork)
);

/** The page that Framework's parser would make of a text. */
function render(text: string): Document {
  const md = new MarkdownIt({html: true});
  citations(md);
  footnotes(md);
  writeCitations(md, library);
  writeFootnotes(md);
  return new JSDOM(md.render(text)).window.document;
}

const targets = (document: Document) =>
  [...document.querySelectorAll('a[href^="#"]')].map(
    (link) => document.getElementById(link.getAttribute("href")!.slice(1)) !== null
  );

describe("citations", () => {
  it("are links to a list, by author and year, and back", () => {
    const document = render("So it is [@two, p. 209; @three].");
    expect(document.querySelector("p")?.textContent).toBe(
      "So it is (Wilson and Byar 1927, p. 209; A and others undated)."
    );
    expect([...document.querySelectorAll("section li")].map(({id}) => id)).toEqual([
      "ref-three",
      "ref-two"
    ]);
    expect(targets(document).length).toBe(4);
    expect(targets(document)).not.toContain(false);
  });
  it("part two works of one author and year by a letter, on every page alike", () => {
    expect(render("[@ons-2016-b]").querySelector("p")?.textContent).toBe("(ONS 2016b)");
    expect(render("[@ons-2016-b]").querySelector("li")?.textContent).toContain("(2016b)");
  });
  it("list a work once, with a way back to each citation", () => {
    const document = render("[@two] and [@two, p. 1].\n\n- [@two]");
    const ways = [...document.querySelectorAll("#ref-two .way-back")];
    expect(ways.map((way) => way.getAttribute("aria-label"))).toEqual([
      "Back to the text, citation 1",
      "Back to the text, citation 2",
      "Back to the text, citation 3"
    ]);
    expect(targets(document)).not.toContain(false);
  });
  it("have one style of reference, in which a title is text", () => {
    const [reference] = render("[@two]").querySelectorAll("#ref-two");
    expect(reference.textContent?.replace(/\s*↩$/, "")).toBe(
      "Wilson, Edwin; Byar, David (1927). “Sampling <i>”. JASA, 22(158), 209–212. doi:10.1080/01621459.1927.10502953."
    );
    expect(render("[@ons-2016]").querySelector("li")?.textContent).toContain(
      "Office for National Statistics (2016a). Quarterly report. ons.gov.uk/a."
    );
  });
  it("stay as they were written where the library holds no such work, and in code", () => {
    expect(render("Look [@nobody-1].").querySelector("p")?.innerHTML).toBe("Look [@nobody-1].");
    expect(render("`[@two]`").querySelector("section")).toBeNull();
  });
});

describe("footnotes", () => {
  it("are numbered in the order of the text, with links there and back that say so", () => {
    const document = render("One[^b] and two[^a], again[^b].\n\n[^a]: Alpha.\n[^b]: Beta *two*.");
    expect(
      [...document.querySelectorAll(".notes li")].map(({textContent}) => textContent?.trim())
    ).toEqual(["Beta two. ↩ ↩", "Alpha. ↩"]);
    expect(document.querySelector(".note-ref a")?.getAttribute("aria-label")).toBe("Note 1");
    expect(targets(document)).toHaveLength(6);
    expect(targets(document)).not.toContain(false);
    const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("may cite", () => {
    const document = render("One[^a].\n\n[^a]: As told [@two].");
    expect(document.querySelector(".notes li")?.textContent).toContain("Wilson and Byar 1927");
    expect(document.querySelector(".references li")).not.toBeNull();
  });
});
