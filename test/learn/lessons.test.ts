import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSnapshots} from "../snapshots.js";
import type {Engine} from "../../src/queries/engine.js";
import {drills, findDrill} from "../../src/learn/drills/index.js";
import {grade} from "../../src/learn/grade.js";
import {lessons} from "../../src/learn/lessons.js";
import {loadMaterial, type Material} from "../../src/learn/material.js";
import {misconceptions} from "../../src/learn/misconceptions/index.js";
import {tablesOfBank} from "../../src/learn/reads.js";
import {roleTasks} from "../../src/learn/role-tasks.js";
import {itemWithId, mixedSheet, sheetOf, versionsOf} from "../../src/learn/sheet.js";
import {faultOfState} from "./check-state.js";

let engine: Engine;
let york: Material;
let leeds: Material;
beforeAll(async () => {
  engine = await openSnapshots(tablesOfBank);
  york = await loadMaterial(engine, "york");
  leeds = await loadMaterial(engine, "leeds");
}, 120_000);
afterAll(() => engine.close());

describe("lessons", () => {
  it("are seven, and practise every misconception that is scored, each in one", () => {
    expect(lessons).toHaveLength(7);
    const practised = lessons.flatMap(({decides}) => [...new Set(decides.map(({drill}) => drill))]);
    expect(practised.sort()).toEqual(drills.map(({name}) => name).sort());
    const discussed = lessons.flatMap(({discuss = []}) => discuss);
    expect(discussed).toEqual(
      misconceptions.filter(({discussOnly}) => discussOnly).map(({id}) => id)
    );
  });
  it("send readers to figures in states, and to headings, that there are", async () => {
    for (const {tries, more, id} of lessons)
      for (const state of [more, ...tries.map(({state}) => state)])
        expect(await faultOfState(state), id).toBe(null);
  });
  it("ask only types that a drill has, and hold no number of their own", () => {
    for (const {decides, read, tries, id} of lessons) {
      for (const {drill, type} of decides) expect(findDrill(drill).types, id).toContain(type);
      expect([...read, ...tries.map(({task}) => task)].join(" "), id).not.toMatch(/\d/);
    }
  });
  it("are whole for York, and name what another place lacks", () => {
    for (const {decides, id} of lessons) {
      const {items, missing} = sheetOf(york, {decides, seed: 4});
      expect(items.length, id).toBe(decides.length);
      expect(missing, id).toEqual([]);
    }
    const last = sheetOf(leeds, {decides: lessons.at(-1)!.decides, seed: 4});
    expect(last.missing.map(({drill}) => drill)).toEqual(["mark-means-zero"]);
  });
});

describe("role tasks", () => {
  it("are a letter, a question and a bid, each made of items with a sentence to write", () => {
    expect(roleTasks).toHaveLength(3);
    for (const {steps, id} of roleTasks) {
      for (const {drill, type} of steps) expect(findDrill(drill).types, id).toContain(type);
      const {items} = sheetOf(york, {decides: steps, seed: 11});
      expect(items, id).toHaveLength(steps.length);
      expect(
        items.every(({instead}) => instead.endsWith(".")),
        id
      ).toBe(true);
    }
  });
});

describe("mixedSheet(material, options)", () => {
  it("asks as many misconceptions as it can before any comes twice", () => {
    const {items} = mixedSheet(york, {seed: 3, length: 20});
    expect(new Set(items.map(({drill}) => drill)).size).toBe(20);
    const long = mixedSheet(york, {seed: 3, length: 60}).items;
    expect(new Set(long.map(({id}) => id)).size).toBe(60);
    expect(new Set(long.map(({drill}) => drill)).size).toBe(drills.length);
  });
  it("is the same for the same seed, and another one for the other version", () => {
    const {a, b} = versionsOf(17);
    const make = (seed: number) => mixedSheet(york, {seed, length: 12});
    expect(make(a)).toEqual(make(a));
    expect(make(a).items.map(({given}) => given)).not.toEqual(
      make(b).items.map(({given}) => given)
    );
  });
  it("fills up with others where a place lacks the data, and says what is missing", () => {
    const {items, missing} = mixedSheet(leeds, {seed: 8, length: drills.length});
    expect(items).toHaveLength(drills.length);
    expect(missing.map(({drill}) => drill)).toContain("mark-means-zero");
  });
  it("draws from those that are named, and rejects a length that is none", () => {
    const from = ["margins-add-up", "net-hides-gross"] as const;
    const {items} = mixedSheet(york, {seed: 1, length: 4, from});
    expect(new Set(items.map(({drill}) => drill))).toEqual(new Set(from));
    expect(() => mixedSheet(york, {seed: 1, length: 0})).toThrow("invalid length");
  });
});

describe("itemWithId(material, id)", () => {
  it("makes the item of a link again, and refuses what is none", () => {
    for (const item of mixedSheet(york, {seed: 5, length: 30}).items)
      expect(itemWithId(york, item.id)).toEqual(item);
    for (const id of [
      "york",
      "leeds.margins-add-up.mend.1",
      "york.margins-add-up.song.1",
      "york.x.mend.1",
      "york.margins-add-up.mend.-1"
    ])
      expect(() => itemWithId(york, id), id).toThrow("unknown");
  });
});

describe("grade(item, response)", () => {
  const items = () => mixedSheet(york, {seed: 9, length: 100}).items;
  it("takes the right answer, costs nothing for “Not sure”, and says what a wrong one shows", () => {
    for (const item of items()) {
      expect(grade(item, {choice: "not-sure"})).toEqual({outcome: "not-sure", feedback: null});
      if (item.type === "estimate") {
        const {value, lower, upper} = item.answer;
        for (const number of [value, lower, upper])
          expect(grade(item, {number}).outcome, item.id).toBe("right");
        expect(grade(item, {number: upper + 1e7}).feedback?.instead, item.id).toBe(item.instead);
        for (const slip of item.slips)
          expect(grade(item, {number: slip.lower}), item.id).toEqual({
            outcome: "wrong",
            feedback: slip.feedback
          });
      } else
        for (const {id, verdict, feedback} of item.choices)
          expect(grade(item, {choice: id}), item.id).toEqual({outcome: verdict, feedback});
    }
  });
  it("refuses what is no answer", () => {
    for (const item of items()) {
      expect(() => grade(item, {choice: "nothing of the kind"})).toThrow("invalid response");
      if (item.type === "estimate") expect(() => grade(item, {number: NaN})).toThrow("invalid");
      else expect(() => grade(item, {number: 1})).toThrow("invalid");
    }
  });
});
