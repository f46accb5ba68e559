import {type Estimate} from "./estimate.js";
import {criticalValue, twoSidedP} from "./normal.js";
import {changeSlack, publishedHalfWidth, type HalfWidth} from "./published-rounding.js";
import {type Bounds, type Judgement, type Verdict} from "./verdict.js";

export interface SamplingOptions {
  /** The confidence level of the test, in (0, 1). */
  level: number;
  /** The share of each window's time that both have in common, in [0, 1]. */
  overlap: number;
  /** The correlation of the two sampling errors, where one is assumed. */
  correlation?: number;
}

/** One assumption's margin of the change, as published and as rounding bounds it. */
type Margin = HalfWidth;

/** The margin under the rule of the US Census Bureau for overlapping windows. */
function overlapMargin(a: HalfWidth, b: HalfWidth, overlap: number): Margin {
  const scale = Math.sqrt(1 - overlap);
  return {
    value: scale * Math.hypot(a.value, b.value),
    least: scale * Math.hypot(a.least, b.least),
    greatest: scale * Math.hypot(a.greatest, b.greatest)
  };
}

/** The margin under a given correlation, which cannot exceed the smaller over the larger half-width. */
function correlatedMargin(a: HalfWidth, b: HalfWidth, rho: number): Margin {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const most = large > 0 ? small / large : 1;
  if (!(rho >= 0 && rho <= most))
    throw new RangeError(`invalid correlation; not in [0, ${Number(most.toFixed(3))}]: ${rho}`);
  const margin = (x: number, y: number) => Math.sqrt(Math.max(0, x * x + y * y - 2 * rho * x * y));
  const corners = [
    margin(a.least, b.least),
    margin(a.least, b.greatest),
    margin(a.greatest, b.least),
    margin(a.greatest, b.greatest)
  ];
  // Within the bounds the margin is least where one half-width is rho times the other.
  const within = (x: number, {least, greatest}: Bounds) => Math.min(greatest, Math.max(least, x));
  const inner = [a.least, a.greatest].map((x) => margin(x, within(rho * x, b)));
  inner.push(...[b.least, b.greatest].map((y) => margin(within(rho * y, a), y)));
  return {
    value: margin(a.value, b.value),
    least: Math.min(...corners, ...inner),
    greatest: Math.max(...corners)
  };
}

/** Returns the verdict of a change whose unrounded value lies within *slack* of it. */
function samplingVerdict(change: number, slack: number, [tight, wide]: [Margin, Margin]): Verdict {
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
export function samplingChange(
  a: Estimate,
  b: Estimate,
  {level, overlap, correlation}: SamplingOptions
): Judgement {
  const [halfA, halfB] = [publishedHalfWidth(a, level), publishedHalfWidth(b, level)];
  const margins: [Margin, Margin] =
    correlation === undefined
      ? [overlapMargin(halfA, halfB, overlap), overlapMargin(halfA, halfB, 0)]
      : [correlatedMargin(halfA, halfB, correlation), correlatedMargin(halfA, halfB, correlation)];
  const change = a.value - b.value;
  const verdict = samplingVerdict(change, changeSlack(a, b), margins);
  const [tight, wide] = margins.map((m) => m.value) as [number, number];
  return {
    verdict,
    reasons: [explanations[verdict]!],
    margin: {least: tight, greatest: wide},
    p: {least: p(change, tight, level), greatest: p(change, wide, level)}
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
