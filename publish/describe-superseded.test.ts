import {describe, expect, it} from "vitest";
import type {AnyRow} from "../src/tables/table.js";
import {describeSuperseded} from "./describe-superseded.js";
import {versionsOf} from "./render-site-changes.js";

const names = new Map([["york", "York"]]);
const row = (cells: AnyRow): AnyRow => ({
  table_name: "place_asylum_support",
  row_key: "york · 2026-03-31",
  place: "york",
  column_name: "people",
  change: "revised",
  value: "1300",
  new_value: "1310",
  ...cells
});
const plain = (rows: AnyRow[]) =>
  describeSuperseded(rows, names).map((html) => html.replace(/<[^>]+>/g, ""));

describe("describeSuperseded(rows, names)", () => {
  it("says a figure with its place and period, old and new", () => {
    expect(plain([row({})])).toEqual([
      "York, 31 March 2026: people supported on that day: 1,300 → 1,310"
    ]);
  });
  it("keeps decimals, and says of a gap that nothing is published", () => {
    const rate = {table_name: "uk_ltim_rolling_margins", row_key: "2015-09-30 · LTIM"};
    const column = {column_name: "estimate_thousand", value: "322.50", new_value: null};
    expect(
      plain([row({...rate, ...column, row_key: "2015-09-30 · LTIM · net · all · all"})])[0]
    ).toMatch(/^30 September 2015, LTIM, net, all, all: .*: 322\.50 → not published$/);
  });
  it("names a row that went whole once, and not its figures", () => {
    const gone = {change: "withdrawn", new_value: null};
    expect(plain([row({...gone, column_name: "*", value: null}), row(gone)])).toEqual([
      "No longer published: York, 31 March 2026"
    ]);
  });
  it("names what is new after what changed", () => {
    const added = {change: "added", value: null, new_value: null};
    expect(
      plain([
        row({...added, row_key: "2026-06-30", column_name: "date"}),
        row({...added, row_key: "leeds", column_name: "place"}),
        row({})
      ]).slice(1)
    ).toEqual(["New: 30 June 2026", "New: leeds"]);
  });
  it("says that a count is withheld now, and not what it was", () => {
    const [text] = plain([row({change: "withheld", value: null, new_value: null})]);
    expect(text).toBe(
      "York, 31 March 2026: people supported on that day: withheld now; the earlier count is not kept"
    );
  });
});

describe("versionsOf(text)", () => {
  it("takes what a reader sees, and leaves the rest", () => {
    const text = `# Changes

## 0.2.0 (2027-01-02)

What a reader sees

- One
  and more of it.
- Two.

Data vintages

- Three.

## Unreleased

- Four.

## 0.1.0 (2026-11-24)

What a reader sees

- Five.
`;
    expect(versionsOf(text)).toEqual([
      {version: "0.2.0", day: "2027-01-02", items: ["One and more of it.", "Two."]},
      {version: "0.1.0", day: "2026-11-24", items: ["Five."]}
    ]);
  });
});
