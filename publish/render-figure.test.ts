import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {bindFigure} from "./bind-figure.js";
import {renderFigure} from "./render-figure.js";

let engine: Engine;
beforeAll(async () => void (engine = await openNative({})));
afterAll(() => engine.close());

describe("renderFigure(bound, context)", () => {
  it("marks an illustration as made up, wherever it goes", async () => {
    const files = new Map<string, string>();
    const context = {
      engine,
      file: "src/page.md",
      root: "./",
      keep: (path: string, text: string) => void files.set(path, text)
    };
    const bound = await bindFigure({name: "six-people-by-hand"}, context);
    const {document} = new JSDOM(renderFigure(bound, context)).window;
    const textOf = (selector: string) => document.querySelector(selector)?.textContent;
    expect(textOf(".figure-source .badge")).toBe("made up for teaching");
    expect(textOf(".figure-source")).not.toMatch(/Source|Who is counted/);
    expect(document.querySelector(".card")).toBeNull();
    expect(textOf(".more-text p")).toMatch(/^Made up for teaching\. /);
    expect(textOf(".more-cite p")).toContain("(illustration, made up for teaching)");
    expect(document.querySelector(".more-download a")?.getAttribute("href")).toBe(
      "./figures/six-people-by-hand.json"
    );
    const data = JSON.parse(files.get("figures/six-people-by-hand.json")!);
    expect(data).toMatchObject({
      source: expect.stringMatching(/^none, made up for teaching\. Six people/),
      description: expect.stringMatching(/^Made up for teaching\. /),
      bibtex: expect.stringContaining("(illustration, made up for teaching)")
    });
    expect(data.rows).toHaveLength(6);
    for (const note of ["releaseNote", "coverage", "intervalNote"])
      expect(data[note]).toMatch(/\S/);
  });
});
