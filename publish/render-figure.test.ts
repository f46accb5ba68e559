import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {figure, type FigureSpec} from "../src/figures/figure.js";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import type {AnyRow} from "../src/tables/table.js";
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
  it("keeps a table open once, below the chart, where the figure is about it", () => {
    const rows = [{year: 2015, people: 3}];
    const base = {
      title: "T",
      subtitle: "S",
      holds: () => true as const,
      query: {sql: "SELECT 1", params: []},
      describe: () => "In words.",
      words: () => "In short.",
      table: [{name: "people", label: "People & others"}],
      sources: ["places"],
      caveats: []
    };
    const render = (spec: object): Document => {
      const declared = figure({...base, ...spec} as FigureSpec<AnyRow>);
      const bound = {name: "t", figure: declared, title: "T", subtitle: "S", sources: ["places"]};
      const html = renderFigure(
        {...bound, caveats: [], file: "t", columns: [], rows, sql: "SELECT 1"},
        {engine, file: "src/page.md", root: "./"}
      );
      return new JSDOM(html).window.document;
    };
    const svg = new JSDOM("<svg></svg>").window.document.querySelector("svg")!;
    const chart = () => svg.cloneNode(true) as SVGSVGElement;
    const open = render({chart, isTableOpen: true});
    expect(open.querySelectorAll("table")).toHaveLength(1);
    expect(open.querySelector(".more-table")).toBeNull();
    const parts = [...open.querySelectorAll(".chart, .figure-words, .table-cards")];
    expect(parts.map(({classList}) => classList[classList.length - 1])).toEqual([
      "chart",
      "figure-words",
      "table-cards"
    ]);
    expect(open.querySelector("tbody th")!.getAttribute("data-label")).toBe("People & others");
    const closed = render({chart});
    expect(closed.querySelectorAll("table")).toHaveLength(1);
    expect(closed.querySelector(".more-table table [data-label]")).toBeNull();
    expect(closed.querySelector(".more-table table")).not.toBeNull();
    const bare = render({chart: undefined});
    expect(bare.querySelector("figcaption ~ .table-scroll + .figure-words")).not.toBeNull();
  });
});
