import {describe, expect, it} from "vitest";
import {fold} from "../names/fold.js";
import {phrases, phrasesFor, placePhrases, revisionPhrases} from "./verdicts.js";

describe("phrasesFor(difference)", () => {
  it("says “rose” of time only", () => {
    expect(phrasesFor({verdict: "rise", between: "periods"})).toContain("rose");
    expect(phrasesFor({verdict: "rise", between: "places"})).not.toContain("rose");
    expect(phrasesFor({verdict: "estimate-higher", between: "releases"})).toContain(
      "was revised up"
    );
  });
  it("has no phrase that two verdicts share", () => {
    const all = Object.values(phrases).flat();
    expect(new Set(all).size).toBe(all.length);
  });
  it("holds phrases as they are compared", () => {
    for (const list of [phrases, placePhrases, revisionPhrases].flatMap((table) =>
      Object.values(table)
    ))
      for (const phrase of list) expect(fold(phrase)).toBe(phrase);
  });
});
