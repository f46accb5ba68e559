import {deviation, mean} from "d3-array";
import {describe, expect, it} from "vitest";
import {sampleDraws} from "./sample-draws.js";

const net = {value: 323, halfWidth: 37};

describe("sampleDraws(figure, options)", () => {
  it("gives the same draws for the same seed, and others for the next", () => {
    const [first, again, next] = [1, 1, 2].map((seed) => sampleDraws(net, {n: 100, seed}));
    expect(again).toEqual(first);
    expect(next.filter((draw, i) => draw === first[i])).toEqual([]);
  });
  it("spreads as the half-width says, over many seeds", () => {
    const draws = Array.from({length: 200}, (_, seed) => sampleDraws(net, {n: 100, seed})).flat();
    expect(Math.abs(mean(draws)! - 323)).toBeLessThan(0.5);
    expect(deviation(draws)! / (37 / 1.96)).toBeCloseTo(1, 1);
    const missed = draws.filter((draw) => Math.abs(draw - 323) > 37).length / draws.length;
    expect(missed).toBeGreaterThan(0.045);
    expect(missed).toBeLessThan(0.055);
  });
  it("does not begin alike with seeds that follow each other", () => {
    const firsts = Array.from({length: 200}, (_, seed) => sampleDraws(net, {n: 1, seed})[0]);
    expect(deviation(firsts)! / (37 / 1.96)).toBeCloseTo(1, 0);
  });
  it("rejects a seed or a number of draws that is no whole number", () => {
    expect(() => sampleDraws(net, {n: 0, seed: 1})).toThrow("invalid number of draws");
    expect(() => sampleDraws(net, {n: 1, seed: 0.5})).toThrow(
      "invalid seed; not a whole number: 0.5"
    );
    expect(() => sampleDraws({...net, value: NaN}, {n: 1, seed: 1})).toThrow("invalid value");
  });
});
