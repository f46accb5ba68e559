import {describe, expect, it} from "vitest";
import {findFigure} from "../../src/figures/index.js";
import {findNumbers} from "../numbers.js";
import {readPages} from "../pages.js";
import {readPieces} from "../pieces.js";

/** Every figure of a story that is presented, with the story: on a slide or behind one. */
const figures = (await readPages())
  .filter(({isDeck}) => isDeck)
  .flatMap(({path, source}) =>
    readPieces(source).flatMap((piece) =>
      piece.kind === "element" && piece.name === "story-figure"
        ? [{path, name: piece.attributes.name}]
        : []
    )
  );

describe("what a room will ask", () => {
  it("is looked for in the figures of every story", () => {
    expect(new Set(figures.map(({path}) => path)).size).toBeGreaterThanOrEqual(5);
    expect(figures.length).toBeGreaterThan(40);
  });
  it.each(figures)("is said of $name in $path, with what not to say", async ({name}) => {
    const {asked} = await findFigure(name);
    expect(asked?.questions.length).toBeGreaterThanOrEqual(2);
    expect(asked?.questions.length).toBeLessThanOrEqual(3);
    expect(asked?.avoid.length).toBeGreaterThanOrEqual(2);
    for (const {question, answer} of asked!.questions) {
      expect(question).toMatch(/\?$/);
      // What is said on one's feet is short.
      expect(answer.split(" ").length, answer).toBeLessThan(45);
    }
    // Nothing checks these words against the data.
    const texts = [...asked!.questions.flatMap(Object.values<string>), ...asked!.avoid];
    expect(texts.flatMap(findNumbers)).toEqual([]);
  });
});
