import {describe, expect, it} from "vitest";
import {wrapText} from "./wrap-text.js";

describe("wrapText(text, options)", () => {
  const measure = (text: string) => text.length;
  it("breaks between words, and leaves a longer word alone", () => {
    expect(wrapText("one two three unbreakable x", {width: 8, measure})).toEqual([
      "one two",
      "three",
      "unbreakable",
      "x"
    ]);
  });
  it("has no lines for no text", () => {
    expect(wrapText(" ", {width: 8, measure})).toEqual([]);
  });
});
