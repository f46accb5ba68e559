import type {Estimate} from "./estimate.js";
import {changeSlack, roundingUnit} from "./published-rounding.js";
import type {Judgement, Verdict} from "./verdict.js";

const untested = (verdict: Verdict, ...reasons: string[]): Judgement => ({
  verdict,
  reasons,
  margin: null,
  p: null
});

/** The release that an estimate's interval is from. */
const releaseOfInterval = (e: Estimate) => e.intervalRelease ?? e.release;

/**
 * Judges the change between two estimates whose intervals are modelled or lean
 * to one side. No test is made of such intervals: those that do not meet show a
 * rise or fall, all others leave it open.
 */
export function modelledChange(a: Estimate, b: Estimate): Judgement {
  if (a.release !== b.release || releaseOfInterval(a) !== releaseOfInterval(b))
    return untested("cannot-tell", "The intervals are from different releases.");
  if (a.level !== b.level)
    return untested("cannot-tell", "The intervals are of different confidence levels.");
  if (a.interval !== b.interval)
    return untested("cannot-tell", "One interval is modelled and the other is a survey’s margin.");
  const slack = changeSlack(a, b);
  const apart = "The intervals do not meet; no test was made.";
  const isAbove = (gap: number) => gap > 0 && gap >= slack;
  if (isAbove(a.lower! - b.upper!)) return untested("modelled-rise", apart);
  if (isAbove(b.lower! - a.upper!)) return untested("modelled-fall", apart);
  return untested("cannot-tell", "The intervals meet, and no test is made of such intervals.");
}

/** Rounding that could hide which of two figures is larger; whole people are not rounded. */
function directionSlack(a: Estimate, b: Estimate): number {
  return [a, b].map(roundingUnit).reduce((sum, unit) => sum + (unit > 1 ? unit / 2 : 0), 0);
}

const roundedApart =
  "The figures are rounded, and the unrounded ones could be in either order or the same.";

/** Judges the change between two complete counts of records. */
export function recordedChange(a: Estimate, b: Estimate): Judgement {
  const change = a.value - b.value;
  if (Math.abs(change) < directionSlack(a, b)) return untested("too-close-to-call", roundedApart);
  return untested(
    change > 0 ? "recorded-rise" : change < 0 ? "recorded-fall" : "recorded-same",
    "Both are counts of records: a change in what was recorded need not be a change in migration."
  );
}

/** Judges the change between two estimates for which nothing bounds their error; says *why*. */
export function estimateChange(a: Estimate, b: Estimate, why: string): Judgement {
  const change = a.value - b.value;
  if (change !== 0 && Math.abs(change) < directionSlack(a, b))
    return untested("too-close-to-call", why, roundedApart);
  return untested(
    change > 0 ? "estimate-higher" : change < 0 ? "estimate-lower" : "estimate-same",
    why
  );
}
