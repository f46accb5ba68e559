import {describe, expect, it} from "vitest";
import {numberFigures, renderFigureRef, renderNumber} from "./figure-numbers.js";
import {readPieces, type Element} from "./pieces.js";

const figure = (name: string) => `<story-figure name="${name}"></story-figure>\n\n`;
const numbersOf = (source: string) =>
  numberFigures(readPieces(source).filter((piece): piece is Element => piece.kind === "element"));

describe("numberFigures(elements)", () => {
  it("counts figures in the order of the page, and nothing else", () => {
    const source = `See <figure-ref name="b"></figure-ref>.\n\n${figure("a")}${figure("b")}`;
    expect([...numbersOf(source)]).toEqual([
      ["a", 1],
      ["b", 2]
    ]);
  });
});

describe("renderNumber(name, context)", () => {
  it("numbers no figure that stands alone, or on a page of every place", () => {
    expect(renderNumber("a", {numbers: numbersOf(figure("a"))})).toBe("");
    expect(renderNumber("a", {})).toBe("");
    expect(renderNumber("b", {numbers: numbersOf(figure("a") + figure("b"))})).toContain(
      ">Figure 2<"
    );
  });
});

describe("renderFigureRef(attributes, context)", () => {
  const numbers = numbersOf(figure("arrivals-by-release") + figure("overview"));
  it("links to the figure by its number", () => {
    expect(renderFigureRef({name: "overview"}, {numbers})).toBe(
      '<a href="#figure-overview">Figure\u00a02</a>'
    );
  });
  it("names the nearest figure of the page where it shows no such one", () => {
    expect(() => renderFigureRef({name: "overviw"}, {numbers})).toThrow(
      "unknown figure of this page; nearest: overview"
    );
    expect(() => renderFigureRef({}, {numbers})).toThrow("missing attribute of figure-ref: name");
  });
});
