import {describe, expect, it} from "vitest";
import {europeAsylumApplicants} from "../../../src/tables/europe-asylum-applicants.js";
import {
  eurostatStub,
  sharedApplicants,
  type MonthOfApplicants
} from "../../../test/publishers/eurostat.js";
import * as faults from "../../../test/publishers/faults.js";
import {describeShared, withPublishers} from "../../../test/publishers/with-publishers.js";
import {check} from "../../check.js";
import {tidy} from "../../tidy/index.js";
import {eurostat} from "./index.js";
import {readJsonStat} from "./json-stat.js";

const quarter = ["2026-01", "2026-02", "2026-03"];
const monthsOf = (geo: string, values: readonly number[], applicant = "TOTAL") =>
  values.map((value, at): MonthOfApplicants => ({geo, applicant, time: quarter[at], value}));

describe("eurostat", () => {
  const months = [
    ...monthsOf("DE", [100, 105, 110]),
    ...monthsOf("DE", [90, 95, 100], "FRST"),
    // The last month of Sweden has not been reported; the groups were added up without it.
    ...monthsOf("SE", [10, 15]),
    ...monthsOf("EU27_2020", [110, 120, 110]),
    ...monthsOf("LI", [0, 5, 0]),
    ...monthsOf("IS", [0, 0, 0])
  ];
  const served = withPublishers(async () => ({eurostat: eurostatStub(months)}));
  const refresh = async () => (await eurostat.fetch({client: served.client}))[0];
  const applicants = async () =>
    (await refresh()).rows.map((row) => [
      row.country,
      row.applicant_type,
      row.applicants,
      row.small
    ]);

  it("adds up months to quarters, and leaves out those that lack one, and groups that lack a country", async () => {
    const {rows, releaseId} = await refresh();
    check(europeAsylumApplicants, rows);
    expect(await applicants()).toEqual([
      ["DE", "NASY_APP", 285, false],
      ["DE", "ASY_APP", 315, false],
      ["IS", "ASY_APP", 0, false],
      ["LI", "ASY_APP", 5, true]
    ]);
    expect(rows[0].quarter).toBe("2026Q1");
    expect(releaseId).toBe("2020-10-06");
  });
  it("a code that Eurostat does not know: an empty answer with status 200", async () => {
    served.stub.spoil(
      /migr_asyappctzm/,
      faults.bytes(
        '{"id":["geo"],"size":[0],"value":{},"updated":"2026-01-01","dimension":{"geo":{"category":{"index":{}}}}}'
      )
    );
    await expect(refresh()).rejects.toThrow(
      "eurostat: migr_asyappctzm: dimension geo: expected a code, found: nothing"
    );
  });
  it("a dimension that it has renamed: status 400", async () => {
    served.stub.spoil(/migr_asyappctzm/, faults.status(400));
    await expect(refresh()).rejects.toThrow(/status 400$/);
  });
  it("a page of HTML", async () => {
    served.stub.spoil(/migr_asyappctzm/, faults.bytes("<!doctype html><title>Sorry</title>"));
    await expect(refresh()).rejects.toThrow(/eurostat|data\/migr_asyappctzm/);
  });
});

describe("readJsonStat(bytes, where)", () => {
  const bytes = (dataset: object) => Buffer.from(JSON.stringify(dataset));
  const dataset = {
    id: ["geo", "time"],
    size: [2, 2],
    dimension: {
      geo: {category: {index: {SE: 1, DE: 0}}},
      time: {category: {index: ["2025", "2026"]}}
    },
    value: {0: 1, 3: 4},
    updated: "2026-03-01T11:00:00+0100"
  };
  it("counts cells through the dimensions, the last first, in the order of their index", () => {
    expect(readJsonStat(bytes(dataset), "x")).toEqual({
      updated: "2026-03-01",
      cells: [
        {codes: {geo: "DE", time: "2025"}, value: 1},
        {codes: {geo: "SE", time: "2026"}, value: 4}
      ]
    });
  });
  it("reads a list of values, with null where there is none", () => {
    const {cells} = readJsonStat(bytes({...dataset, value: [null, 2, null, null]}), "x");
    expect(cells).toEqual([{codes: {geo: "DE", time: "2026"}, value: 2}]);
  });
  it("rejects what is no dataset, another size, text in place of a number, and no day", () => {
    expect(() => readJsonStat(Buffer.from("<html>"), "x")).toThrow("x: invalid JSON");
    expect(() => readJsonStat(bytes({error: 1}), "x")).toThrow("x: expected a JSON-stat dataset");
    expect(() => readJsonStat(bytes({...dataset, size: [2, 3]}), "x")).toThrow(
      "x: dimension time: expected 3 codes, found: 2"
    );
    expect(() => readJsonStat(bytes({...dataset, value: {0: "c"}}), "x")).toThrow(
      "x: expected a whole number, found: c"
    );
    expect(() => readJsonStat(bytes({...dataset, value: {}}), "x")).toThrow("x: expected numbers");
    expect(() => readJsonStat(bytes({...dataset, updated: undefined}), "x")).toThrow(
      "x: updated: expected a day, found: nothing"
    );
  });
});

describeShared("eurostat, with the publisher's figures of 2020", () => {
  const served = withPublishers(async () => ({eurostat: eurostatStub(await sharedApplicants())}));
  it("has the quarters that we carry, to the digit, and two more that are whole", async () => {
    const [{rows}] = await eurostat.fetch({client: served.client});
    check(europeAsylumApplicants, rows);
    const textOf = (row: object) => JSON.stringify(row);
    const carried = (await tidy(europeAsylumApplicants)).map(textOf).sort();
    expect(
      rows
        .filter(({quarter: name}) => String(name) < "2020")
        .map(textOf)
        .sort()
    ).toEqual(carried);
    const groups = rows.filter(({country}) => country === "EU27_2020");
    expect(
      groups
        .map(({quarter: name}) => name)
        .sort()
        .at(-1)
    ).toBe("2020Q2");
  });
});
