import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {removeMarks} from "./marked-article.js";

it("removeMarks(main) leaves neither marks nor notes for the speaker, and all else", () => {
  const main = new JSDOM(
    `<main><p>A.</p><!-- slide (five) --><!-- slide five --><aside class="note note-for-speaker">Slowly.</aside><!--drawing 3--><aside class="note">B.</aside></main>`
  ).window.document.querySelector("main")!;
  removeMarks(main);
  expect(main.innerHTML).toBe(`<p>A.</p><!--drawing 3--><aside class="note">B.</aside>`);
});
