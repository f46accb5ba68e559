import {describe, expect, it} from "vitest";
import {findTable} from "../tables/index.js";
import {doubtText, lostDoubt, shownColumns, writeNumber} from "./bounds.js";

const half = {value: "born_abroad", halfWidth: "ci95_half_width", level: 95};
const bounds = {value: "net", lower: "lower", upper: "upper"};

describe("shownColumns(columns)", () => {
  it("puts the doubt into the cells of the number", () => {
    expect(shownColumns(["year", "born_abroad", "ci95_half_width", "place"])).toEqual([
      {name: "year"},
      {name: "born_abroad", pair: half},
      {name: "place"}
    ]);
  });
  it("leaves bounds of nothing where they are", () => {
    expect(shownColumns(["year", "lower", "upper"])).toEqual([
      {name: "year"},
      {name: "lower"},
      {name: "upper"}
    ]);
  });
});

describe("doubtText(row, pair)", () => {
  it("says the ±, or the two bounds", () => {
    expect(doubtText({born_abroad: 21000, ci95_half_width: 4000}, half)).toBe("± 4,000");
    expect(doubtText({net: -5, lower: -2500.5, upper: 3300}, bounds)).toBe("−2,500.5 to 3,300");
  });
  it("says that there is no margin, and nothing beside no number", () => {
    expect(doubtText({born_abroad: 21000, ci95_half_width: null}, half)).toBe("no margin");
    expect(doubtText({net: 1, lower: null, upper: 3}, bounds)).toBe("no margin");
    expect(doubtText({born_abroad: null, ci95_half_width: 4}, half)).toBe("");
  });
});

describe("writeNumber(value)", () => {
  it.each([
    [2900, "2,900"],
    [-0.1, "−0.1"],
    [1234.5678, "1,234.5678"],
    [1e-7, "0.0000001"],
    [1.5e21, "1,500,000,000,000,000,000,000"],
    [NaN, "NaN"],
    [Infinity, "Infinity"]
  ])("%d", (value, text) => expect(writeNumber(value)).toBe(text));
});

describe("lostDoubt(asked, tables)", () => {
  const aps = findTable("place_born_abroad_aps");
  const lose = (sql: string, ...columns: string[]) => lostDoubt({sql, columns}, [aps]);
  const note =
    "The margin `ci95_half_width` of place_born_abroad_aps is not in your result: `born_abroad` looks surer than it is.";
  it("tells of a margin that was left behind", () => {
    expect(
      lose("SELECT year, born_abroad FROM place_born_abroad_aps", "year", "born_abroad")
    ).toEqual([note]);
  });
  it("also where the number goes by another name", () => {
    expect(lose("SELECT sum(a.born_abroad) AS n FROM place_born_abroad_aps a", "n")).toEqual([
      note
    ]);
  });
  it("is quiet where the margin is there, even by another name", () => {
    const sql = "SELECT born_abroad AS n, ci95_half_width AS half_width FROM place_born_abroad_aps";
    expect(lose(sql, "n", "half_width")).toEqual([]);
    expect(lose("SELECT * FROM place_born_abroad_aps", "born_abroad", "ci95_half_width")).toEqual(
      []
    );
  });
  it("is quiet where the number is not asked for", () => {
    expect(
      lose("SELECT population -- born_abroad\nFROM place_born_abroad_aps", "population")
    ).toEqual([]);
    expect(lose("SELECT 'born_abroad' AS x FROM place_born_abroad_aps", "x")).toEqual([]);
  });
  it("tells of two bounds", () => {
    const sql = "SELECT year_ending, estimate FROM uk_ltim_admin_intervals";
    expect(
      lostDoubt({sql, columns: ["year_ending", "estimate"]}, [findTable("uk_ltim_admin_intervals")])
    ).toEqual([
      "The bounds `lower_95` and `upper_95` of uk_ltim_admin_intervals are not in your result: `estimate` looks surer than it is."
    ]);
  });
});
