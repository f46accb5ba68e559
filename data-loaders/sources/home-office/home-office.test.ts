import {beforeAll, describe, expect, it} from "vitest";
import {
  cover,
  homeOfficeStub,
  supportHeader,
  supportWorkbook
} from "../../../test/publishers/home-office.js";
import {
  carriedCodes,
  describeShared,
  withPublishers
} from "../../../test/publishers/with-publishers.js";
import {workbook, type Rows} from "../../../test/publishers/workbook.js";
import {placeAsylumSupport} from "../../../src/tables/place-asylum-support.js";
import {placeImmigrationGroups} from "../../../src/tables/place-immigration-groups.js";
import {placeResettlementToDate} from "../../../src/tables/place-resettlement-to-date.js";
import type {AnyRow} from "../../../src/tables/table.js";
import {check} from "../../check.js";
import {guard} from "../../guard/index.js";
import {tidy} from "../../tidy/index.js";
import {arcgisStub} from "../../../test/publishers/arcgis.js";
import {geographyServices} from "../../../test/publishers/ons-geography.js";
import {readAreas, type Areas} from "../areas.js";
import {readWorkbook} from "../sheets/sheet.js";
import type {Refreshed} from "../source.js";
import {readSupport, tidySupport} from "./asylum-support.js";
import {newestAddress} from "./find-file.js";
import {readGroups} from "./immigration-groups.js";
import {homeOffice} from "./index.js";
import {readRelease} from "./release.js";
import {tidyResettlement, type ResettledRow} from "./resettlement.js";

let york: Areas;
let region: Areas;
beforeAll(async () => {
  york = await readAreas({areas: ["E06000014"]});
  region = await readAreas({areas: await carriedCodes()});
});

describe("newestAddress(addresses, stem)", () => {
  it("takes the latest month, however the year is written", () => {
    const addresses = ["sep-2024.xlsx", "mar-2026.xlsx", "jun-26.ods", "dec-2025.xlsx"].map(
      (end) => `https://x/media/a/support-local-authority-datasets-${end}`
    );
    expect(newestAddress(addresses, "support-local-authority-datasets")).toMatch(/jun-26\.ods$/);
  });
  it("does not take a file whose name only ends alike", () => {
    const addresses = [
      "https://x/media/a/section-95-support-local-authority-datasets-dec-2022.xlsx"
    ];
    expect(newestAddress(addresses, "support-local-authority-datasets")).toBeUndefined();
  });
});

describe("readRelease(sheets, where)", () => {
  it("reads the cover sheet", () => {
    const sheets = [{name: "Cover_sheet", rows: cover("June 2026", "27 August 2026")}];
    expect(readRelease(sheets, "x")).toEqual({
      release: "year ending June 2026",
      releaseId: "2026-08"
    });
  });
  it("says what it misses", () => {
    const sheets = [{name: "Notes", rows: [["Notes"]]}];
    expect(() => readRelease(sheets, "x")).toThrow(
      "x: cover sheet: expected year ending <month> <year>, found: Notes"
    );
  });
});

const row = (
  people: string | number | null,
  more: Partial<Record<number, string>> = {}
): Rows[0] => {
  const cells: Rows[0] = [
    "31 Mar 2026",
    "Section 95",
    "Yorkshire and The Humber",
    "York",
    "E06000014",
    "Dispersal Accommodation",
    people
  ];
  for (const [index, text] of Object.entries(more)) cells[Number(index)] = text ?? null;
  return cells;
};
const subsistence = row(4, {5: "Subsistence Only"});
const read = (bytes: Buffer) => tidySupport(readSupport(readWorkbook(bytes, "file")), york);

describe("a file of Asy_D11", () => {
  it("gives one count a place and quarter, all kinds together", () => {
    expect(read(supportWorkbook([row(300), subsistence]))).toEqual([
      {
        place: "york",
        code_as_published: "E06000014",
        date: new Date("2026-03-31"),
        people: 304,
        mark: null,
        covers: "Section 95"
      }
    ]);
  });
  it("withholds a count under 10", () => {
    expect(read(supportWorkbook([row(5), subsistence]))[0]).toMatchObject({
      people: null,
      mark: "fewer than 10"
    });
  });
  it("renamed sheet: read all the same", () => {
    const bytes = workbook({Cover: [["x"]], Neu: [supportHeader, row(300), subsistence]});
    expect(read(bytes)[0].people).toBe(304);
  });
  it("moved header row: read all the same", () => {
    const bytes = workbook({
      Data: [["Title"], [null], ["A note"], [null], supportHeader, row(300), subsistence]
    });
    expect(read(bytes)[0].people).toBe(304);
  });
  it("extra footnote rows: left out", () => {
    const bytes = supportWorkbook([
      row(300),
      subsistence,
      [null],
      ["Notes"],
      ["1. People are counted where they live."]
    ]);
    expect(read(bytes)[0].people).toBe(304);
  });
  it("half a row between others: an error", () => {
    expect(() => read(supportWorkbook([row(300), ["31 Mar 2026"], subsistence]))).toThrow(
      "home-office: Asy_D11: sheet Data_Asy_D11: row 4: expected date, support, code, accommodation, people, found: 31 Mar 2026"
    );
  });
  it("new column: read all the same", () => {
    const header = ["Edition", ...supportHeader];
    const bytes = supportWorkbook(
      [
        ["a", ...row(300)],
        ["a", ...subsistence]
      ],
      header
    );
    expect(read(bytes)[0].people).toBe(304);
  });
  it("missing column: says which, and what there is", () => {
    const header = supportHeader.map((name) => (name === "People" ? "Number" : name));
    expect(() => read(supportWorkbook([row(300)], header))).toThrow(
      /home-office: Asy_D11: sheet Data_Asy_D11: row 2: expected a column people .*, found: Date \(as at…\) \| .* \| Number/
    );
  });
  it("no such sheet: says which there are", () => {
    expect(() => read(workbook({Cover: [["x"]], Notes: [["y"]]}))).toThrow(
      "expected a row with date, support, code, accommodation, people, found none in the sheets: Cover, Notes"
    );
  });
  it("text in a number cell", () => {
    expect(() => read(supportWorkbook([row("about 300"), subsistence]))).toThrow(
      "home-office: Asy_D11: sheet Data_Asy_D11: row 3: people: expected a whole number, found: about 300"
    );
  });
  it("suppressed marks: unknown in this table, so an error", () => {
    expect(() => read(supportWorkbook([row("*"), subsistence]))).toThrow(
      "row 3: people: expected a whole number, found: *"
    );
  });
  it("missing area: an error where none of those asked for is there", () => {
    expect(() =>
      read(supportWorkbook([row(300, {4: "E06000010"}), subsistence.with(4, "E06000010")]))
    ).toThrow("home-office: Asy_D11: expected rows of the areas E06000014, found: nothing");
  });
  it("an unknown kind of support", () => {
    expect(() => read(supportWorkbook([row(300, {1: "Section 101"})]))).toThrow(
      "expected Section 4, 95 or 98, found: Section 101"
    );
  });
  it("kinds of support that are counted by council in a new way", () => {
    expect(() => read(supportWorkbook([row(300)]))).toThrow(
      "home-office: Asy_D11: 2026-03-31: expected one of 95 subsistence; "
    );
  });
});

describe("tidyResettlement(rows, areas)", () => {
  const came = (date: string, people: number): ResettledRow => ({
    where: "row",
    date: new Date(date),
    code: "E06000014",
    people
  });
  it("withholds a change under 10, and shows the sum of such changes once it is large enough", async () => {
    const rows = [
      came("2014-03-31", 0),
      came("2015-06-30", 21),
      came("2016-03-31", 6),
      came("2017-03-31", 5),
      came("2018-09-30", 20)
    ];
    const totals = tidyResettlement(rows, york);
    expect(totals.map(({people_since_2014, mark}) => mark ?? people_since_2014)).toEqual([
      0,
      21,
      "change under 10 not shown",
      32,
      52
    ]);
    expect(totals.at(-1)?.to_date).toEqual(new Date("2018-09-30"));
    await guard(placeResettlementToDate, totals);
  });
});

describe("readGroups(sheets, areas)", () => {
  const header = [
    "Local authority",
    "LTLA (ONS code)",
    "Homes for Ukraine (arrivals)",
    "Afghan Resettlement Programme (total) (population)",
    "Supported Asylum (total) (population)",
    "of which, Supported Asylum - Contingency Accommodation (population)"
  ];
  const groups = (...rows: Rows) =>
    readGroups(
      [
        {
          name: "Reg_02",
          rows: [["Reg_02: by Local Authority, as at 31 December 2025"], header, ...rows]
        }
      ],
      york
    );
  it("withholds what is under 10, what the publisher withholds, and a part that would tell it", async () => {
    const [found] = groups(["York", "E06000014", "*", 7, 272, 266]);
    expect(found).toMatchObject({
      homes_for_ukraine_arrivals_to_date: null,
      afghan_programme_population: null,
      supported_asylum: 272,
      supported_asylum_contingency: null
    });
    expect(found.mark).toContain("homes_for_ukraine_arrivals_to_date: not published");
    expect(found.mark).toContain("afghan_programme_population: fewer than 10");
    await guard(placeImmigrationGroups, [found]);
  });
  it("duplicate area", () => {
    const york = ["York", "E06000014", 436, 156, 272, 260];
    expect(() => groups(york, york)).toThrow(
      "sheet Reg_02: row 4: expected each area once, found: E06000014"
    );
  });
});

describeShared("home-office, on the figures of its files", () => {
  const served = withPublishers(async () => {
    const publisher = await homeOfficeStub();
    return {
      govUk: publisher,
      govUkAssets: publisher,
      onsGeography: arcgisStub(await geographyServices())
    };
  });
  let ours: Refreshed[];
  let all: Refreshed[];
  beforeAll(async () => {
    ours = await homeOffice.fetch({client: served.client, areas: region.codes});
    all = await homeOffice.fetch({client: served.client});
  }, 120_000);
  const rowsOf = (refreshed: Refreshed[], name: string) =>
    refreshed.find(({contract}) => contract.name === name)!.rows;

  it("keep their contracts and the guard, for the region and for all of the UK", async () => {
    for (const {contract, rows} of [...ours, ...all]) {
      check(contract, rows);
      await guard(contract, rows);
    }
    expect(rowsOf(all, "place_immigration_groups")).toHaveLength(361);
  });
  it("name release, address and hash", () => {
    expect(ours.map(({release, releaseId}) => [release, releaseId])).toEqual([
      ["year ending March 2026", "2026-05"],
      ["year ending September 2024", "2024-11"],
      ["year ending December 2025", "2026-02"]
    ]);
    expect(ours[0].files.map(({address}) => address)).toEqual([
      `${served.stub.publishers.govUk}/api/content/government/statistical-data-sets/immigration-system-statistics-data-tables`,
      `${served.stub.publishers.govUkAssets}/media/1a2b3c/support-local-authority-datasets-mar-2026.xlsx`
    ]);
  });
  it("equal the resettlement figures that we carry", async () => {
    expect(sorted(rowsOf(ours, "place_resettlement_to_date"))).toEqual(
      sorted(await tidy(placeResettlementToDate))
    );
  });
  it("equal the groups that we carry", async () => {
    expect(sorted(rowsOf(ours, "place_immigration_groups"))).toEqual(
      sorted(await tidy(placeImmigrationGroups))
    );
  });
  it("equal the supported asylum that we carry, but for what December 2024 covers", async () => {
    const carried = (await tidy(placeAsylumSupport)).map((row) =>
      row.date.getTime() === Date.UTC(2024, 11, 31)
        ? {...row, covers: "Sections 95, 98 and 4, without subsistence only"}
        : row
    );
    expect(sorted(rowsOf(ours, "place_asylum_support"))).toEqual(sorted(carried));
  });
});

function sorted(rows: readonly AnyRow[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}
