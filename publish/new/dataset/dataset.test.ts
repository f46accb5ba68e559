import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {DatasetOptions} from "./answers.js";
import {planDataset} from "./dataset.js";
import {questions} from "./questions.js";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "dataset-"))));
afterAll(() => rm(folder, {recursive: true}));

const given = {
  ...Object.fromEntries(questions.map(({name, example}) => [name, example])),
  title: "Visitors of two libraries"
};
const people = ["day=the day", "people=people who came in (people)"];

async function plan(csv: string, changed: Partial<DatasetOptions> = {}) {
  const path = join(folder, "mine.csv");
  await writeFile(path, csv);
  return planDataset("library-visits", {
    root: process.cwd(),
    csv: path,
    given,
    columns: people,
    text: [],
    key: "day",
    protection: {protects: ["none"]},
    ...changed
  });
}

const whole = "day,people\n2026-06-01,120\n2026-06-02,\n";
const fileOf = (changes: {path: string; text: string}[], path: string) =>
  changes.find((change) => change.path === path)!.text;

describe("planDataset(name, options)", () => {
  it("writes contract, carried file, recipe and entries", async () => {
    const {changes} = await plan(whole);
    expect(changes.map(({path}) => path)).toEqual([
      "data-loaders/published/library_visits.csv",
      "src/tables/library-visits.ts",
      "src/data/library_visits.parquet.ts",
      "src/tables/own.ts",
      "README.md",
      "data-loaders/published/README.md"
    ]);
    expect(fileOf(changes, "src/tables/library-visits.ts")).toContain(
      'unit: "people",\n      nullable: true,\n      description: "people who came in"'
    );
    expect(fileOf(changes, "src/tables/own.ts")).toMatch(
      /import \{libraryVisits\} from ".\/library-visits.js";[\s\S]*= \[libraryVisits\];/
    );
    expect(fileOf(changes, "README.md")).toContain(
      "| `library_visits.parquet.ts` | Visitors of two libraries. |"
    );
    // Changing a README of many lines must change one.
    const before = (await readFile("README.md", "utf8")).split("\n");
    expect(fileOf(changes, "README.md").split("\n")).toHaveLength(before.length + 1);
  });
  it("guesses nothing: what is not said is listed, each with an example", async () => {
    const attempt = plan(whole, {given: {}, columns: [], key: undefined, protection: {}});
    await expect(attempt).rejects.toThrow("not said, and not guessed");
    const message = await attempt.catch((error: Error) => error.message);
    for (const {name} of questions) expect(message).toContain(`--${name} `);
    for (const text of ["--key day", '--column "people=what it counts (people)"', "--protects "])
      expect(message).toContain(text);
  });
  it("asks on a terminal for what is missing, and asks again where an answer cannot be", async () => {
    const asked: string[] = [];
    const replies = ["flows", "flow"];
    await plan(whole, {
      given: Object.fromEntries(Object.entries(given).filter(([name]) => name !== "kind")),
      ask: async (question) => (asked.push(question), replies.shift()!)
    });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/People at a moment.*one of stock, flow, reference/);
  });
  it("asks on a terminal for columns, key and protection too", async () => {
    const asked: string[] = [];
    const replies = ["the day", "who came in", "people who came in (people)", "day", "none"];
    const {changes} = await plan(whole, {
      columns: [],
      key: undefined,
      protection: {},
      ask: async (question) => (asked.push(question), replies.shift()!)
    });
    expect(asked).toHaveLength(5);
    // A number without its unit is asked for again.
    expect(asked[1]).toBe(asked[2]);
    expect(fileOf(changes, "src/tables/library-visits.ts")).toContain('key: ["day"]');
  });
  it("refuses a number that is none, with its row, and never reads it as text", async () => {
    await expect(plan("day,people\n2026-06-01,120\n2026-06-02,about 90\n")).rejects.toThrow(
      /^row 2: people: not a number, in a column of numbers: about 90/
    );
  });
  it("refuses a column of numbers without its unit", async () => {
    await expect(plan(whole, {columns: ["day=the day", "people=who came in"]})).rejects.toThrow(
      '--column "people=what it counts (people)"'
    );
  });
  it("refuses to say that nobody can be recognised where a count is small, or by its subject", async () => {
    await expect(plan("day,people\n2026-06-01,3\n")).rejects.toThrow(
      "--protects none cannot be: there are counts under 10 in people"
    );
    await expect(plan(whole, {given: {...given, title: "Refugees who came"}})).rejects.toThrow(
      "--protects none cannot be: the table is about people who seek or have protection"
    );
  });
  it("lets the guard refuse a small count, and takes a reason why it may stand", async () => {
    const small = "day,people\n2026-06-01,3\n";
    await expect(plan(small, {protection: {protects: ["people"]}})).rejects.toThrow(
      "library_visits: row 1: people: unsafe count; under 10"
    );
    const {changes} = await plan(small, {
      protection: {protects: ["people"], exempt: "Whoever comes in is seen by all."}
    });
    expect(fileOf(changes, "src/tables/library-visits.ts")).toContain(
      'exempt: {reason: "Whoever comes in is seen by all."}'
    );
  });
  it("takes withheld counts with their mark", async () => {
    const rows = "day,people,mark\n2026-06-01,120,\n2026-06-02,,under 10\n2026-06-03,,under 10\n";
    const {changes} = await plan(rows, {
      columns: [...people, "mark=why a count is missing"],
      protection: {protects: ["people"], marks: "mark", gaps: ["under 10=small"]}
    });
    const text = fileOf(changes, "src/tables/library-visits.ts");
    expect(text).toContain('gaps: {column: "mark", means: {"under 10": "small"}}');
    expect(text).toContain('values: ["under 10"]');
  });
  it("knows places by code and by name, and says which one it does not know", async () => {
    const columns = ["year=the calendar year", people[1]];
    const {changes} = await plan("place,year,people\nLeeds,2025,120\nE06000014,2025,99\n", {
      columns,
      key: "place,year"
    });
    expect(fileOf(changes, "data-loaders/published/library_visits.csv")).toBe(
      "area_code,year,people\nE08000035,2025,120\nE06000014,2025,99\n"
    );
    expect(fileOf(changes, "src/tables/library-visits.ts")).toContain("...placeColumns,");
    await expect(
      plan("place,year,people\nLeedes,2025,120\n", {columns, key: "place,year"})
    ).rejects.toThrow("row 1: unknown place; nearest: Leeds");
  });
  it("refuses margins that are promised and not there, and a file that is no table", async () => {
    await expect(plan(whole, {given: {...given, interval: "sampling"}})).rejects.toThrow(
      "sampling needs a column with half_width"
    );
    await expect(plan("")).rejects.toThrow("the file is empty");
    await expect(plan("day,people\n")).rejects.toThrow("a header and no rows");
    await expect(plan("day,people\n2026-06-01\n")).rejects.toThrow("not CSV as it should be");
    await expect(plan("day,Day\n1,2\n")).rejects.toThrow("two columns have one name: day");
    await expect(plan(whole, {csv: join(folder, "none.csv")})).rejects.toThrow("cannot be read");
  });
  it("refuses a name that is taken", async () => {
    await expect(planDataset("york-students", {...(await options())})).rejects.toThrow(
      "there is a table of that name already: york_students"
    );
  });
});

async function options(): Promise<DatasetOptions> {
  return {root: process.cwd(), given, columns: [], text: [], protection: {}};
}
