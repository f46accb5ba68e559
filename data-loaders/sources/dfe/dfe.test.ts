import {describe, expect, it} from "vitest";
import {regionUnaccompaniedChildren} from "../../../src/tables/region-unaccompanied-children.js";
import {
  dfeStub,
  lookedAfterFile,
  sharedLookedAfter,
  type LookedAfterRow
} from "../../../test/publishers/dfe.js";
import * as faults from "../../../test/publishers/faults.js";
import {describeShared, withPublishers} from "../../../test/publishers/with-publishers.js";
import {check} from "../../check.js";
import {guard} from "../../guard/index.js";
import {tidy} from "../../tidy/index.js";
import {readCsvSheet} from "../sheets/sheet.js";
import {dfeLookedAfter} from "./index.js";
import {readUnaccompanied} from "./looked-after.js";

const ours = "E12000003";
const printed: LookedAfterRow[] = [
  {level: "National", year: 2024, count: "7,440"},
  {level: "National", year: 2025, count: "6540"},
  {level: "Regional", region: ours, year: 2024, count: "410"},
  {level: "Regional", region: ours, year: 2025, count: "c"},
  {level: "Regional", region: "E12000001", year: 2025, count: "130"},
  {level: "Local authority", region: ours, council: "E06000014", year: 2025, count: "15"}
];

describe("dfe-looked-after", () => {
  const served = withPublishers(async () => ({dfe: dfeStub({file: lookedAfterFile(printed)})}));
  const refresh = async () => (await dfeLookedAfter.fetch({client: served.client}))[0];

  it("has England and the region, never a council, with the reason of a gap", async () => {
    const refreshed = await refresh();
    check(regionUnaccompaniedChildren, refreshed.rows);
    await guard(regionUnaccompaniedChildren, refreshed.rows);
    expect(refreshed.rows.map(({place, year, children, mark}) => [place, year, children, mark]))
      // prettier-ignore
      .toEqual([
        ["england", 2024, 7440, null],
        ["england", 2025, 6540, null],
        ["yorkshire-and-the-humber", 2024, 410, null],
        ["yorkshire-and-the-humber", 2025, null, "not published"]
      ]);
    expect(refreshed).toMatchObject({
      release: "Reporting year 2025",
      releaseId: "2025-11",
      isWhole: true
    });
    expect(refreshed.files.map(({address}) => address.split("/dfe/")[1])).toEqual([
      "publications/children-looked-after-in-england-including-adoptions",
      "publications/children-looked-after-in-england-including-adoptions/releases/2025/version-summary",
      "releases/5e1fafd6-6ff8-4025-affe-ec851785f46e/files"
    ]);
  });
  it("has them whatever areas are asked for: none of them is a council", async () => {
    const [{rows}] = await dfeLookedAfter.fetch({client: served.client, areas: ["E08000035"]});
    expect(rows).toHaveLength(4);
  });
  it.each([
    [
      "no latest release",
      /adoptions$/,
      faults.bytes('{"latestRelease":{}}'),
      "latestRelease: expected a text"
    ],
    [
      "another release than the latest",
      /version-summary$/,
      faults.bytes('{"id":"x","isLatestRelease":false}'),
      "2025: expected the latest release, found: another"
    ],
    [
      "no identifier",
      /version-summary$/,
      faults.bytes('{"id":"../files","title":"x","published":"2025-11-26"}'),
      "2025: id: expected a text like"
    ],
    [
      "no day",
      /version-summary$/,
      faults.bytes('{"id":"5e1fafd6-6ff8-4025-affe-ec851785f46e","title":"x"}'),
      "2025: published: expected a text like"
    ],
    ["JSON that is cut short", /adoptions$/, faults.cutShort, "invalid JSON"],
    ["a page in place of the archive", /files$/, faults.page, "expected a ZIP archive"],
    ["half an archive", /files$/, faults.cutShort, "invalid archive"],
    ["a publication that is gone", /adoptions$/, faults.status(404), "status 404"]
  ])("%s: an error that says so", async (_, path, fault, message) => {
    served.stub.spoil(path, fault);
    await expect(refresh()).rejects.toThrow(message);
  });
});

describe("dfe-looked-after, where the file has another name", () => {
  const served = withPublishers(async () => ({
    dfe: dfeStub({file: lookedAfterFile(printed), name: "cla_march_by_characteristics.csv"})
  }));
  it("says what is there", async () => {
    await expect(dfeLookedAfter.fetch({client: served.client})).rejects.toThrow(
      /expected one file like .*la_cla_on_31_march.*, found: .*cla_march_by_characteristics\.csv/
    );
  });
});

describe("readUnaccompanied(sheet, placeOf)", () => {
  const placeOf = new Map([
    ["E92000001", "england"],
    [ours, "yorkshire-and-the-humber"]
  ]);
  const read = (text: string) => readUnaccompanied(readCsvSheet(Buffer.from(text), "x"), placeOf);
  const england = printed.slice(0, 1);

  it("reads the layout before 2025 alike", () => {
    const older = lookedAfterFile(printed, {layout: 2024});
    expect(older).toContain("cla_group,characteristic,number");
    expect(read(older)).toEqual(read(lookedAfterFile(printed)));
  });
  it("withholds what is small in a region, and nowhere counts a mark as none", () => {
    const counts = (count: string) =>
      read(lookedAfterFile([...england, {level: "Regional", region: ours, year: 2024, count}])).at(
        -1
      );
    expect(counts("9")).toMatchObject({children: null, mark: "fewer than 10"});
    expect(counts("low")).toMatchObject({children: null, mark: "fewer than 10"});
    expect(counts("10")).toMatchObject({children: 10, mark: null});
    expect(counts("z")).toMatchObject({children: null, mark: "not applicable"});
    expect(counts("x")).toMatchObject({children: null, mark: "not available"});
    expect(() => counts("about 10")).toThrow("count: expected a whole number, found: about 10");
    expect(() => counts("")).toThrow("expected a whole number");
  });
  it("names the members that are there where ours was renamed", () => {
    const renamed = lookedAfterFile(printed).replaceAll("Unaccompanied asylum", "Lone asylum");
    expect(() => read(renamed)).toThrow(/expected rows like .*found: Lone asylum-seeking children/);
  });
  it("rejects an area twice, no England, a region that is gone, a year that is none, other columns", () => {
    const other = {level: "Regional", region: "E12000001", year: 2025, count: "130"} as const;
    expect(() => read(lookedAfterFile([...england, ...england]))).toThrow(
      "expected each area and year once, found: england 2024"
    );
    expect(() => read(lookedAfterFile([printed[2]]))).toThrow("expected rows of E92000001");
    expect(() => read(lookedAfterFile([...england, other]))).toThrow("expected rows of E12000003");
    expect(() => read(lookedAfterFile(england).replaceAll("2024,", "202324,"))).toThrow(
      "time_period: expected a year, found: 202324"
    );
    expect(() => read(lookedAfterFile(england).replace("children_count", "headcount"))).toThrow(
      "expected a column count (^children_count$)"
    );
  });
});

describeShared("dfe-looked-after, with the figures that we carry", () => {
  const served = withPublishers(async () => ({dfe: dfeStub({file: await sharedLookedAfter()})}));
  it("equals them to the digit, and has no council of the many in the file", async () => {
    const [{rows}] = await dfeLookedAfter.fetch({client: served.client});
    expect(rows).toEqual(await tidy(regionUnaccompaniedChildren));
  });
});
