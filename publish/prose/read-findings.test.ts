import {readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/queries/engine.js";
import {tables} from "../../src/tables/index.js";
import {openSnapshots} from "../../test/snapshots.js";
import {parsePage, type SourcePage} from "../pages.js";
import {applyFixes, type Finding} from "./finding.js";
import {readFindings} from "./read-findings.js";
import {reportFindings, summarise} from "./report.js";

let engine: Engine;
let york: string;
beforeAll(async () => {
  engine = await openSnapshots(Object.keys(tables));
  york = await readFile("src/york.md", "utf8");
}, 120_000);
afterAll(() => engine.close());

const pageOf = (source: string): SourcePage =>
  parsePage(source, {file: "src/york.md", path: "/york"});
const read = (page: SourcePage): Promise<Finding[]> =>
  readFindings(page, {engine, file: page.file, area: page.area, root: "./"});
const faults = (findings: readonly Finding[]) => findings.filter(({fault}) => fault !== null);

/** The page of York with some of its text replaced; each must stand in it once. */
function seed(...changes: [from: string, to: string][]): SourcePage {
  return pageOf(
    changes.reduce((source, [from, to]) => {
      expect(source.split(from), from).toHaveLength(2);
      return source.replace(from, to);
    }, york)
  );
}

const mend = (page: SourcePage, findings: readonly Finding[]): SourcePage =>
  pageOf(
    applyFixes(
      page.source,
      findings.flatMap(({fix}) => fix ?? [])
    )
  );

const supported = "york.supported-asylum.2021-06-30@2026-05";
const resettled = "york.resettled.2021-12-31@2024-11";

describe("readFindings(page, context), of York's story", () => {
  it("finds every number and verb as the data say, and nothing to mend", async () => {
    const page = pageOf(york);
    const findings = await read(page);
    const written = (tag: string) => york.split(`<${tag} `).length - 1;
    expect(findings.filter(({kind}) => kind === "number")).toHaveLength(written("data-value"));
    expect(findings.filter(({kind}) => kind === "verb")).toHaveLength(written("story-claim"));
    expect(faults(findings)).toEqual([]);
    expect(mend(page, findings).source).toBe(york);
  });
  it("mends a number that was changed, back to the very same source", async () => {
    const page = seed([`"${supported}">57<`, `"${supported}">75<`]);
    const findings = await read(page);
    expect(faults(findings)).toMatchObject([{written: "75", says: "57", asked: supported}]);
    const mended = mend(page, findings);
    expect(mended.source).toBe(york);
    expect(faults(await read(mended))).toEqual([]);
  });
  it("keeps rounding, and moves a hedge out of the element instead of losing it", async () => {
    const page = seed([`"${resettled}" to="100">100<`, `"${resettled}" to="100">nearly 200<`]);
    const findings = await read(page);
    const mended = mend(page, findings);
    expect(mended.source).toContain(`nearly <data-value of="${resettled}" to="100">100<`);
    // A hedge is a word: that it no longer fits is told, not mended.
    const [left, ...others] = faults(await read(mended));
    expect(others).toEqual([]);
    expect(left).toMatchObject({kind: "hedge", fault: expect.stringContaining("give 101")});
    expect(left.fix).toBeUndefined();
  });
  it("keeps a rounding of the author's own by naming it", async () => {
    const of = "york.supported-asylum.2022-12-31@2026-05";
    const page = seed([`<data-value of="${of}">357<`, `<data-value of="${of}">360<`]);
    const mended = mend(page, await read(page));
    expect(mended.source).toContain(`<data-value of="${of}" to="10">360<`);
    expect(faults(await read(mended))).toEqual([]);
  });
  it("never mends a verb, and says which would be right", async () => {
    const page = seed([">the recorded number was lower<", ">the recorded number was higher<"]);
    const findings = await read(page);
    const [verb, ...others] = faults(findings);
    expect(others).toEqual([]);
    expect(verb).toMatchObject({kind: "verb", says: "recorded fall"});
    expect(verb.reason).toContain("Right would be “the recorded number was lower”.");
    expect(mend(page, findings).source).toBe(page.source);
  });
  it("does not mend words beside a number, an unknown fact or an unbound number", async () => {
    const page = seed(
      [`"${supported}">57<`, `"${supported}">57 people<`],
      ["york.resettled.2016-12-31@2024-11", "york.resettled.2016-12-31@2024-12"],
      ["People did arrive.", "Some 300 people did arrive."]
    );
    const findings = await read(page);
    expect(faults(findings).map(({kind, written}) => [kind, written])).toEqual([
      ["number", "21"],
      ["number", "57 people"],
      ["unbound", "300"]
    ]);
    expect(mend(page, findings).source).toBe(page.source);
  });
});

describe("reportFindings(page, findings)", () => {
  it("fits a terminal of 80 columns, and names every place as editors follow it", async () => {
    const page = seed([`"${supported}">57<`, `"${supported}">75<`]);
    const findings = await read(page);
    const lines = reportFindings(page, findings).split("\n");
    // An address is not broken, since it is there to be copied.
    const tooLong = lines.filter((line) => line.length > 80 && /\s\S+\s/.test(line.trim()));
    expect(tooLong).toEqual([]);
    expect(lines.filter((line) => /^src\/york\.md:\d+:\d+ /.test(line))).toHaveLength(
      findings.length
    );
    expect(lines.filter((line) => /^src\/york\.md:\d+:\d+ 75 +WRONG$/.test(line))).toHaveLength(1);
    expect(summarise(findings)).toMatch(/^\d+ numbers, \d+ verbs: 1 fault$/);
  });
});
