import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../src/queries/engine.js";
import {openSnapshots} from "../test/snapshots.js";
import {parsePage} from "./pages.js";
import {checkProse, formatFault} from "./prose.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "places",
    "place_components_of_change",
    "place_flows_lami",
    "place_immigration_rebased",
    "place_born_abroad_aps",
    "place_asylum_support",
    "place_resettlement_to_date",
    "paper_2016"
  ]);
});
afterAll(() => engine.close());

const head = "---\ntitle: T\ndescription: D\narea: york\n---\n\n";

/** The faults of a page of York with this text, as file:line:column message. */
async function faultsOf(text: string): Promise<string[]> {
  const page = parsePage(head + text, {file: "src/t.md", path: "/t"});
  const faults = await checkProse(page, {engine, file: page.file, area: page.area, root: "./"});
  return faults.map(formatFault);
}

const value = (text: string, of = "york.immigration.2015@2016-06") =>
  `<data-value of="${of}">${text}</data-value>`;
const claim = (text: string, compare: string, base: string) =>
  `<story-claim compare="${compare}" with="${base}">${text}</story-claim>`;

describe("checkProse(page, context)", () => {
  it("passes a number that is the data's own, rounded as the formatter rounds", async () => {
    expect(await faultsOf(`About ${value("2,900")} people came.`)).toEqual([]);
  });
  it("fails another number, with file, line and column", async () => {
    expect(await faultsOf(`One line.\n\nAbout ${value("3,900")} people came.`)).toEqual([
      "src/t.md:9:7 invalid number; the data give 2,900: 3,900"
    ]);
  });
  it("fails a verb that the margins do not bear, and lists what they do", async () => {
    const faults = await faultsOf(
      `It ${claim("rose", "york.born-abroad.2015@undated", "york.born-abroad.2014@undated")}.`
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("src/t.md:7:4 unsupported claim; the data say no-clear-change");
    expect(faults[0]).toContain("“showed no clear change”");
  });
  it("takes a whole phrase, never a part of one", async () => {
    const [a, b] = ["york.born-abroad.2015@undated", "york.born-abroad.2005@undated"];
    expect(await faultsOf(`It ${claim("rose", a, b)}.`)).toEqual([]);
    expect(await faultsOf(`It ${claim("did not rise, it rose", a, b)}.`)).toHaveLength(1);
  });
  it("says “revised”, not “rose”, of two releases of one figure", async () => {
    const [a, b] = ["york.immigration.2015@2020-06", "york.immigration.2015@2016-06"];
    expect(await faultsOf(`It ${claim("was revised up", a, b)}.`)).toEqual([]);
    expect(await faultsOf(`It ${claim("the estimate was higher", a, b)}.`)).toHaveLength(1);
  });
  it("refuses to compare across a break in coverage", async () => {
    const [a, b] = [
      "york.supported-asylum.2022-12-31@2026-05",
      "york.supported-asylum.2022-09-30@2026-05"
    ];
    expect(await faultsOf(`They ${claim("cannot be compared", a, b)}.`)).toEqual([]);
    expect(await faultsOf(`They ${claim("the recorded number rose", a, b)}.`)).toHaveLength(1);
  });
  it("fails an unknown fact, and names the nearest", async () => {
    const [fault] = await faultsOf(value("2,900", "york.immigration.2015@2016-05"));
    expect(fault).toContain("unknown fact; there is 2015@2016-06");
    expect(await faultsOf(value("1", "york.emigraton.2015@2016-06"))).toEqual([
      expect.stringContaining("unknown measure; nearest: emigration")
    ]);
  });
  it("fails a number that nothing binds, but not a year, a date, a name or a code", async () => {
    expect(await faultsOf("Some 1,234 people.")).toEqual([
      'src/t.md:7:6 unbound number; write <data-value of="…">: 1,234'
    ]);
    expect(
      await faultsOf(
        "On 31 March 2023, under Section 98, in 2023/24, table QS203EW, `WHERE x > 10`."
      )
    ).toEqual([]);
  });
  it("lets a quotation with its source be", async () => {
    expect(await faultsOf('He wrote <q cite="#sources">some 38 900 applied</q>.')).toEqual([]);
  });
  it("fails an unknown figure, a figure in a sentence, and an element left open", async () => {
    expect(await faultsOf('<story-figure name="nothing"></story-figure>')).toEqual([
      expect.stringContaining("src/t.md:7:1 unknown figure; nearest:")
    ]);
    expect(await faultsOf('See <story-figure name="arrivals-by-release"></story-figure>.')).toEqual(
      [expect.stringContaining("it must stand alone between blank lines")]
    );
    expect(await faultsOf('See <data-value of="x">1 and more.')).toEqual([
      expect.stringContaining("src/t.md:7:5 missing closing tag of element")
    ]);
    expect(await faultsOf('<data-value of="x"/> and more.')).toEqual([
      expect.stringContaining("it needs a closing tag")
    ]);
  });
  it("finds faults in lists, tables and headings at their own lines", async () => {
    const faults = await faultsOf("## Title\n\n- 12 a\n- b\n\n| a | b |\n|---|---|\n| x | 45 |\n");
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["src/t.md:9:3", "src/t.md:14:7"]);
  });
});

describe("checkProse(page, context), of a text that is written otherwise than it is read", () => {
  it("fails it with its line, instead of stopping the build without one", async () => {
    expect(await faultsOf("One.\n\nTwo \\* three.")).toEqual([
      expect.stringMatching(/^src\/t\.md:\d+:\d+ invalid text; .* backslash or an entity/)
    ]);
  });
});

describe("checkProse(page, context), of notes, citations and references to figures", () => {
  it("fails a key that the library does not hold, at its place, with the nearest", async () => {
    expect(await faultsOf("One [@tyler-2016, p. 3].\n\nTwo [@tyler-2015].")).toEqual([
      expect.stringMatching(
        /^src\/t\.md:9:5 unknown reference; nearest: tyler-2016, .*: tyler-2015$/
      )
    ]);
  });
  it("fails a note without its text, and a text without its note", async () => {
    expect(await faultsOf("One[^a].")).toEqual([
      expect.stringMatching(/^src\/t\.md:7:4 missing note/)
    ]);
    expect(await faultsOf("One.\n\n[^a]: Lost.")).toEqual([
      expect.stringMatching(/^src\/t\.md:9:1 invalid note; nothing in the text refers to it: a$/)
    ]);
  });
  it("checks the text of a note, wherever it stands", async () => {
    const text = `[^b]: Some ${value("3,900")}.\n\n[^a]: Not 45.\n\nOne[^a] and two[^b].`;
    expect((await faultsOf(text)).map((fault) => fault.split(" ")[0])).toEqual([
      "src/t.md:9:11",
      "src/t.md:7:12"
    ]);
  });
  it("fails a citation in another form, and takes a locator for no figure", async () => {
    expect(await faultsOf("One [@Tyler2016].")).toEqual([
      expect.stringContaining("src/t.md:7:5 invalid citation; not [@key] or [@key, p. 1]")
    ]);
    expect(await faultsOf("One [@tyler-2016, pp. 12–14].")).toEqual([]);
  });
  it("fails a reference to a figure that the page does not show", async () => {
    const figure = '<story-figure name="arrivals-by-release"></story-figure>\n\n';
    const faults = await faultsOf(`${figure}See <figure-ref name="arrivals"></figure-ref>.`);
    expect(faults).toEqual([
      expect.stringContaining(
        "src/t.md:9:5 unknown figure of this page; nearest: arrivals-by-release"
      )
    ]);
  });
});
