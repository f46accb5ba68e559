import type {WaitingTime} from "./waiting-time.js";

function checkAmount(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity))
    throw new RangeError(`invalid ${name}; not zero or more: ${value}`);
}

function checkYears(name: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`invalid ${name}; not above zero: ${value}`);
}

/**
 * Returns the stock of people that *arrivals* a year and a mean wait in years
 * lead to, once steady: slower decisions lengthen the queue without one arrival more.
 *
 * Little (1961), doi:10.1287/opre.9.3.383
 */
export function stockFromArrivals(arrivals: number, meanWait: number): number {
  checkAmount("arrivals", arrivals);
  checkAmount("mean wait", meanWait);
  return arrivals * meanWait;
}

/** Returns the mean wait, in years, that a steady *stock* and its *arrivals* a year imply. */
export function waitFromStock(stock: number, arrivals: number): number {
  checkAmount("stock", stock);
  checkYears("arrivals", arrivals);
  return stock / arrivals;
}

/** Returns the departures of a period from its arrivals and the stock at its start and end, steady or not. */
export function departures(arrivals: number, stock: {start: number; end: number}): number {
  checkAmount("arrivals", arrivals);
  checkAmount("stock", stock.start);
  checkAmount("stock", stock.end);
  return arrivals - (stock.end - stock.start);
}

export interface SnapshotOptions {
  /** People who arrive in a year. */
  arrivals: number;
  /** The length of the period that is looked at, in years; defaults to 1. */
  period?: number;
  /** The time between snapshots, in years; defaults to a quarter. */
  gap?: number;
}

/** What snapshots of a steady queue show, on average, and what they do not. */
export interface StockAndFlow {
  meanWait: number;
  /** People on a day, and the standard deviation of that number by chance. */
  stock: number;
  stockSd: number;
  /** Different people present at some time in the period. */
  present: number;
  /** The snapshots of the period added up: person-quarters, not people. */
  sumOfSnapshots: number;
  snapshotsPerPerson: number;
  /** The share of people whom no snapshot meets. */
  inNoSnapshot: number;
  /** The mean whole wait of the people in a snapshot, who are the slow ones. */
  meanWaitInSnapshot: number;
  /** The share of people in a snapshot who are in the next. */
  stillHere: number;
  /** The standard deviation, by chance, of the change between two snapshots. */
  sdOfChange: number;
}

/**
 * Returns what snapshots of a steady queue show, where people arrive by chance, at
 * an even rate, and wait independently of each other (an M/G/∞ queue).
 *
 * Kaplan (1997), Snapshot samples, Socio-Economic Planning Sciences 31, 281–291
 */
export function stockAndFlow(
  wait: WaitingTime,
  {arrivals, period = 1, gap = 0.25}: SnapshotOptions
): StockAndFlow {
  checkYears("arrivals", arrivals);
  checkYears("period", period);
  checkYears("gap", gap);
  const stock = arrivals * wait.mean;
  const waitedInGap = wait.meanUpTo(gap);
  return {
    meanWait: wait.mean,
    stock,
    stockSd: Math.sqrt(stock),
    present: arrivals * (period + wait.mean),
    sumOfSnapshots: (stock * period) / gap,
    snapshotsPerPerson: wait.mean / gap,
    inNoSnapshot: 1 - waitedInGap / gap,
    meanWaitInSnapshot: wait.meanSquare / wait.mean,
    stillHere: 1 - waitedInGap / wait.mean,
    sdOfChange: Math.sqrt(2 * arrivals * waitedInGap)
  };
}

/** Returns the stock some *years* after opening an empty queue: a simulation needs a long start. */
export function stockFromEmpty(
  wait: WaitingTime,
  {arrivals, years}: {arrivals: number; years: number}
): number {
  checkAmount("arrivals", arrivals);
  return arrivals * wait.meanUpTo(years);
}
