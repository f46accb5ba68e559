import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {checkFigures, findAssessment, principles, questions} from "../src/counting/assessment.js";
import {gaps} from "../src/counting/gaps.js";
import type {Engine} from "../src/queries/engine.js";
import {readPieces} from "./pieces.js";
import {renderAssessment} from "./render-assessment.js";
import {renderGaps} from "./render-gaps.js";
import {renderLocalKnowledge} from "./render-local-knowledge.js";

const engine: Engine = {
  query: async () => ({columns: [], rows: [{least: 23}]}),
  close: async () => undefined
};
const context = {engine, file: "src/t.md", root: "./"};
const parse = (html: string) => new JSDOM(html).window.document;

describe("the assessment of York’s story", () => {
  it("answers for each figure of the page, and for no other", async () => {
    const onPage = readPieces(await readFile("src/york.md", "utf8"))
      .filter((piece) => piece.kind === "element")
      .filter(({name}) => name === "story-figure")
      .map(({attributes}) => attributes.name);
    expect(onPage.length).toBeGreaterThan(10);
    checkFigures(findAssessment("york"), onPage);
  });
});

describe("renderAssessment(context, {story})", () => {
  it("asks every question and names every figure by its title", async () => {
    const document = parse(await renderAssessment(context, {story: "york"}));
    const asked = [...document.querySelectorAll("section > dl dt")].map((dt) => dt.textContent);
    expect(asked).toEqual(Object.values(questions));
    const link = document.querySelector('a[href="./york#figure-born-abroad"]');
    expect(link?.textContent).toMatch(/^No year differs clearly/);
  });
  it("prints the smallest count that the tables hold", async () => {
    const document = parse(await renderAssessment(context, {story: "york"}));
    expect(document.body.textContent).toContain("sought protection or were resettled: 23.");
  });
  it("fails when the page has a figure without a hostile reading", async () => {
    const entry = {kind: "figure", title: "", page: "", level: 3, text: ""} as const;
    const entries = [{...entry, url: "york#figure-net-is-noisy"}];
    const contents = {entries, sizes: {}, uses: new Map()};
    await expect(renderAssessment({...context, contents}, {story: "york"})).rejects.toThrow(
      "missing hostile reading in the assessment of york; each figure needs one: net-is-noisy"
    );
  });
  it("is blank without a story: every question, every principle, no answer", async () => {
    const document = parse(await renderAssessment(context, {}));
    const text = document.body.textContent ?? "";
    for (const question of Object.values(questions)) expect(text).toContain(question);
    for (const {name} of Object.values(principles)) expect(text).toContain(name);
    for (const dd of document.querySelectorAll("dd")) expect(dd.textContent).toBe("");
  });
});

describe("renderGaps()", () => {
  const document = parse(renderGaps());
  it("says in words, beside the mark, what is known at each level", () => {
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim())
    );
    expect(rows).toEqual(
      gaps.map(({group, york, region, country}) => [group, york.state, region.state, country.state])
    );
  });
  it("leads from each row to its details, and draws each mark that it uses", () => {
    for (const link of document.querySelectorAll("tbody a"))
      expect(document.querySelector(`details ${link.getAttribute("href")}`)).not.toBeNull();
    for (const use of document.querySelectorAll("use"))
      expect(document.querySelector(`symbol${use.getAttribute("href")}`)).not.toBeNull();
  });
  it("says who would know, and where it is better not to", () => {
    const text = document.querySelector("details:has(#gap-undocumented)")?.textContent;
    expect(text).toContain("Nobody should be asked to.");
    expect(text).toContain("Better not known");
  });
});

describe("renderLocalKnowledge(context, {name})", () => {
  it("says of itself that it is no statistic, and holds no number style", () => {
    const document = parse(renderLocalKnowledge(context, {name: "york-2010"}));
    expect(document.querySelector(".kind")?.textContent).toBe("Local knowledge, not a statistic");
    expect(document.querySelector("data, svg, table, .value")).toBeNull();
  });
  it("fails without a name, and on one that there is not", () => {
    expect(() => renderLocalKnowledge(context, {})).toThrow("src/t.md: missing attribute");
    expect(() => renderLocalKnowledge(context, {name: "yrok-2010"})).toThrow(
      "unknown local knowledge; nearest: york-2010"
    );
  });
});
