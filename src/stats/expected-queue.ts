import {range, sum} from "d3-array";
import type {QueueChange} from "./queue-simulation.js";
import type {WaitingTime} from "./waiting-time.js";
import type {ObservedQueue} from "./year-of-snapshots.js";

/** What snapshots show on average, over many queues alike. */
export type ExpectedQueue = Pick<
  ObservedQueue,
  "counts" | "stock" | "present" | "sumOfSnapshots" | "arrivals" | "inNoSnapshot"
>;

export interface ExpectedQueueOptions {
  /** People who arrive in a year, before a change. */
  arrivals: number;
  /** How long the queue is looked at, and the time between snapshots, in years; a year and a quarter. */
  years?: number;
  gap?: number;
  /** A change, on the day of a snapshot. */
  change?: QueueChange;
}

/**
 * Returns what `observeQueue` shows on average of a queue that is steady until it changes.
 * Unlike `stockAndFlow`, it follows the queue on its way to a new steady state: of those
 * who were there at the change some are left, and of those who came since some are gone.
 */
export function expectedQueue(
  wait: WaitingTime,
  {arrivals, years = 1, gap = 0.25, change = {at: years}}: ExpectedQueueOptions
): ExpectedQueue {
  const {at, arrivals: more = 1, wait: slower = 1} = change;
  if (!(arrivals > 0 && arrivals < Infinity))
    throw new RangeError(`invalid arrivals; not above zero: ${arrivals}`);
  if (!(Math.abs(at / gap - Math.round(at / gap)) < 1e-9))
    throw new RangeError(`invalid time of change; not at a snapshot: ${at}`);
  const stock = arrivals * wait.mean;
  const stockAt = (time: number): number => {
    if (time <= at) return stock;
    // Since the change a year of waiting takes `slower` years.
    const passed = wait.meanUpTo((time - at) / slower);
    return stock + arrivals * passed * (more * slower - 1);
  };
  const ends = range(1, Math.round(years / gap) + 1).map((number) => number * gap);
  const counts = ends.map(stockAt);
  const arriving = ends.map((end) => arrivals * gap * (end <= at + 1e-9 ? 1 : more));
  const gone = ends.map((end, index) => {
    const pace = end <= at + 1e-9 ? 1 : slower;
    return arriving[index] * (1 - (pace * wait.meanUpTo(gap / pace)) / gap);
  });
  return {
    counts,
    stock: counts.at(-1)!,
    present: stock + sum(arriving),
    sumOfSnapshots: sum(counts),
    arrivals: sum(arriving),
    inNoSnapshot: sum(gone)
  };
}
