import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {simulateQueue} from "./queue-simulation.js";
import {observeQueue} from "./year-of-snapshots.js";

/** Here at the start and soon gone; here all year; gone between two tables; come late. */
const spells = [
  {id: "a", arrive: -0.5, leave: 0.2},
  {id: "b", arrive: -0.1, leave: 1.4},
  {id: "c", arrive: 0.3, leave: 0.4},
  {id: "d", arrive: 0.9, leave: 1.1}
];

describe("observeQueue(spells, options)", () => {
  it("counts a year with four tables in five ways", () => {
    const {meanWaitInSnapshot, meanWait, ...counts} = observeQueue(spells);
    expect(counts).toEqual({
      times: [0.25, 0.5, 0.75, 1],
      counts: [1, 1, 1, 2],
      stock: 2,
      present: 4,
      sumOfSnapshots: 5,
      arrivals: 2,
      met: [0, 4, 0, 1],
      inNoSnapshot: 1
    });
    expect(meanWait).toBeCloseTo(0.15, 12);
    expect(meanWaitInSnapshot).toBeCloseTo((1.5 + 0.2) / 2, 12);
  });
  it("has no mean of nobody", () => {
    expect(observeQueue([])).toMatchObject({
      present: 0,
      meanWait: null,
      meanWaitInSnapshot: null
    });
  });
  it("adds up, for any queue: whoever is in a table was there, and the sum is of appearances", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 500}),
        fc.integer({min: 1, max: 150}),
        fc.double({min: 0.05, max: 2, noNaN: true}),
        (seed, arrivals, median) => {
          const year = observeQueue(simulateQueue({arrivals, median, sigma: 1, seed}));
          expect(year.met.reduce((a, b) => a + b, 0)).toBe(year.sumOfSnapshots);
          expect(year.counts.reduce((a, b) => a + b, 0)).toBe(year.sumOfSnapshots);
          expect(year.met).toHaveLength(year.present);
          expect(year.sumOfSnapshots).toBeLessThanOrEqual(4 * year.present);
          expect(Math.max(...year.counts)).toBeLessThanOrEqual(year.present);
          const inNone = year.met.filter((times) => times === 0).length;
          expect(year.inNoSnapshot).toBeLessThanOrEqual(inNone);
        }
      ),
      {numRuns: 60}
    );
  });
});
