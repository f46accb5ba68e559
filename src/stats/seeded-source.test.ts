import {mean} from "d3-array";
import {describe, expect, it} from "vitest";
import {seededSource} from "./seeded-source.js";

const draws = (seed: number, stream?: number) => {
  const source = seededSource(seed, stream);
  return Array.from({length: 200}, source);
};

describe("seededSource(seed, stream)", () => {
  it("gives the same draws for the same seed and stream, and others for others", () => {
    expect(draws(7)).toEqual(draws(7, 0));
    for (const other of [draws(8), draws(-7, 1), draws(7, 1), draws(7, 2)])
      expect(other.filter((draw, i) => draw === draws(7)[i])).toEqual([]);
  });
  it("lies in [0, 1), and in the middle on average", () => {
    const all = Array.from({length: 100}, (_, seed) => draws(seed, 1)).flat();
    expect(all.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(mean(all)).toBeCloseTo(0.5, 2);
  });
  it("rejects a seed that is no whole number", () => {
    expect(() => seededSource(NaN)).toThrow("invalid seed; not a whole number: NaN");
  });
});
