import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../../../test/snapshots.js";
import type {Engine} from "../../queries/engine.js";
import type {AnyRow} from "../../tables/table.js";
import {findPredicate} from "./index.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots([
    "europe_asylum_applicants",
    "place_asylum_support",
    "place_immigration_groups",
    "places",
    "uk_asylum_applications",
    "uk_asylum_support_by_type"
  ]);
}, 60_000);
afterAll(() => engine.close());

const rowsOf = async (name: string): Promise<AnyRow[]> => {
  const {sql, params} = findPredicate(name).query;
  return (await engine.query(sql, [...params].fill("york"))).rows;
};

/** Rows that a predicate must refuse, each made from its own. */
const refused: Readonly<Record<string, (rows: AnyRow[]) => AnyRow[]>> = {
  "germany-over-a-third-in-2015": ([all, first]) => [all, {...first, own: 400_000}],
  "uk-never-a-tenth": (rows) => [...rows, {...rows[0], share: 0.1}],
  "uk-share-doubled-count-did-not": (rows) =>
    rows.map((row) => (row.year === 2019 ? {...row, own: Number(row.own) * 1.3} : row)),
  "eritrea-first-in-2015": (rows) =>
    rows.map((row) => (row.nationality === "Iran" ? {...row, people: 3757} : row)),
  "syria-fourth-or-sixth-in-2015": (rows) =>
    rows.map((row) => (row.nationality === "Syria" ? {...row, people: 2853} : row)),
  "sudan-grew-fastest-no-more": (rows) =>
    rows.map((row) => (row.nationality === "Sudan" ? {...row, people_after: 9000} : row)),
  "iraq-grew-fastest": (rows) =>
    rows.map((row) => (row.nationality === "Iraq" ? {...row, main_after: 1500} : row)),
  "region-about-one-in-eight": (rows) =>
    rows.map((row) => ({...row, people: Number(row.people) * 1.2})),
  "region-about-one-in-ten": (rows) =>
    rows.map((row) => ({...row, people: Number(row.people) * 0.9})),
  "a-third-in-no-council": ([row]) => [{...row, unplaced: 20_000}],
  "larger-part-in-programmes": ([own, ...others]) => [{...own, asylum: 1000}, ...others]
};

describe.each(Object.keys(refused))("predicate %s", (name) => {
  it("holds, and says why in numbers", async () => {
    const {holds, reason} = findPredicate(name).test(await rowsOf(name));
    expect(holds).toBe(true);
    expect(reason).toMatch(/\d.*\.$/);
    expect(reason).not.toMatch(/NaN|undefined|null/);
  });
  it("does not hold of other rows", async () => {
    const {test} = findPredicate(name);
    const rows = await rowsOf(name);
    expect(test(refused[name](rows)).holds).toBe(false);
  });
});

describe("their reasons", () => {
  const reasonOf = async (name: string) => findPredicate(name).test(await rowsOf(name)).reason;

  it("give the shares of both counts", async () => {
    expect(await reasonOf("germany-over-a-third-in-2015")).toBe(
      "2015, all applicants: 476,615 of 1,323,485, 36.0%; 2015, first-time applicants: 441,895 of 1,257,150, 35.2%."
    );
  });
  it("tell main applicants and people apart", async () => {
    expect(await reasonOf("syria-fourth-or-sixth-in-2015")).toContain(
      "Main applicants of 2015: Eritrea 3,695, Iran 3,242, Sudan 2,912, Syria 2,539"
    );
    expect(await reasonOf("iraq-grew-fastest")).toContain(
      "Iraq: 588 to 2,216 main applicants, 911 to 2,648 people"
    );
  });
  it("say how many are placed in no council", async () => {
    expect(await reasonOf("a-third-in-no-council")).toContain("37,518 of 100,547");
  });
});

describe("a count that is not shown", () => {
  it("bears no claim about parts of a whole out", () => {
    expect(findPredicate("larger-part-in-programmes").test([])).toEqual({
      holds: false,
      reason: "a council’s count is not shown"
    });
  });
});
