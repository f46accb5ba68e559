import {describe, expect, it} from "vitest";
import type {Estimate} from "../../../src/stats/estimate.js";
import {verdictNames} from "../../../src/prose/sentence.js";
import {against, areComparable, revision} from "./compare.js";
import type {KnownFact} from "./known.js";

const count: Estimate = {
  value: 100,
  lower: null,
  upper: null,
  level: null,
  interval: "count",
  noIntervalReason: "It is a count.",
  intervalRelease: null,
  status: "as published",
  release: "2026-05",
  basis: "records",
  covers: "everyone",
  stockOrFlow: "stock",
  unit: "people",
  period: {end: "2025-03-31", months: 0},
  area: "leeds",
  measure: "supported-asylum",
  roundedTo: 1,
  source: "place_asylum_support"
};

function fact(period: string, changed: Partial<Estimate>, release = "2026-05"): KnownFact {
  const estimate = {...count, period: {end: period, months: 0}, release, ...changed};
  return {address: {place: "leeds", measure: "supported-asylum", period, release}, estimate};
}

const sampled = (value: number, half: number): Partial<Estimate> => ({
  value,
  lower: value - half,
  upper: value + half,
  level: 0.95,
  interval: "sampling"
});
const modelled = (value: number, half: number): Partial<Estimate> => ({
  ...sampled(value, half),
  interval: "modelled"
});
const unknown = (value: number): Partial<Estimate> => ({value, interval: "none"});

const words = (later: Partial<Estimate>, earlier: Partial<Estimate>) =>
  against(fact("2026-03-31", later), fact("2025-03-31", earlier), "2025").replace(
    /<\/?story-claim[^>]*>/g,
    ""
  );

describe("against(later, earlier, when)", () => {
  it("says what the data bear out, in a sentence for each verdict", () => {
    expect(words(sampled(200, 10), sampled(100, 10))).toBe("Against 2025 the number rose.");
    expect(words(sampled(100, 10), sampled(200, 10))).toBe("Against 2025 the number fell.");
    expect(words(sampled(105, 10), sampled(100, 10))).toBe(
      "Against 2025 the number showed no clear change."
    );
    expect(words({value: 120}, {})).toBe("Against 2025 the recorded number was higher.");
    expect(words({value: 80}, {})).toBe("Against 2025 the recorded number was lower.");
    expect(words({}, {})).toBe("Against 2025 the recorded number did not change.");
    expect(words(unknown(120), unknown(100))).toBe("Against 2025 the estimate is higher.");
    expect(words(modelled(102, 10), modelled(100, 10))).toBe(
      "Whether it changed against 2025 cannot be told."
    );
    expect(words({covers: "adults"}, {})).toBe(
      "With 2025 it cannot be compared, and the note says why."
    );
    expect(words({value: 110, roundedTo: 100}, {roundedTo: 100})).toBe(
      "The change against 2025 is too close to call from rounded figures."
    );
    expect(Object.keys(verdictNames)).toHaveLength(15);
  });
  it("ties the words to both facts", () => {
    expect(against(fact("2026-03-31", {value: 1}), fact("2025-03-31", {}), "2025")).toContain(
      'compare="leeds.supported-asylum.2026-03-31@2026-05" with="leeds.supported-asylum.2025-03-31@2026-05"'
    );
  });
});

describe("revision(later, earlier)", () => {
  it("says of two releases that nothing rose: it was revised", () => {
    const [first, later] = [fact("2025-03-31", {}, "2025-05"), fact("2025-03-31", {value: 90})];
    expect(revision(later, first)).toMatch(/>was revised down</);
    expect(revision({...later, estimate: first.estimate}, first)).toMatch(/>was not revised</);
    expect(areComparable(later, first)).toBe(true);
  });
});
