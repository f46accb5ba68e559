import {describe, expect, it} from "vitest";
import {isSameSet, printedSet, readSet, searchOfSet, setTitles} from "./item-set.js";

describe("readSet(search)", () => {
  it("gives back what searchOfSet wrote", () => {
    const set = {seed: 7, place: "leeds", set: "intervals", version: "b"} as const;
    expect(readSet(searchOfSet(set))).toEqual(set);
  });
  it("is as printed where an address says nothing, or has it wrong", () => {
    for (const search of ["", "?seed=x&set=nothing", "?seed=-1", "?seed=100000", "?seed=1.5"])
      expect(isSameSet(readSet(search), printedSet), search).toBe(true);
  });
});

describe("setTitles", () => {
  it("name every set once", () => {
    expect(new Set(setTitles.map(({id}) => id)).size).toBe(setTitles.length);
    expect(setTitles.map(({id}) => id)).toContain(printedSet.set);
  });
});
