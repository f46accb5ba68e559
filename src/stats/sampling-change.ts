import {
  differenceMarginBounds,
  type HalfWidth,
  maxFeasibleCorrelation,
  overlapMarginBounds
} from "./difference-margin.js";
import type {Estimate} from "./estimate.js";
import {criticalValue, twoSidedP} from "./normal.js";
import {changeSlack, publishedHalfWidth} from "./published-rounding.js";
import type {Judgement, Verdict} from "./verdict.js";

export interface SamplingOptions {
  /** The confidence level of the test, in (0, 1). */
  level: number;
  /** The share of each window's time that both have in common, in [0, 1]. */
  overlap: number;
  /** The correlation of the two sampling errors, where one is assumed. */
  correlation?: number;
}

/**
 * The margins of the change, as published and as rounding bounds them: first if
 * the shared months carry their share of the error, then if all errors are
 * independent. One and the same where nothing is shared or a correlation is assumed.
 */
function margins(
  [a, b]: readonly [HalfWidth, HalfWidth],
  {overlap, correlation}: SamplingOptions
): readonly [HalfWidth, HalfWidth] {
  if (correlation === undefined)
    return [overlapMarginBounds(a, b, overlap), overlapMarginBounds(a, b, 0)];
  const most = maxFeasibleCorrelation(a.value, b.value);
  if (!(correlation >= 0 && correlation <= most))
    throw new RangeError(
      `invalid correlation; not in [0, ${Number(most.toFixed(3))}], the smaller over the larger half-width: ${correlation}`
    );
  const margin = differenceMarginBounds(a, b, correlation);
  return [margin, margin];
}

/** Returns the verdict of a change whose unrounded value lies within *slack* of it. */
function samplingVerdict(
  change: number,
  slack: number,
  [tight, wide]: readonly [HalfWidth, HalfWidth]
): Verdict {
  const size = Math.abs(change);
  if (size - slack > wide.greatest) return change > 0 ? "rise" : "fall";
  if (size + slack <= tight.least) return "no-clear-change";
  return size > tight.value && size <= wide.value ? "depends-on-assumption" : "too-close-to-call";
}

const explanations: Partial<Record<Verdict, string>> = {
  rise: "The change is larger than its margin.",
  fall: "The change is larger than its margin.",
  "no-clear-change":
    "The change is smaller than its margin, so the survey cannot tell a rise from a fall.",
  "too-close-to-call":
    "The published figures are rounded, and the unrounded ones could be on either side of the margin.",
  "depends-on-assumption":
    "Whether the change is larger than its margin depends on how the errors of the shared months are related, which is not published."
};

/** What the margin takes for granted, as sentences for a reader. */
function assumption({overlap, correlation}: SamplingOptions): string[] {
  if (correlation !== undefined)
    return [`The two estimates' errors are assumed to be correlated, at ${correlation}.`];
  if (overlap === 0) return [];
  return [
    "The margin is a range: from that of errors spread evenly over the months to that of errors unrelated to each other."
  ];
}

function p(change: number, margin: number, level: number): number {
  if (margin === 0) return change === 0 ? 1 : 0;
  return twoSidedP((change / margin) * criticalValue(level));
}

/**
 * Judges the change between two survey estimates with margins. For windows that
 * overlap the margin is a range: from that of the shared months, by the rule of
 * the US Census Bureau for overlapping periods, to that of independent errors;
 * a rise or fall must hold over the whole range and for every unrounded value.
 */
export function samplingChange(a: Estimate, b: Estimate, options: SamplingOptions): Judgement {
  const {level} = options;
  const halfWidths = [publishedHalfWidth(a, level), publishedHalfWidth(b, level)] as const;
  const [tight, wide] = margins(halfWidths, options);
  const change = a.value - b.value;
  const verdict = samplingVerdict(change, changeSlack(a, b), [tight, wide]);
  return {
    verdict,
    reasons: [explanations[verdict]!, ...assumption(options)],
    margin: {least: tight.value, greatest: wide.value},
    p: {least: p(change, tight.value, level), greatest: p(change, wide.value, level)}
  };
}

/**
 * Judges the change between an estimate with a margin and one without, where a
 * bound settles it: if the change is within the smallest margin that it could
 * have, whatever the missing half-width, there is no clear change. Returns null
 * where the bound does not settle it.
 */
export function changeWithOneMargin(
  known: Estimate,
  other: Estimate,
  {level, overlap, correlation}: SamplingOptions
): Judgement | null {
  if (correlation !== undefined && !(correlation >= 0 && correlation <= 1))
    throw new RangeError(`invalid correlation; not in [0, 1]: ${correlation}`);
  const half = publishedHalfWidth(known, level).least;
  const shared = correlation === undefined ? overlap : correlation ** 2;
  const smallest = half * Math.sqrt(1 - shared);
  const size = Math.abs(known.value - other.value) + changeSlack(known, other);
  if (!(size <= smallest)) return null;
  const reasons = [
    "A margin is published for one of the two only; whatever the other is, the change is smaller than the margin that it would have."
  ];
  return {verdict: "no-clear-change", reasons, margin: null, p: null};
}
