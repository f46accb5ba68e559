import {randomExponential, randomNormal, randomUniform} from "d3-random";
import {seededSource} from "./seeded-source.js";
import type {Spell} from "./snapshots.js";

/** A lasting change of a queue, from some point of the time that is looked at. */
export interface QueueChange {
  /** When it comes, in years from the start. */
  at: number;
  /** By how much arrivals are multiplied from then on; defaults to 1. */
  arrivals?: number;
  /**
   * By how much all waiting that is still to come is multiplied, that of people who are
   * there already too; defaults to 1.
   */
  wait?: number;
}

export interface QueueOptions {
  /** People who arrive in a year. */
  arrivals: number;
  /** The median wait, in years, and the standard deviation of its logarithm. */
  median: number;
  sigma: number;
  /** The seed, a whole number: the same seed gives the same people everywhere. */
  seed: number;
  /** How long the queue is looked at, in years; defaults to 1. */
  years?: number;
  change?: QueueChange;
}

/**
 * Returns the people of a queue over some years, in order of arrival, their times in
 * years from the start: those who are there at the start, and those who arrive.
 * People arrive by chance at an even rate and wait log-normal times, independently (an
 * M/G/∞ queue). The queue is steady at the start, as if it had always run so: one that
 * began empty would be too short for years (see `stockFromEmpty`). A seed keeps its
 * people where arrivals or waits are changed: they come closer together or stay longer.
 *
 * Kaplan (1997), Snapshot samples, Socio-Economic Planning Sciences 31, 281–291
 */
export function simulateQueue({seed, years = 1, change, ...options}: QueueOptions): Spell[] {
  checkPositive("years", years);
  const queue = withChange(options, {years, change});
  const people = [...atStart(options, seed), ...arriving(queue, {seed, years})];
  return people
    .map(({arrive, wait}) => ({arrive, leave: queue.leaveAfter(arrive, wait)}))
    .sort((a, b) => a.arrive - b.arrive)
    .map((spell, index) => ({id: String(index + 1), ...spell}));
}

/** So many people are no lesson any more, and would stop a browser. */
const mostPeople = 100_000;

interface Person {
  arrive: number;
  /** The wait as it would be without a change. */
  wait: number;
}

type Steady = Pick<QueueOptions, "arrivals" | "median" | "sigma">;

/** A queue whose rate and pace may change. */
interface Queue extends Steady {
  /** The time by which so many people are expected to have arrived since the start. */
  timeOf: (expected: number) => number;
  /** When somebody leaves who arrives at a time and waits so long. */
  leaveAfter: (arrive: number, wait: number) => number;
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`invalid ${name}; not above zero: ${value}`);
}

/** How many people are there on a day, on average. */
const stockOf = ({arrivals, median, sigma}: Steady) => arrivals * median * Math.exp(sigma ** 2 / 2);

function withChange(
  steady: Steady,
  {years, change = {at: 0}}: Pick<QueueOptions, "change"> & {years: number}
): Queue {
  const {at, arrivals: more = 1, wait: slower = 1} = change;
  for (const name of ["arrivals", "median", "sigma"] as const) checkPositive(name, steady[name]);
  if (!(at >= 0 && at < Infinity))
    throw new RangeError(`invalid time of change; not zero or more: ${at}`);
  checkPositive("change of arrivals", more);
  checkPositive("change of waits", slower);
  const people = stockOf(steady) + steady.arrivals * more * years;
  if (!(people < mostPeople))
    throw new RangeError(`invalid queue; more than ${mostPeople} people: ${people}`);
  const before = steady.arrivals * at;
  return {
    ...steady,
    timeOf: (expected) =>
      expected <= before
        ? expected / steady.arrivals
        : at + (expected - before) / (steady.arrivals * more),
    leaveAfter: (arrive, wait) => {
      const begin = Math.max(at, arrive);
      const left = arrive + wait - begin;
      return left <= 0 ? arrive + wait : begin + left * slower;
    }
  };
}

/**
 * The people who are there at the start. As long waits are met more often than short ones,
 * by their length, the logarithm of these is larger by the square of *sigma*; the
 * start falls anywhere in them.
 */
function atStart(steady: Steady, seed: number): Person[] {
  const {median, sigma} = steady;
  const source = seededSource(seed, 1);
  const next = randomExponential.source(source)(1);
  const normal = randomNormal.source(source)(0, 1);
  const share = randomUniform.source(source)();
  const stock = stockOf(steady);
  const people: Person[] = [];
  for (let expected = next(); expected < stock; expected += next()) {
    const wait = median * Math.exp(sigma ** 2 + sigma * normal());
    people.push({arrive: -wait * share(), wait});
  }
  return people;
}

function arriving(
  {median, sigma, timeOf}: Queue,
  {seed, years}: {seed: number; years: number}
): Person[] {
  const source = seededSource(seed, 2);
  const next = randomExponential.source(source)(1);
  const normal = randomNormal.source(source)(0, 1);
  const people: Person[] = [];
  for (let expected = next(); timeOf(expected) < years; expected += next())
    people.push({arrive: timeOf(expected), wait: median * Math.exp(sigma * normal())});
  return people;
}
