import {checkHalfWidth, type Interval, type SurveyFigure} from "./interval.js";

/** How an estimate of one period moved from release to release. */
export interface RevisionSummary {
  /** The step from each release to the next. */
  revisions: number[];
  /** From the first to the latest, and in percent of the size of the first; null if that was zero. */
  total: number;
  totalPercent: number | null;
  /** The mean size of a step. */
  meanAbsolute: number;
}

/**
 * Returns the revisions of one period's estimate, given in order of publication.
 * Tell steps from more data and steps from a change of method apart before.
 */
export function revisionSummary(vintages: readonly number[]): RevisionSummary {
  if (vintages.length < 2)
    throw new RangeError(`invalid vintages; fewer than two: ${vintages.length}`);
  for (const value of vintages)
    if (!Number.isFinite(value)) throw new RangeError(`invalid vintage; not finite: ${value}`);
  const first = vintages[0]!;
  const total = vintages.at(-1)! - first;
  const revisions = vintages.slice(1).map((value, i) => value - vintages[i]!);
  return {
    revisions,
    total,
    totalPercent: percentOf(total, first),
    meanAbsolute: revisions.reduce((sum, step) => sum + Math.abs(step), 0) / revisions.length
  };
}

function percentOf(change: number, base: number): number | null {
  return base === 0 ? null : (100 * change) / Math.abs(base);
}

/** Tells whether a *revised* value lies in the interval that was first published, limits included. */
export function isInsideInterval(revised: number, {lower, upper}: Interval): boolean {
  if (!(lower <= upper)) throw new RangeError(`invalid interval; lower above upper: ${lower}`);
  if (!Number.isFinite(revised)) throw new RangeError(`invalid revision; not finite: ${revised}`);
  return lower <= revised && revised <= upper;
}

/** A later balance beside the one that was published first. */
export interface NetRevision {
  net: number;
  change: number;
  changePercent: number | null;
}

/** Returns the revised balance of two revised flows, and its change from the balance first published. */
export function netRevision(
  firstNet: number,
  revised: {inflow: number; outflow: number}
): NetRevision {
  const net = revised.inflow - revised.outflow;
  const change = net - firstNet;
  if (!Number.isFinite(change)) throw new RangeError(`invalid change; not finite: ${change}`);
  return {net, change, changePercent: percentOf(change, firstNet)};
}

/** A survey figure and what it was revised to. */
export interface RevisedFigure extends SurveyFigure {
  revised: number;
}

/** What revisions moved a sum of years by, beside what sampling could explain. */
export interface BiasAgainstSampling {
  sum: number;
  revisedSum: number;
  difference: number;
  /** The ± of the sum if sampling were the only error. */
  halfWidth: number;
  /** The positions, from 0, of the years that left their own interval. */
  outside: number[];
}

/**
 * Returns how far revisions moved a run of independent years, beside the margin of
 * their sum: an interval that covers sampling does not cover other errors.
 */
export function biasAgainstSampling(years: readonly RevisedFigure[]): BiasAgainstSampling {
  for (const {halfWidth} of years) checkHalfWidth(halfWidth);
  const sum = years.reduce((total, {value}) => total + value, 0);
  const revisedSum = years.reduce((total, {revised}) => total + revised, 0);
  return {
    sum,
    revisedSum,
    difference: revisedSum - sum,
    halfWidth: Math.hypot(...years.map(({halfWidth}) => halfWidth)),
    outside: years.flatMap(({value, halfWidth, revised}, i) =>
      Math.abs(revised - value) > halfWidth ? [i] : []
    )
  };
}
