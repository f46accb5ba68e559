import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {noteLinks} from "./link-notes.js";

function noted(main: string, path = "/york"): HTMLElement {
  const {document} = new JSDOM(`<main>${main}</main>`).window;
  noteLinks(document, {path});
  return document.querySelector("main")!;
}
const notesOf = (main: HTMLElement) =>
  [...main.querySelectorAll(".link-notes li")].map(({textContent}) => textContent);

describe("noteLinks(document, page)", () => {
  it("numbers links in their order, and the same address once", () => {
    const main = noted(
      `<a href="./datasets#places">a</a> <a href="https://example.org/a?b=1&amp;c">b</a> <a href="./datasets#places">c</a>`
    );
    const numbers = [...main.querySelectorAll("a")].map(({dataset}) => dataset.note);
    expect(numbers).toEqual(["1", "2", "1"]);
    expect(notesOf(main)).toEqual(["/datasets#places", "https://example.org/a?b=1&c"]);
  });
  it("reads addresses from where the page is", () => {
    expect(notesOf(noted(`<a href="../methods">m</a>`, "/places/leeds"))).toEqual(["/methods"]);
    expect(notesOf(noted(`<a href="./leeds">l</a>`, "/places/index"))).toEqual(["/places/leeds"]);
  });
  it("leaves out the page itself, and what is not printed", () => {
    const main = noted(
      `<a href="#here">a</a><div class="card"><a href="./b">b</a></div><p popover><a href="./c">c</a></p>`
    );
    expect(main.querySelector(".link-notes")).toBeNull();
    expect(main.querySelector("[data-note]")).toBeNull();
  });
  it("leaves a page of lists as it is", () => {
    const many = Array.from({length: 25}, (_, i) => `<a href="./page-${i}">${i}</a>`);
    expect(noted(many.join("")).querySelector(".link-notes")).toBeNull();
    expect(notesOf(noted(many.slice(1).join("")))).toHaveLength(24);
  });
});
