import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {findFigure} from "../../src/figures/index.js";
import {findNumbers} from "../numbers.js";
import {readPieces} from "../pieces.js";

const elements = readPieces(await readFile("src/york.md", "utf8")).filter(
  (piece) => piece.kind === "element" && piece.name === "story-figure"
);
const names = elements.map((piece) => (piece.kind === "element" ? piece.attributes.name : ""));

describe("what a room will ask", () => {
  it.each(names)("is said of York’s figure %s, with what not to say", async (name) => {
    const {asked} = await findFigure(name);
    expect(asked?.questions.length).toBeGreaterThan(0);
    expect(asked?.avoid.length).toBeGreaterThan(0);
    // Nothing checks these words against the data.
    const texts = [...asked!.questions.flatMap(Object.values<string>), ...asked!.avoid];
    expect(texts.flatMap(findNumbers)).toEqual([]);
  });
});
