import {describe, expect, it} from "vitest";
import {cellKey, noiseMoments, perturbCount, type PerturbationTable} from "./cell-key.js";

/** Made up: zero stays, one and more move by one, without bias. */
const table: PerturbationTable = [
  {count: 0, from: 0, to: 1, noise: 0},
  {count: 1, from: 0, to: 0.25, noise: -1},
  {count: 1, from: 0.25, to: 0.75, noise: 0},
  {count: 1, from: 0.75, to: 1, noise: 1}
];

describe("cellKey(recordKeys)", () => {
  it("is the sum without its whole part", () => {
    expect(cellKey([0.92, 0.34])).toBeCloseTo(0.26, 12);
    expect(cellKey([])).toBe(0);
  });
  it("falls on an edge though the sum of decimals falls short of it", () => {
    expect(0.7 + 0.2 + 0.1).toBeLessThan(1);
    expect(cellKey([0.7, 0.2, 0.1])).toBe(0);
  });
  it("rejects a key that is none", () => {
    expect(() => cellKey([0.5, 1])).toThrow("invalid record key; not in [0, 1): 1");
  });
});

describe("perturbCount(recordKeys, table)", () => {
  it("adds the noise of the count and the key, in whatever order the records come", () => {
    expect(perturbCount([0.5, 0.3], table)).toEqual({key: 0.8, noise: 1, count: 3});
    expect(perturbCount([0.3, 0.5], table)).toEqual({key: 0.8, noise: 1, count: 3});
  });
  it("uses the row of the highest count for all above it, and leaves none as none", () => {
    expect(perturbCount([0.1], table).count).toBe(0);
    expect(perturbCount([0.1, 0.1, 0.01], table).count).toBe(2);
    expect(perturbCount([], table)).toEqual({key: 0, noise: 0, count: 0});
  });
  it("rejects a table without a row for the key or the count", () => {
    expect(() => perturbCount([0.9], table.slice(0, 3))).toThrow(
      "missing row of the perturbation table: 0.9"
    );
    expect(() => perturbCount([], table.slice(1))).toThrow(
      "missing count in the perturbation table: 0"
    );
  });
});

describe("noiseMoments(table, count)", () => {
  it("has a mean of zero, and the variance of what moves", () => {
    expect(noiseMoments(table, 0)).toEqual({mean: 0, variance: 0});
    expect(noiseMoments(table, 7)).toEqual({mean: 0, variance: 0.5});
  });
  it("rejects a table that leaves out keys", () => {
    expect(() => noiseMoments(table.slice(0, 3), 1)).toThrow(
      "invalid perturbation table; keys of 1 do not add up to 1: 0.75"
    );
  });
});
