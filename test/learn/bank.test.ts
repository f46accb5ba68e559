import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../snapshots.js";
import type {Engine} from "../../src/queries/engine.js";
import type {Drill} from "../../src/learn/drill.js";
import {checkBank, checkItem} from "../../src/learn/check-bank.js";
import {drills, findDrill} from "../../src/learn/drills/index.js";
import {casesOf, generateItem} from "../../src/learn/generate.js";
import {
  isItem,
  itemTypes,
  type ChoiceItem,
  type Item,
  type ItemType
} from "../../src/learn/item.js";
import {lessons} from "../../src/learn/lessons.js";
import {loadMaterial, type Material} from "../../src/learn/material.js";
import {misconceptions} from "../../src/learn/misconceptions/index.js";
import {
  misconceptionIds,
  type MisconceptionId
} from "../../src/learn/misconceptions/misconception.js";
import {tablesOfBank} from "../../src/learn/reads.js";
import {faultOfState} from "./check-state.js";
import {readingGrade} from "./reading-grade.js";
import {faultsOf, readRaw, type RawTables} from "./check-item.js";

let engine: Engine;
let raw: RawTables;
const materials = new Map<string, Material>();

beforeAll(async () => {
  engine = await openSnapshots(tablesOfBank);
  raw = await readRaw(engine, tablesOfBank);
  const {rows} = await engine.query(
    "SELECT place FROM places WHERE kind = 'local authority' AND ended IS NULL ORDER BY place"
  );
  for (const {place} of rows)
    materials.set(String(place), await loadMaterial(engine, String(place)));
}, 120_000);
afterAll(() => engine.close());

/** The items of a place and some seeds, each content once: what differs is the order of choices. */
function* itemsOf(
  place: string,
  {seeds, of = drills}: {seeds: number; of?: readonly Drill[]}
): Generator<Item> {
  const material = materials.get(place)!;
  const seen = new Set<string>();
  for (const drill of of)
    for (const type of drill.types)
      for (let seed = 1; seed <= seeds; ++seed) {
        const item = generateItem(material, {drill, type, seed});
        if (!isItem(item)) break;
        const content =
          item.type === "estimate"
            ? item.given.join()
            : [item.given, item.claim, item.choices.map(({id, verdict}) => id + verdict)].join();
        const key = `${item.drill} ${type} ${content}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield item;
      }
}

/** One fault of each drill and type is enough to read. */
function firstOfEach(faults: readonly string[]): string[] {
  const found = new Map(faults.map((fault) => [fault.split(".").slice(1, 3).join("."), fault]));
  return [...found.values()];
}

describe("items of a thousand seeds", () => {
  it("agree with what is worked out again from raw rows, of every type", () => {
    const types = new Set<string>();
    const faults: string[] = [];
    for (const item of itemsOf("york", {seeds: 1000})) {
      types.add(item.type);
      faults.push(...faultsOf(item, raw));
    }
    expect(firstOfEach(faults)).toEqual([]);
    expect([...types].sort()).toEqual([...itemTypes].sort());
  }, 120_000);
  it("agree so in every other place that has the data", () => {
    const faults: string[] = [];
    const local = drills.filter(({isLocal}) => isLocal);
    for (const place of materials.keys())
      for (const item of itemsOf(place, {seeds: 40, of: local}))
        faults.push(...faultsOf(item, raw));
    expect(firstOfEach(faults)).toEqual([]);
  }, 120_000);
});

describe("the bank", () => {
  it("has three types or more for every misconception that is scored, each item with a source", () => {
    expect(checkBank(materials.get("york")!)).toEqual([]);
    expect(misconceptions.filter(({discussOnly}) => discussOnly).map(({id}) => id)).toEqual([
      "chance-of-this-range"
    ]);
    expect(misconceptions.map(({id}) => id)).toEqual(expect.arrayContaining([...misconceptionIds]));
    expect(misconceptions).toHaveLength(misconceptionIds.length);
  });
  it("says of every misconception what is so, what to write, and where it is described", () => {
    for (const {id, ...words} of misconceptions)
      for (const text of [words.name, words.belief, words.truth, words.instead, words.source])
        expect(text.length, id).toBeGreaterThan(10);
  });
  it.each([
    ["coverage-change-is-rise", ["31 December 2022", "357", "32 people"]],
    ["recoded-is-zero", ["Sheffield", "1,311"]],
    ["significant-is-true", ["168,000", "137,000", "169,000"]],
    ["releases-spliced", ["2,889", "5,482"]],
    ["count-map-is-rate", ["Fishergate", "Heslington"]],
    ["league-of-tiny-rates", ["1,000 residents"]],
    ["students-are-residents", ["the University of York"]]
  ] as const)("holds the real case of %s", (name, words) => {
    const cases = casesOf(findDrill(name), materials.get("york")!);
    const given = cases.map((found) => found.given.join(" "));
    expect(given.filter((text) => words.every((word) => text.includes(word)))).not.toEqual([]);
  });
  it("names figures, choices and headings that there are", async () => {
    for (const item of itemsOf("york", {seeds: 30})) {
      const states = [
        item.settles,
        ...(item.exhibit?.kind === "figure" ? [item.exhibit.state] : []),
        ...(item.type === "estimate" ? [] : item.choices.flatMap(({figure}) => figure ?? []))
      ];
      for (const state of states) expect(await faultOfState(state), item.id).toBe(null);
    }
  }, 60_000);
  it("gives the same item for the same seed, and others for others", () => {
    const material = materials.get("york")!;
    for (const drill of drills) {
      const options = {drill, type: drill.types[0]};
      const make = (seed: number) => generateItem(material, {...options, seed});
      expect(make(7)).toEqual(make(7));
    }
    const [drill] = drills;
    const givens = Array.from({length: 40}, (_, seed) =>
      generateItem(material, {drill, type: "headline", seed})
    ).map((item) => (isItem(item) ? item.given.join() : ""));
    expect(new Set(givens).size).toBeGreaterThan(20);
  });
  it("makes the same items of a material that was kept as JSON", () => {
    const material = materials.get("york")!;
    const kept = JSON.parse(JSON.stringify(material)) as Material;
    for (const drill of drills)
      for (const type of drill.types)
        expect(generateItem(kept, {drill, type, seed: 3})).toEqual(
          generateItem(material, {drill, type, seed: 3})
        );
  });
  it("says so where a place has no case", () => {
    const drill = findDrill("mark-means-zero");
    const none = generateItem(materials.get("leeds")!, {drill, type: "true-false", seed: 1});
    expect(none).toEqual({
      drill: "mark-means-zero",
      place: "leeds",
      reason: "No count of this place is withheld."
    });
  });
  it("asks both forms of true and false, about as often", () => {
    const material = materials.get("york")!;
    for (const drill of drills) {
      const answers = Array.from({length: 200}, (_, seed) =>
        generateItem(material, {drill, type: "true-false", seed})
      ).map((item) => (isItem(item) && item.type !== "estimate" ? rightId(item) : ""));
      const share = answers.filter((id) => id === "true").length / answers.length;
      expect(share, drill.name).toBeGreaterThan(0.3);
      expect(share, drill.name).toBeLessThan(0.7);
    }
  });
});

const rightId = (item: ChoiceItem) => item.choices.find(({verdict}) => verdict === "right")!.id;

describe("the words", () => {
  it("are measured by what tells plain words from others", () => {
    expect(readingGrade("The cat sat on the mat. It was a hot day.")).toBeLessThan(2);
    expect(
      readingGrade(
        "Methodological reconciliation of administrative estimates necessitates provisional qualification."
      )
    ).toBeGreaterThan(20);
  });
  it("are for readers of 12 to 14", () => {
    const grades = drills.map((drill) => {
      const words = drill.types.flatMap((type) =>
        [1, 2, 3].flatMap((seed) => {
          const item = generateItem(materials.get("york")!, {drill, type, seed});
          if (!isItem(item)) return [];
          const {given, question, because, instead} = item;
          return [...given, question, because, instead];
        })
      );
      return {name: drill.name, grade: readingGrade(words.join(" "))};
    });
    const sum = grades.reduce((total, {grade}) => total + grade, 0);
    expect(sum / grades.length).toBeLessThan(6);
    expect(grades.filter(({grade}) => grade > 8)).toEqual([]);
    const beliefs = misconceptions.map(({belief, truth, instead}) =>
      [belief, truth, instead].join(" ")
    );
    expect(readingGrade(beliefs.join(" "))).toBeLessThan(6);
    const lessonWords = lessons.flatMap(({read, tries}) => [
      ...read,
      ...tries.map(({task}) => task)
    ]);
    expect(readingGrade(lessonWords.join(" "))).toBeLessThan(6);
  });
});

describe("a fault that is put in on purpose", () => {
  const item = (name: MisconceptionId, type: ItemType) => {
    const found = generateItem(materials.get("york")!, {drill: findDrill(name), type, seed: 5});
    if (!isItem(found)) throw new Error(found.reason);
    return found;
  };
  it("is found: a swapped answer", () => {
    for (const drill of drills)
      for (const type of drill.types) {
        const whole = item(drill.name, type);
        if (whole.type === "estimate") continue;
        const swap = {right: "wrong", wrong: "right", "not-sure": "not-sure"} as const;
        const choices = whole.choices.map((choice) => ({...choice, verdict: swap[choice.verdict]}));
        expect(faultsOf(whole, raw)).toEqual([]);
        expect(faultsOf({...whole, choices}, raw), whole.id).not.toEqual([]);
      }
  });
  it("is found: another number, read or worked out", () => {
    for (const drill of drills.filter(({types}) => types.includes("estimate"))) {
      const whole = item(drill.name, "estimate");
      if (whole.type !== "estimate") continue;
      const {answer} = whole;
      const off = answer.upper - answer.lower + 2;
      const moved = {
        value: answer.value + off,
        lower: answer.lower + off,
        upper: answer.upper + off
      };
      expect(faultsOf({...whole, answer: {...answer, ...moved}}, raw), whole.id).not.toEqual([]);
      const [name] = Object.keys(whole.cells);
      if (!name) continue;
      const cell = {...whole.cells[name], value: whole.cells[name].value! + 1};
      const cells = {...whole.cells, [name]: cell};
      expect(faultsOf({...whole, cells}, raw), whole.id).not.toEqual([]);
    }
  });
  it("is found: a range narrower than rounding, a number from nowhere, a missing source", () => {
    const whole = item("no-clear-change-means-none", "estimate");
    if (whole.type !== "estimate") throw new Error("not an estimate");
    const {value} = whole.answer;
    const answer = {...whole.answer, lower: value - 0.1, upper: value + 0.1};
    expect(faultsOf({...whole, answer}, raw).join()).toMatch("rounding allows");
    expect(faultsOf({...whole, instead: "About 77,777 people."}, raw).join()).toMatch("77,777");
    expect(checkItem({...whole, sources: []}).join()).toMatch("has no source");
  });
  it("is found: a small count of people who seek protection", () => {
    const whole = item("supported-is-all", "headline");
    const cell = {...whole.cells.people, value: 7};
    const byKey = new Map([...raw.byKey].map(([key, row]) => [key, {...row, people: 7}]));
    const found = faultsOf({...whole, cells: {people: cell}}, {...raw, byKey}).join();
    expect(found).toMatch("a count under 10 of place_asylum_support");
  });
});
