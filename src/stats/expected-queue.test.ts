import {describe, expect, it} from "vitest";
import {expectedQueue} from "./expected-queue.js";
import {stockAndFlow} from "./stock-flow.js";
import {exponentialWait, logNormalWait} from "./waiting-time.js";

const wait = logNormalWait(0.5, 1);

describe("expectedQueue(wait, options)", () => {
  it("is the steady queue where nothing changes", () => {
    const {inNoSnapshot, ...steady} = expectedQueue(wait, {arrivals: 120});
    const long = stockAndFlow(wait, {arrivals: 120});
    expect(steady.counts).toEqual([long.stock, long.stock, long.stock, long.stock]);
    expect(steady.stock).toBe(long.stock);
    expect(steady.present).toBeCloseTo(long.present, 9);
    expect(steady.sumOfSnapshots).toBeCloseTo(long.sumOfSnapshots, 9);
    expect(inNoSnapshot).toBeCloseTo(120 * long.inNoSnapshot, 9);
  });
  it("comes to the new steady queue in the long run", () => {
    const change = {at: 1, arrivals: 2, wait: 1.5};
    const {counts} = expectedQueue(wait, {arrivals: 120, years: 300, gap: 1, change});
    expect(counts[0]).toBe(120 * wait.mean);
    expect(counts[1]).toBeGreaterThan(counts[0]);
    expect(counts.at(-1)).toBeCloseTo(240 * logNormalWait(0.75, 1).mean, 1);
  });
  it("halves the distance in the half-life of exponential waits", () => {
    const change = {at: 0, arrivals: 2};
    const gap = Math.log(2) * 0.5;
    const {counts} = expectedQueue(exponentialWait(0.5), {arrivals: 100, years: gap, gap, change});
    expect(counts).toHaveLength(1);
    expect(counts[0]).toBeCloseTo(50 + 25, 9);
  });
  it("rejects no arrivals, and a change between two snapshots", () => {
    expect(() => expectedQueue(wait, {arrivals: 0})).toThrow("invalid arrivals");
    expect(() => expectedQueue(wait, {arrivals: 1, change: {at: 0.3}})).toThrow(
      "invalid time of change; not at a snapshot: 0.3"
    );
  });
});
