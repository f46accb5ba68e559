import {expectedQueue, type ExpectedQueue} from "../stats/expected-queue.js";
import {simulateQueue, type QueueChange} from "../stats/queue-simulation.js";
import type {Spell} from "../stats/snapshots.js";
import {stockAndFlow, type StockAndFlow} from "../stats/stock-flow.js";
import {logNormalWait} from "../stats/waiting-time.js";
import {observeQueue, type ObservedQueue} from "../stats/year-of-snapshots.js";
import {numberOf, type Choices} from "./control.js";

/** The standard deviation of the logarithm of waits: how much they differ between people. */
export const sigma = 1;

/** What may change in the middle of the year, and by how much. */
export type Scenario = {
  scenario: string;
  /** What changes, in words; empty where nothing does. */
  change: string;
  arrivals_factor: number;
  wait_factor: number;
};

/** One year of a queue, what is true of such years on average, and where it would end. */
export interface QueueYear {
  scenario: Scenario;
  spells: Spell[];
  observed: ObservedQueue;
  expected: ExpectedQueue;
  longRun: StockAndFlow;
}

/** Returns the year that a reader's choices come to; throws where an address has brought something else. */
export function yearOf(rows: readonly Scenario[], choices: Choices): QueueYear {
  const scenario = rows.find((row) => row.scenario === choices.change);
  if (!scenario) throw new RangeError(`invalid choice: change ${choices.change}`);
  const {arrivals_factor, wait_factor} = scenario;
  const [arrivals, median] = [numberOf(choices, "arrivals"), numberOf(choices, "median") / 12];
  const turn: QueueChange = {at: 0.5, arrivals: arrivals_factor, wait: wait_factor};
  const seed = numberOf(choices, "seed");
  const spells = simulateQueue({arrivals, median, sigma, seed, change: turn});
  return {
    scenario,
    spells,
    observed: observeQueue(spells),
    expected: expectedQueue(logNormalWait(median, sigma), {arrivals, change: turn}),
    longRun: stockAndFlow(logNormalWait(median * wait_factor, sigma), {
      arrivals: arrivals * arrivals_factor
    })
  };
}
