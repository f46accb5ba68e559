import {JSDOM} from "jsdom";
import MarkdownIt from "markdown-it";
import {describe, expect, it} from "vitest";
import {writeCallouts} from "./callouts.js";

function render(text: string): Element {
  const md = new MarkdownIt({html: true});
  writeCallouts(md);
  return new JSDOM(md.render(text)).window.document.body;
}

describe("callouts", () => {
  it("are quotations that open with words in bold, and may hold several blocks", () => {
    const body = render("> **A trap.** Slow cases\n> are met.\n>\n> - So count arrivals.\n\nText.");
    const aside = body.querySelector("aside")!;
    expect(aside.className).toBe("note note-trap");
    expect(aside.querySelectorAll("p, li")).toHaveLength(2);
    expect(body.querySelector("body > p")?.textContent).toBe("Text.");
    expect(body.querySelector("blockquote")).toBeNull();
  });
  it("have a kind by their words alone; others are plain notes", () => {
    expect(render("> **In other words.** A").querySelector("aside")?.className).toBe(
      "note note-in-other-words"
    );
    expect(render("> **Local knowledge.** A").querySelector("aside")?.className).toBe(
      "note note-local-knowledge"
    );
    expect(render("> **For the speaker.** A").querySelector("aside")?.className).toBe(
      "note note-for-speaker"
    );
    expect(render("> **Section 95** is").querySelector("aside")?.className).toBe("note");
  });
  it("leave a quotation as it is, with bold words further in too", () => {
    const body = render("> They **all** came.\n\n> > **A trap.** In a quotation of a quotation.");
    expect(body.querySelectorAll("blockquote")).toHaveLength(2);
    expect(body.querySelectorAll("aside")).toHaveLength(1);
  });
});
