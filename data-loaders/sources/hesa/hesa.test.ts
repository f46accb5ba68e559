import {describe, expect, it} from "vitest";
import {yorkStudents} from "../../../src/tables/york-students.js";
import * as faults from "../../../test/publishers/faults.js";
import {hesaStub, sharedEnrolments} from "../../../test/publishers/hesa.js";
import {describeShared, withPublishers} from "../../../test/publishers/with-publishers.js";
import {check} from "../../check.js";
import {tidy} from "../../tidy/index.js";
import {categories} from "./enrolments.js";
import {hesa} from "./index.js";

const above = [
  'Title:,"Table 1 - HE student enrolments by HE provider"',
  "Date:,2026",
  "Filters:,Entrant marker,All",
  ",Level of study,All",
  ",Mode of study,All",
  ",Academic year,2024/25"
];
const titles = Object.values(categories);
const numbers = ["1,000", "20", "25", "15", "5", "60", "600", "660", "1,725"];
const selection = [
  ...above,
  "",
  ["UKPRN", "HE provider", ...titles, "Not known"].map((title) => `"${title}"`).join(","),
  ["10007167", "The University of York", ...numbers, "0"].map((cell) => `"${cell}"`).join(","),
  ["10007713", "York St John University", ...numbers, "0"].map((cell) => `"${cell}"`).join(","),
  ["", "Total", ...numbers, "0"].map((cell) => `"${cell}"`).join(",")
].join("\r\n");

/** The same figures as the whole table has them: a row for each, and rows of splits. */
function wholeTable(numberOf = (at: number) => numbers[at]): string {
  const rows = ["10007167", "10007713"].flatMap((ukprn) =>
    titles.flatMap((title, at) => [
      [
        ukprn,
        "A provider",
        "England",
        "All",
        "All",
        "All",
        "2024/25",
        "Permanent address",
        title,
        numberOf(at)
      ],
      [
        ukprn,
        "A provider",
        "England",
        "First year",
        "All",
        "All",
        "2024/25",
        "Permanent address",
        title,
        "5"
      ]
    ])
  );
  const header =
    "UKPRN,HE provider,Country of HE provider,Entrant marker,Level of study,Mode of study,Academic year,Category marker,Category,Number";
  return [
    ...above.slice(0, 2),
    "",
    header,
    ...rows.map((row) => row.map((cell) => `"${cell}"`).join(","))
  ].join("\r\n");
}

describe("hesa", () => {
  const files: Record<string, string> = {};
  const served = withPublishers(async () => ({
    hesa: (asked, path) => hesaStub(files)(asked, path)
  }));
  const refresh = async (...bodies: string[]) => {
    for (const name of Object.keys(files)) delete files[name];
    bodies.forEach((body, at) => (files[`${at}.csv`] = body));
    return (await hesa.fetch({client: served.client}))[0];
  };

  it("reads the file of a selection, and the whole table, to the same numbers", async () => {
    const {rows, release, releaseId} = await refresh(selection);
    check(yorkStudents, rows);
    expect(rows[0]).toEqual({
      academic_year: "2024/25",
      ukprn: "10007167",
      provider: "The University of York",
      england: 1000,
      scotland: 20,
      wales: 25,
      northern_ireland: 15,
      other_uk: 5,
      european_union: 60,
      non_european_union: 600,
      total_non_uk: 660,
      total: 1725
    });
    expect([release, releaseId]).toEqual(["academic years to 2024/25, published 2026", "2026"]);
    expect((await refresh(wholeTable())).rows).toEqual(rows);
    expect((await refresh(wholeTable(), selection)).rows).toEqual(rows);
  });
  it("two files that differ", async () => {
    await expect(
      refresh(
        wholeTable((at) => (at === 0 ? "1,005" : numbers[at])),
        selection
      )
    ).rejects.toThrow(
      "2024/25: The University of York: England: expected one number, found: 1005, 1000"
    );
  });
  it("a selection of part-time students only", async () => {
    await expect(
      refresh(selection.replace("Mode of study,All", "Mode of study,Part-time"))
    ).rejects.toThrow("Mode of study: expected All, found: Part-time");
  });
  it("a missing column, a missing provider, text in a number cell", async () => {
    await expect(
      refresh(selection.replace("Non-European Union", "Rest of the world"))
    ).rejects.toThrow("expected a column non_european_union");
    await expect(refresh(selection.replace("10007713", "10007714"))).rejects.toThrow(
      "2024/25: York St John University: England: expected one number, found: nothing"
    );
    await expect(refresh(selection.replace('"1,000"', '".."'))).rejects.toThrow(
      "England: expected a whole number, found: .."
    );
  });
  it("a page of HTML with status 200", async () => {
    served.stub.spoil(/table-1/, faults.bytes("<!doctype html><title>Moved</title>"));
    await expect(refresh(selection)).rejects.toThrow("expected a ZIP archive, found a web page");
  });
});

describeShared("hesa, with the publisher's own files", () => {
  const served = withPublishers(async () => ({hesa: hesaStub(await sharedEnrolments())}));
  it("has the students that we carry, to the digit", async () => {
    const [{rows, releaseId}] = await hesa.fetch({client: served.client});
    check(yorkStudents, rows);
    const textOf = (row: object) => JSON.stringify(row);
    expect(rows.map(textOf).sort()).toEqual((await tidy(yorkStudents)).map(textOf).sort());
    expect(releaseId).toBe("2025");
  });
});
