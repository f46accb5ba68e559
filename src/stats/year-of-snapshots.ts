import {mean, range} from "d3-array";
import {isPresent, peoplePresent, traceSnapshots, type Spell} from "./snapshots.js";

/** What snapshots at even gaps show of the people of a period, and what was so. */
export interface ObservedQueue {
  /** When the snapshots were taken, in years from the start, and the people in each. */
  times: number[];
  counts: number[];
  /** The people in the last snapshot, on the last day of the period. */
  stock: number;
  /** Different people present at some time in the period. */
  present: number;
  /** The snapshots added up: person-quarters, not people. */
  sumOfSnapshots: number;
  /** People who arrived in the period. */
  arrivals: number;
  /** In how many snapshots of the period each person is, in the order of the people. */
  met: number[];
  /** People who came and went between two snapshots: no table ever holds them. */
  inNoSnapshot: number;
  /** The mean whole wait, in years, of those who arrived, and of those in the last snapshot. */
  meanWait: number | null;
  meanWaitInSnapshot: number | null;
}

/**
 * Returns what snapshots, each at the end of a *gap*, show of *spells* over some *years*
 * from 0, both in years; they default to the four quarters of one year. A mean of
 * nobody is null.
 */
export function observeQueue(
  spells: readonly Spell[],
  {years = 1, gap = 0.25}: {years?: number; gap?: number} = {}
): ObservedQueue {
  const times = range(1, Math.round(years / gap) + 1).map((number) => number * gap);
  const {counts, sum, appearances} = traceSnapshots(spells, times);
  const there = spells.filter(({arrive, leave}) => arrive < years && leave > 0);
  const arrived = there.filter(({arrive}) => arrive >= 0);
  // Whoever was there at the start is in the last table of the period before.
  const missed = arrived.filter(({id}) => appearances[id] === 0);
  return {
    times,
    counts,
    stock: counts.at(-1)!,
    present: peoplePresent(spells, {from: 0, to: years}),
    sumOfSnapshots: sum,
    arrivals: arrived.length,
    met: spells.map(({id}) => appearances[id]),
    inNoSnapshot: missed.filter(({leave}) => leave < years).length,
    meanWait: meanWaitOf(arrived),
    meanWaitInSnapshot: meanWaitOf(spells.filter((spell) => isPresent(spell, years)))
  };
}

const meanWaitOf = (spells: readonly Spell[]): number | null =>
  mean(spells, ({arrive, leave}) => leave - arrive) ?? null;
