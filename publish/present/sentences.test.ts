import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {firstSentence, splitParagraph} from "./sentences.js";

function split(html: string, options = {}): [string, string | undefined] {
  const paragraph = new JSDOM(`<p>${html}</p>`).window.document.querySelector("p")!;
  const before = paragraph.outerHTML;
  const {opening, rest} = splitParagraph(paragraph, options);
  expect(paragraph.outerHTML).toBe(before);
  return [opening.innerHTML, rest?.innerHTML];
}

describe("firstSentence(text)", () => {
  it("ends with its stop, and what closes after it", () => {
    expect(firstSentence("It was “zero.” Then it rose.")).toBe("It was “zero.”");
    expect(firstSentence("No stop here")).toBe("No stop here");
    expect(firstSentence("By 2.5 per cent. And so on.")).toBe("By 2.5 per cent.");
  });
});

describe("splitParagraph(paragraph, options)", () => {
  it("keeps the first sentence, and a second one where both are short", () => {
    expect(split("One. Two. Three.")).toEqual(["One. Two.", " Three."]);
    expect(split("One. Two. Three.", {most: 5})).toEqual(["One.", " Two. Three."]);
    expect(split("One and only.")).toEqual(["One and only.", undefined]);
  });
  it("never cuts an element, whose note stays with it", () => {
    const value = `<data-value><data>58</data><span popover="">Said. At length. Here.</span></data-value>`;
    expect(split(`It was ${value}. Then it grew. More.`, {most: 12})).toEqual([
      `It was ${value}.`,
      " Then it grew. More."
    ]);
    expect(split(`<em>One. Two.</em> Three. Four.`, {most: 5})[0]).toBe(
      "<em>One. Two.</em> Three."
    );
  });
  it("lets a sentence begin with an element, but not end before a mark of a note", () => {
    expect(split("It grew. <b>Nobody</b> knows. More.", {most: 9})[0]).toBe("It grew.");
    expect(split("It grew.<sup>1</sup> More. Last.", {most: 9})[0]).toBe(
      "It grew.<sup>1</sup> More."
    );
  });
});
