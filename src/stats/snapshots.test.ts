import {describe, expect, it} from "vitest";
import {peoplePresent, traceSnapshots} from "./snapshots.js";

const spells = [
  {id: "a", arrive: 0.05, leave: 0.25},
  {id: "b", arrive: 0.25, leave: 0.6}
];

describe("traceSnapshots(spells, times)", () => {
  it("counts the day of leaving, and not that of arriving", () => {
    expect(traceSnapshots(spells, [0.25, 0.5])).toEqual({
      counts: [1, 1],
      sum: 2,
      appearances: {a: 1, b: 1},
      missed: []
    });
  });
  it("misses those who come and go between", () => {
    expect(traceSnapshots(spells, [1]).missed).toEqual(["a", "b"]);
  });
  it("rejects a spell that ends before it starts", () => {
    expect(() => traceSnapshots([{id: "x", arrive: 2, leave: 1}], [])).toThrow(
      "invalid spell; leaves before it arrives: x"
    );
  });
});

describe("peoplePresent(spells, period)", () => {
  it("counts each person once", () => {
    expect(peoplePresent(spells, {from: 0, to: 1})).toBe(2);
    expect(peoplePresent(spells, {from: 0.3, to: 1})).toBe(1);
  });
  it("rejects a period that ends before it starts", () => {
    expect(() => peoplePresent(spells, {from: 1, to: 0})).toThrow("invalid period");
  });
});
