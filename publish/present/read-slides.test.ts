import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {readSlides} from "./read-slides.js";
import type {FigureNotes, Slide} from "./slide.js";

const value = `<data-value data-brief="no published margin; June 2016"><button popovertarget="v1"><data value="2889">2,900</data></button><span class="value-note" id="v1" popover=""><span>2,889 people, in the year to 30 June 2015.</span> <span>No published margin. Shared out.</span></span></data-value>`;
const claim = `<story-claim><span class="claim">was revised up</span><button popovertarget="c1"></button><span class="value-note" id="c1" popover=""><span>Up by 74.</span></span></story-claim>`;

const figure = (name: string) =>
  `<story-figure name="${name}"><figure class="figure" id="figure-${name}" data-figure="${name}"><figcaption><p class="figure-title">Title of ${name}</p><p class="figure-subtitle">People, York</p></figcaption><div class="chart"></div></figure></story-figure>`;
const speaker = `<aside class="note note-for-speaker" role="note"><p><strong>For the speaker.</strong> Say ${value} slowly.</p></aside>`;

const notes: FigureNotes = {
  caveats: ["It is a count."],
  interval: "A count: it has no margin.",
  doubt: "A count, without a margin.",
  source: "Home Office, Table A (2024).",
  shortSource: "Home Office (2024).",
  description: "It went up."
};

function read(html: string): Slide[] {
  const {document} = new JSDOM(`<main>${html}</main>`).window;
  const before = document.body.innerHTML;
  const figures = new Map(["a", "b"].map((name) => [name, notes]));
  const slides = readSlides(document, {address: "york", figures});
  expect(document.body.innerHTML).toBe(before);
  return slides;
}

const opening = `<h1 id="t">Who came?</h1><p class="lede">One. Two. Three.</p>`;
const section = `<h2 id="s">What changed?</h2><p>It ${claim}. It is so. About ${value} came.</p>${figure("a")}<p>After.</p>${figure("b")}<p>Last.</p>`;

describe("readSlides(document, options), without marks", () => {
  it("opens with the title and the whole answer", () => {
    const [first] = read(opening + section);
    expect(first).toMatchObject({id: "start", kind: "opening", title: "Who came?"});
    expect(first.html).toContain("One. Two. Three.");
  });
  it("makes a slide of a heading with its first sentences, and one of each figure", () => {
    const slides = read(opening + section);
    expect(slides.map(({id, title, section}) => [id, title, section])).toEqual([
      ["start", "Who came?", undefined],
      ["s", "What changed?", undefined],
      ["a", "Title of a", "What changed?"],
      ["b", "Title of b", "What changed?"]
    ]);
    expect(slides[1].html).toContain("It is so.");
    expect(slides[1].html).not.toContain("2,900");
  });
  it("puts the rest into the notes of the slide before it, each number with its doubt", () => {
    const [, text, a, b] = read(opening + section);
    expect(text.notes.prose).toContain(
      "About 2,900 <small>(no published margin; June 2016)</small> came."
    );
    expect(text.notes.prose).not.toMatch(/button|popover|id=/);
    expect(a.notes.prose).toBe("<p>After.</p>");
    expect(b.notes.prose).toBe("<p>Last.</p>");
  });
  it("shows the words of a section before a figure that it opens with", () => {
    const slides = read(`<h2 id="s">Q?</h2>${figure("a")}<p>Text.</p>`);
    expect(slides.map(({id}) => id)).toEqual(["s", "a"]);
  });
  it("makes nothing of notes, references and empty sections", () => {
    const end = `<section class="notes"><h2 id="notes">Notes</h2><ol></ol></section>`;
    expect(read(`${opening}<h2 id="e">Empty</h2>${end}`)).toHaveLength(1);
  });
});

describe("readSlides(document, options), with marks", () => {
  const marked = `<h2 id="s">What changed?</h2><p>Before.</p><!-- slide (five): In short --><p>It ${claim}.</p><!-- step --><ul><li>a</li><li>b</li></ul>${speaker}<!-- article --><p>Only here ${value}.</p><!-- slide (fifteen, full) -->${figure("a")}`;
  it("shows what stands after a slide’s mark, and nothing else", () => {
    const slides = read(marked);
    expect(slides.map(({title}) => title)).toEqual(["In short", "Title of a"]);
    expect(slides[0].html).not.toMatch(/Before|Only here|For the speaker/);
    expect(slides[0].notes.prose).toMatch(/Before\.[\s\S]*Only here 2,900 <small>/);
  });
  it("keeps notes for the speaker from the slide, without their label", () => {
    const [first] = read(marked);
    expect(first.notes.spoken).toBe(
      "<p> Say 2,900 <small>(no published margin; June 2016)</small> slowly.</p>"
    );
  });
  it("counts steps: each item of a list is one", () => {
    const [first, second] = read(marked);
    expect(first.steps).toBe(2);
    expect(first.html.match(/class="fragment"/g)).toHaveLength(2);
    expect(second.steps).toBe(0);
  });
  it("has the cuts of its marks; the opening is in each", () => {
    const slides = read(opening + marked);
    expect(slides.map(({cuts}) => cuts)).toEqual([
      ["five", "fifteen"],
      ["five", "fifteen"],
      ["fifteen"]
    ]);
    expect(slides.map(({isFull}) => isFull)).toEqual([false, false, true]);
  });
  it("leaves a section out whole", () => {
    expect(read(`<h2 id="s">Q?</h2><!-- no slide --><p>Text.</p>${figure("a")}`)).toEqual([]);
  });
  it("has no two slides of one address", () => {
    const twice = `<!-- slide --><p>A.</p><!-- slide --><p>B.</p>`;
    expect(read(`<h2 id="s">Q?</h2>${twice}`).map(({id}) => id)).toEqual(["s", "s-2"]);
  });
});

describe("what goes with a slide", () => {
  it("is each number as it can be said, beside the exact one and its doubt", () => {
    const [slide] = read(`<h2 id="s">Q?</h2><p>About ${value} came.</p>`);
    expect(slide.notes.numbers).toEqual([
      {
        said: "about 2,900",
        exact: "2,889",
        note: ["2,889 people, in the year to 30 June 2015.", "No published margin. Shared out."]
      }
    ]);
    expect(slide.html).toContain(`popovertarget="v1"`);
  });
  it("is each claim with what bears it out", () => {
    const [slide] = read(`<h2 id="s">Q?</h2><p>It ${claim}.</p>`);
    expect(slide.notes.claims).toEqual([{text: "was revised up", why: ["Up by 74."]}]);
  });
  it("is all that a figure takes along, with its address in the article", () => {
    const [, slide] = read(opening + figure("a"));
    expect(slide.figures).toEqual([
      {
        ...notes,
        name: "a",
        title: "Title of a",
        subtitle: "People, York",
        address: "york#figure-a"
      }
    ]);
  });
  it("says what is missing where a figure has a gap in its place", () => {
    const gap = `<div class="figure figure-gap" id="figure-z"><p class="figure-title">T</p><p class="gap">Not published.</p></div>`;
    expect(read(opening + gap)[1].figures[0]).toMatchObject({interval: "Not published."});
  });
  it("cannot be left out: a figure whose notes are not known is an error", () => {
    expect(() => read(opening + figure("unknown"))).toThrow(
      "missing notes of figure on a slide: unknown"
    );
  });
});
