import {describe, expect, it} from "vitest";
import {readSlideMark} from "./slide-mark.js";

describe("readSlideMark(comment)", () => {
  it("reads a slide, with or without words and title", () => {
    const bare = {kind: "slide", cuts: [], isFull: false};
    expect(readSlideMark(" slide ")).toEqual(bare);
    expect(readSlideMark("slide: Who came?")).toEqual({...bare, title: "Who came?"});
    expect(readSlideMark("slide (fifteen, full)")).toEqual({
      kind: "slide",
      cuts: ["fifteen"],
      isFull: true
    });
  });
  it("keeps for fifteen minutes what five minutes keep", () => {
    expect(readSlideMark("slide (five): A")).toMatchObject({cuts: ["five", "fifteen"]});
  });
  it("reads the marks of one word", () => {
    for (const kind of ["step", "article", "no slide"]) expect(readSlideMark(kind)).toEqual({kind});
  });
  it("passes over any other comment", () => {
    expect(readSlideMark(" to do: ask the council ")).toBeNull();
    expect(readSlideMark("sliders are inputs")).toBeNull();
  });
  it("rejects what begins as a mark and is none", () => {
    for (const wrong of [
      "slides",
      "Slide",
      "slide five",
      "steps",
      "no-slide",
      "slide (five",
      "cut: five"
    ])
      expect(() => readSlideMark(wrong), wrong).toThrow(/^invalid mark; one of .*: /);
    expect(() => readSlideMark("slide (six)")).toThrow("one of five, fifteen, full: six");
  });
  it("rejects a number in a title, where nothing can bind it, but no year", () => {
    expect(() => readSlideMark("slide: About 2,900 came")).toThrow(
      "unbound number; the title of a slide takes none: 2,900"
    );
    expect(readSlideMark("slide: What was known in 2016?")).not.toBeNull();
  });
});
