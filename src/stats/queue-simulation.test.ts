import {deviation, mean, range, sum} from "d3-array";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {expectedQueue} from "./expected-queue.js";
import {simulateQueue, type QueueOptions} from "./queue-simulation.js";
import {isPresent} from "./snapshots.js";
import {stockAndFlow} from "./stock-flow.js";
import {logNormalWait} from "./waiting-time.js";
import {observeQueue} from "./year-of-snapshots.js";

type Queue = Omit<QueueOptions, "seed">;
const queue: Queue = {arrivals: 120, median: 0.5, sigma: 1};

const replicate = (options: Queue, n: number) =>
  range(1, n + 1).map((seed) => observeQueue(simulateQueue({...options, seed})));

/** Tells that *found* is within three per cent of *expected*. */
function near(found: number | undefined, expected: number): void {
  expect(Math.abs(found! / expected - 1)).toBeLessThan(0.03);
}

describe("simulateQueue(options)", () => {
  // The small council takes more years: chance weighs more in each of them.
  it.each([
    {arrivals: 120, median: 0.5, sigma: 1, n: 4000},
    {arrivals: 200, median: 1 / 3, sigma: 1.1, n: 4000},
    {arrivals: 120, median: 1, sigma: 1, n: 4000},
    {arrivals: 12, median: 0.5, sigma: 0.8, n: 12_000}
  ])("is as the formulas say: $arrivals a year, median $median years, $n times", ({n, ...of}) => {
    const years = replicate(of, n);
    const long = stockAndFlow(logNormalWait(of.median, of.sigma), {arrivals: of.arrivals});
    near(
      mean(years, ({stock}) => stock),
      long.stock
    );
    near(
      deviation(years, ({stock}) => stock),
      long.stockSd
    );
    near(
      mean(years, ({counts}) => counts[0]),
      long.stock
    );
    near(
      mean(years, ({present}) => present),
      long.present
    );
    near(
      mean(years, ({sumOfSnapshots}) => sumOfSnapshots),
      long.sumOfSnapshots
    );
    near(
      mean(years, ({inNoSnapshot}) => inNoSnapshot),
      long.inNoSnapshot * of.arrivals
    );
    const changes = years.flatMap(({counts}) => counts.slice(1).map((n, i) => n - counts[i]));
    near(deviation(changes), long.sdOfChange);
    // Means of few people count for less than means of many.
    near(
      sum(years, ({meanWaitInSnapshot, stock}) => (meanWaitInSnapshot ?? 0) * stock) /
        sum(years, ({stock}) => stock),
      long.meanWaitInSnapshot
    );
    near(
      sum(years, ({meanWait, arrivals}) => (meanWait ?? 0) * arrivals) /
        sum(years, ({arrivals}) => arrivals),
      long.meanWait
    );
  });
  it.each([
    {at: 0.5, wait: 2},
    {at: 0.5, arrivals: 2},
    {at: 0.25, arrivals: 0.5, wait: 0.5}
  ])("is as the formulas say after a change: %o", (change) => {
    const years = replicate({...queue, change}, 3000);
    const expected = expectedQueue(logNormalWait(queue.median, queue.sigma), {
      arrivals: queue.arrivals,
      change
    });
    for (const name of ["stock", "present", "sumOfSnapshots", "arrivals", "inNoSnapshot"] as const)
      near(
        mean(years, (year) => year[name]),
        expected[name]
      );
    expected.counts.forEach((count, i) =>
      near(
        mean(years, ({counts}) => counts[i]),
        count
      )
    );
  });
  it("gives the same people for the same seed, and others for the next", () => {
    const [first, again, next] = [3, 3, 4].map((seed) => simulateQueue({...queue, seed}));
    expect(again).toEqual(first);
    const arrivals = new Set(first.map(({arrive}) => arrive));
    expect(next.filter(({arrive}) => arrivals.has(arrive))).toEqual([]);
  });
  it("keeps its people where they wait longer, and those of before a change", () => {
    const [plain, slower, later] = [
      queue,
      {...queue, median: 1},
      {...queue, change: {at: 0.5, arrivals: 3, wait: 2}}
    ].map((options) => simulateQueue({...options, seed: 1}));
    const arriving = (spells: typeof plain, until: number) =>
      spells.map(({arrive}) => arrive).filter((arrive) => arrive >= 0 && arrive < until);
    expect(arriving(slower, 1)).toEqual(arriving(plain, 1));
    expect(arriving(later, 0.5)).toEqual(arriving(plain, 0.5));
    expect(arriving(later, 1).length).toBeGreaterThan(1.5 * arriving(plain, 1).length);
    for (const t of [0.25, 0.5])
      expect(later.filter((spell) => isPresent(spell, t)).length).toBe(
        plain.filter((spell) => isPresent(spell, t)).length
      );
  });
  it("holds nobody who was never there, in order of arrival, for any queue", () => {
    const factor = fc.double({min: 0.25, max: 4, noNaN: true});
    fc.assert(
      fc.property(
        fc.record({
          arrivals: fc.double({min: 0.1, max: 200, noNaN: true}),
          median: fc.double({min: 0.05, max: 2, noNaN: true}),
          sigma: fc.double({min: 0.1, max: 1.5, noNaN: true}),
          seed: fc.integer({min: -1000, max: 1000}),
          years: fc.constantFrom(1, 2, 0.5),
          change: fc.record({
            at: fc.double({min: 0, max: 2, noNaN: true}),
            arrivals: factor,
            wait: factor
          })
        }),
        (options) => {
          const people = simulateQueue(options);
          for (const {arrive, leave} of people) {
            expect(leave).toBeGreaterThan(Math.max(0, arrive));
            expect(arrive).toBeLessThan(options.years);
          }
          const arrivals = people.map(({arrive}) => arrive);
          expect(arrivals).toEqual([...arrivals].sort((a, b) => a - b));
          expect(people.map(({id}) => id)).toEqual(range(1, people.length + 1).map(String));
        }
      ),
      {numRuns: 60}
    );
  });
  it("rejects a queue without arrivals, time or seed", () => {
    const wrong = (options: Partial<QueueOptions>) => () =>
      simulateQueue({...queue, seed: 1, ...options});
    expect(wrong({arrivals: 0})).toThrow("invalid arrivals; not above zero: 0");
    expect(wrong({median: NaN})).toThrow("invalid median; not above zero: NaN");
    expect(wrong({sigma: -1})).toThrow("invalid sigma");
    expect(wrong({years: 0})).toThrow("invalid years");
    expect(wrong({sigma: 10})).toThrow("invalid queue; more than 100000 people");
    expect(wrong({seed: 0.5})).toThrow("invalid seed");
    expect(wrong({change: {at: -1}})).toThrow("invalid time of change; not zero or more: -1");
    expect(wrong({change: {at: 0, wait: 0}})).toThrow("invalid change of waits");
    expect(wrong({change: {at: 0, arrivals: NaN}})).toThrow("invalid change of arrivals");
  });
});
