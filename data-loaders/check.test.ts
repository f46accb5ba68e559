import {describe, expect, it} from "vitest";
import {table, type AnyRow, type Table} from "../src/tables/table.js";
import {check} from "./check.js";

const flows: Table = table({
  name: "flows",
  title: "Flows",
  key: ["place", "year"],
  columns: {
    place: {type: "STRING", description: "the place"},
    year: {type: "INT32", description: "the year", range: [2000, 2030]},
    ended: {type: "DATE", nullable: true, description: "a day"},
    flow: {type: "STRING", description: "the direction", values: ["in", "out"]},
    estimate: {type: "DOUBLE", unit: "people", nullable: true, description: "the estimate"},
    lower_95: {type: "DOUBLE", unit: "people", nullable: true, description: "lower limit"},
    upper_95: {type: "DOUBLE", unit: "people", nullable: true, description: "upper limit"},
    ci95_half_width: {type: "DOUBLE", unit: "people", nullable: true, description: "half-width"}
  },
  coverage: {
    counted: "people",
    notCounted: "nobody",
    zeroMeans: "none",
    kind: "flow",
    period: "a year",
    geography: "places",
    interval: {kind: "none", reason: "a test"},
    revised: "never"
  },
  source: {
    publisher: "a test",
    table: "a test",
    release: "2026",
    releaseId: "2026",
    licence: "none",
    obtained: "made up",
    checked: "made up",
    secondHand: false
  },
  traps: []
});

const good: AnyRow = {
  place: "york",
  year: 2015,
  ended: null,
  flow: "in",
  estimate: 2889,
  lower_95: 2000,
  upper_95: 4000,
  ci95_half_width: 0
};

const checked = (...changes: AnyRow[]) => {
  const rows = changes.map((change, index) => ({...good, year: 2015 + index, ...change}));
  return () => check(flows, rows);
};

describe("check(contract, rows)", () => {
  it("passes rows that keep the contract", () => {
    expect(
      checked({}, {estimate: null, lower_95: null, ended: new Date("2023-03-31")})
    ).not.toThrow();
  });
  it("rejects a table without rows", () => {
    expect(checked()).toThrow("flows: missing rows");
  });
  it("rejects a duplicate key, and names both rows", () => {
    expect(checked({}, {}, {year: 2015})).toThrow(
      "flows: row 3: place, year: duplicate key of row 1: york · 2015"
    );
  });
  it("rejects a missing value where none may be missing", () => {
    expect(checked({}, {flow: null})).toThrow("flows: row 2: flow: missing value");
    expect(checked({place: ""})).toThrow("flows: row 1: place: invalid value; not STRING");
  });
  it("rejects a missing and an unknown column", () => {
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== "flow"));
    expect(() => check(flows, [rest])).toThrow("flows: row 1: flow: missing column");
    expect(checked({}, {imigration: 1})).toThrow("flows: row 2: unknown column: imigration");
  });
  it("rejects a value of another type", () => {
    expect(checked({year: 2015.5})).toThrow("flows: row 1: year: invalid value; not INT32: 2015.5");
    expect(checked({year: "2015"})).toThrow("flows: row 1: year: invalid value; not INT32: 2015");
    expect(checked({estimate: NaN})).toThrow("row 1: estimate: invalid value; not DOUBLE: NaN");
    expect(checked({ended: new Date("2023-03-31T12:00:00Z")})).toThrow(
      "row 1: ended: invalid value; not DATE: 2023-03-31"
    );
  });
  it("rejects a value out of range or not in the list", () => {
    expect(checked({year: 1066})).toThrow(
      "flows: row 1: year: invalid value; not in [2000, 2030]: 1066"
    );
    expect(checked({flow: "inn"})).toThrow(
      "flows: row 1: flow: unknown value; not one of in, out: inn"
    );
  });
  it("rejects a lower limit above the upper", () => {
    expect(checked({}, {lower_95: 4001})).toThrow(
      "flows: row 2: lower_95: invalid bound; above the upper 4000: 4001"
    );
  });
  it("rejects a negative half-width", () => {
    expect(checked({ci95_half_width: -1})).toThrow(
      "flows: row 1: ci95_half_width: invalid half-width; not at least 0: -1"
    );
  });
});
