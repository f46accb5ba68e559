import {describe, expect, it} from "vitest";
import {placeAsylumSupport} from "../../src/tables/place-asylum-support.js";
import {placeComponentsOfChange} from "../../src/tables/place-components-of-change.js";
import {regionUnaccompaniedChildren} from "../../src/tables/region-unaccompanied-children.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {tables} from "../../src/tables/index.js";
import {tidyCarried} from "../tidy/index.js";
import {compareRows} from "./compare.js";
import {askedPlaces, mergeRows} from "./merge.js";
import {forgetWithheld, supersededBy} from "./superseded-by.js";
import {brokenTotals} from "./totals.js";

const support = placeAsylumSupport as Table;
const components = placeComponentsOfChange as Table;

const row = (place: string, day: string, people: number | null): AnyRow => ({
  place,
  code_as_published: place,
  date: new Date(`${day}T00:00:00Z`),
  people,
  mark: people === null ? "fewer than 10" : null,
  covers: "Section 95"
});
const old = [
  row("york", "2025-12-31", 300),
  row("york", "2026-03-31", 310),
  row("hull", "2026-03-31", 900)
];
const compare = (after: AnyRow[], before = old) =>
  compareRows(support, {columns: Object.keys(support.columns), rows: before}, after);

describe("compareRows(contract, present, rows)", () => {
  it("finds nothing where nothing changed, in whatever order", () => {
    expect(compare([...old].reverse())).toEqual({
      rowsBefore: 3,
      rows: 3,
      columns: {added: [], removed: []},
      newValues: [],
      goneValues: [],
      added: [],
      removed: [],
      changed: [],
      brokenTotals: []
    });
  });
  it("finds a changed figure, and a gap that was a figure", () => {
    const {changed} = compare([row("york", "2025-12-31", 301), old[1], {...old[2], people: null}]);
    expect(changed).toEqual([
      {rowKey: "york · 2025-12-31", place: "york", column: "people", value: "300", newValue: "301"},
      {rowKey: "hull · 2026-03-31", place: "hull", column: "people", value: "900", newValue: null}
    ]);
  });
  it("tells new periods and areas from rows that were missing", () => {
    const found = compare([
      ...old,
      row("york", "2026-06-30", 320),
      row("leeds", "2026-03-31", 2000),
      row("hull", "2025-12-31", 880)
    ]);
    expect(found.newValues).toEqual([
      {column: "place", values: ["leeds"]},
      {column: "date", values: ["2026-06-30"]}
    ]);
    expect(found.added).toEqual([{rowKey: "hull · 2025-12-31", place: "hull"}]);
  });
  it("tells areas that are gone from rows that are gone", () => {
    const found = compare([old[1]]);
    expect(found.goneValues).toEqual([
      {column: "place", values: ["hull"]},
      {column: "date", values: ["2025-12-31"]}
    ]);
    expect(found.removed).toEqual([old[0], old[2]]);
  });
  it("names columns that the file before lacked, and compares the others", () => {
    const columns = Object.keys(support.columns).filter((name) => name !== "mark");
    const before = old.map((cells) =>
      Object.fromEntries(Object.entries(cells).filter(([name]) => name !== "mark"))
    );
    const found = compareRows(support, {columns: [...columns, "notes"], rows: before}, old);
    expect(found.columns).toEqual({added: ["mark"], removed: ["notes"]});
    expect(found.changed).toEqual([]);
  });
});

const flow = (release: string, year: number, cells: AnyRow): AnyRow => ({
  ...Object.fromEntries(Object.keys(components.columns).map((name) => [name, null])),
  place: "york",
  code_as_published: "E06000014",
  year,
  release,
  population: 200_000,
  ...cells
});

describe("mergeRows(contract, present, fetched)", () => {
  const present = [
    flow("2020-06", 2015, {}),
    flow("2021-06", 2015, {}),
    flow("2021-06", 2015, {place: "hull"})
  ];
  const later = {rows: [flow("2021-06", 2015, {births: 1})], release: "2021", releaseId: "2021-06"};
  const {release, releaseId} = support.source;
  const same = {release, releaseId, rows: [row("york", "2026-03-31", 311)]};
  const york = new Set(["york"]);
  it("replaces a table of one release whole", () => {
    expect(mergeRows(support, old, same)).toEqual({rows: same.rows, keptPlaces: []});
  });
  it("keeps the earlier releases of a table that holds several", () => {
    expect(mergeRows(components, present, later).rows).toEqual([present[0], later.rows[0]]);
  });
  it("keeps the areas that were not asked for, in a table of several releases and of one", () => {
    expect(mergeRows(components, present, {...later, asked: york})).toEqual({
      rows: [present[0], present[2], later.rows[0]],
      keptPlaces: ["hull"]
    });
    // What York no longer has is gone; what Hull has stays.
    expect(mergeRows(support, old, {...same, asked: york})).toEqual({
      rows: [old[2], same.rows[0]],
      keptPlaces: ["hull"]
    });
  });
  it("keeps rows of an area that was not asked for beside others of it that came along", () => {
    const leeds = {...same, asked: new Set(["leeds"])};
    expect(mergeRows(support, old, leeds).rows).toEqual([old[0], old[2], same.rows[0]]);
  });
  it("refuses two releases side by side in a table of one, and says what to do", () => {
    const next = {...same, release: "year ending September 2026", releaseId: "2026-11"};
    expect(() => mergeRows(support, old, {...next, asked: york})).toThrow(
      `place_asylum_support: invalid areas; the publisher has year ending September 2026, and hull would stay as of ${release}, in a table of one release: refresh all its areas together, without --areas or with --areas all`
    );
    expect(mergeRows(support, old.slice(0, 2), {...next, asked: york}).rows).toEqual(next.rows);
    expect(mergeRows(support, old, next).rows).toEqual(next.rows);
  });
});

describe("askedPlaces(areas, codes, rows)", () => {
  const code = {code: "E08000038", place: "barnsley", started: null, ended: null};
  it("finds a place by any of its codes, and by those that rows say themselves", () => {
    const rows = [{...old[0], code_as_published: "E06000014"}, old[2]];
    expect(askedPlaces(["E08000038", "E06000014"], [code], rows)).toEqual(
      new Set(["barnsley", "york"])
    );
  });
  it("finds none of an area that nobody names", () => {
    expect(askedPlaces(["S12000033"], [code], old)).toEqual(new Set());
  });
});

describe("compareRows(contract, present, rows), of several releases", () => {
  it("compares a new release with the one before it that has the figure", () => {
    const before = [
      flow("2020-06", 2015, {births: 100, deaths: 50}),
      flow("2021-06", 2015, {births: 100, deaths: null})
    ];
    const after = [...before, flow("2026-11", 2015, {births: 101, deaths: 51})];
    const columns = Object.keys(components.columns);
    const {changed} = compareRows(components, {columns, rows: before}, after);
    expect(changed.map(({releases, ...figure}) => ({...releases, ...figure}))).toEqual([
      {
        earlier: "2021-06",
        later: "2026-11",
        rowKey: "york · 2015",
        place: "york",
        column: "births",
        value: "100",
        newValue: "101"
      },
      {
        earlier: "2020-06",
        later: "2026-11",
        rowKey: "york · 2015",
        place: "york",
        column: "deaths",
        value: "50",
        newValue: "51"
      }
    ]);
  });
});

describe("supersededBy(contract, comparison, taken)", () => {
  const taken = {
    earlier: "2026-05",
    later: "2026-11",
    knownFrom: "2026-11",
    on: "2026-11-25",
    acceptance: 3
  };
  const cellsOf = (after: AnyRow[], contract = support) =>
    supersededBy(contract, compare(after), taken).map((figure) =>
      [figure.row_key, figure.column_name, figure.change, figure.value, figure.new_value].join(
        " | "
      )
    );
  it("says of a revised figure what it was, where, until when and since when", () => {
    const [figure, ...others] = supersededBy(
      support,
      compare([{...old[0], people: 305}, old[1], old[2]]),
      taken
    );
    expect(others).toEqual([]);
    expect(figure).toEqual({
      table_name: "place_asylum_support",
      row_key: "york · 2025-12-31",
      place: "york",
      column_name: "people",
      change: "revised",
      value: "300",
      new_value: "305",
      earlier_release: "2026-05",
      later_release: "2026-11",
      later_known_from: "2026-11",
      taken_over: new Date("2026-11-25T00:00:00Z"),
      acceptance: 3
    });
  });
  it("keeps no count of people seeking protection that was taken back", () => {
    const gone = [
      "york · 2025-12-31 | * | withdrawn |  | ",
      "york · 2025-12-31 | people | withheld |  | "
    ];
    const cells = cellsOf([old[1], {...old[2], people: null}]);
    expect(cells).toEqual(expect.arrayContaining(gone));
    expect(cells).toContain("hull · 2026-03-31 | people | withheld |  | ");
    expect(cells.join("\n")).not.toMatch(/300|900/);
    expect(cellsOf([old[1], old[2]], {...support, protects: undefined})).toContain(
      "york · 2025-12-31 | people | withdrawn | 300 | "
    );
  });
  it("keeps the years of a whole nation that are printed no more, and not those of a region", () => {
    const children = regionUnaccompaniedChildren as Table;
    const of = (place: string, year: number): AnyRow => ({
      ...{place, code_as_published: place, year, children: 4340, mark: null}
    });
    const before = [of("england", 2016), of("yorkshire-and-the-humber", 2016)];
    const after = [of("england", 2025), of("yorkshire-and-the-humber", 2025)];
    const columns = Object.keys(children.columns);
    const comparison = compareRows(children, {columns, rows: before}, after);
    const taken = {earlier: "undated", later: "2025-11", knownFrom: "2025-11", on: "2026-11-29"};
    const counts = supersededBy(children, comparison, {...taken, acceptance: 1}).filter(
      ({column_name}) => column_name === "children"
    );
    expect(counts.map(({row_key, change, value}) => [row_key, change, value])).toEqual([
      ["england · 2016", "withdrawn", "4340"],
      ["yorkshire-and-the-humber · 2016", "withheld", null]
    ]);
  });
  it("takes a count that is withheld out of what was recorded before, too", () => {
    const earlier = {...taken, acceptance: 2};
    const recorded = supersededBy(
      support,
      compare(old.map((cells) => ({...cells, people: 450}))),
      earlier
    );
    const [hull] = supersededBy(
      support,
      compare([old[0], old[1], {...old[2], people: null}]),
      taken
    );
    expect(
      forgetWithheld(recorded, [hull]).map(({row_key, change, value, new_value}) => [
        row_key,
        change,
        value,
        new_value
      ])
    ).toEqual([
      ["york · 2025-12-31", "revised", "300", "450"],
      ["york · 2026-03-31", "revised", "310", "450"],
      ["hull · 2026-03-31", "withheld", null, null]
    ]);
  });
  it("names the release of a row that was corrected within it", () => {
    const before = [flow("2021-06", 2015, {births: 100})];
    const columns = Object.keys(components.columns);
    const after = [flow("2021-06", 2015, {births: 101})];
    const comparison = compareRows(components, {columns, rows: before}, after);
    expect(supersededBy(components, comparison, taken)).toMatchObject([
      {row_key: "york · 2015 · 2021-06", earlier_release: "2021-06", later_release: "2021-06"}
    ]);
  });
  it("says of a new period that it is new, once", () => {
    expect(cellsOf([...old, row("york", "2026-06-30", 1), row("hull", "2026-06-30", 1)])).toEqual([
      "2026-06-30 | date | added |  | "
    ]);
  });
});

describe("brokenTotals(contract, rows)", () => {
  it("says which sum does not hold, and by which figures", () => {
    const rows = [
      flow("2026-11", 2015, {international_in: 10, international_out: 4, international_net: 5}),
      flow("2026-11", 2016, {international_in: 10, international_out: 4, international_net: 6}),
      flow("2026-11", 2017, {international_in: 10, international_out: null, international_net: 6})
    ];
    expect(brokenTotals(components, rows)).toEqual([
      "york · 2015 · 2026-11: international_net = international_in − international_out: 5, not 6"
    ]);
  });
  it("allows for rounding where the contract does", () => {
    const totals = [{whole: "a", plus: ["b", "c"], within: 1}];
    const sums = [
      {a: 4, b: 1, c: 2},
      {a: 5, b: 1, c: 2},
      {a: 0.3, b: 0.1, c: 0.2}
    ];
    const found = brokenTotals({...components, key: ["a"], totals}, sums);
    expect(found).toEqual(["5: a = b + c: 5, not 3"]);
  });
  it("finds none in the figures that we carry", async () => {
    const summed = Object.values(tables).filter(({totals}) => totals);
    expect(summed.length).toBeGreaterThan(3);
    for (const contract of summed)
      expect(brokenTotals(contract, await tidyCarried(contract))).toEqual([]);
  });
});
