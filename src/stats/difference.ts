import {caveats, whyNotComparable} from "./comparability.js";
import type {Estimate} from "./estimate.js";
import {checkLevel} from "./normal.js";
import {isSymmetric} from "./published-rounding.js";
import {changeWithOneMargin, samplingChange, type SamplingOptions} from "./sampling-change.js";
import {estimateChange, modelledChange, recordedChange} from "./untested-change.js";
import type {Difference, Judgement} from "./verdict.js";
import {sharedMonths} from "./window-overlap.js";

export type {Bounds, Difference, Verdict} from "./verdict.js";

export interface DifferenceOptions {
  /** The confidence level of the test and of the change's interval, in (0, 1); defaults to 0.95. */
  level?: number;
  /**
   * The correlation of the two sampling errors, from 0 to the smaller over the
   * larger half-width. By default it is not assumed: the margin of windows that
   * overlap is a range, and that of others is of independent errors.
   */
  correlation?: number;
}

function checkEstimate(e: Estimate): void {
  if (!Number.isFinite(e.value)) throw new RangeError(`invalid value; not finite: ${e.value}`);
  if (e.interval !== "sampling" && e.interval !== "modelled") return;
  if (e.lower === null || e.upper === null || e.level === null)
    throw new TypeError(`missing limits or level of ${e.interval} interval: ${e.measure}`);
  if (!(e.lower <= e.upper && Number.isFinite(e.lower) && Number.isFinite(e.upper)))
    throw new RangeError(`invalid interval; lower above upper: ${e.lower} to ${e.upper}`);
  checkLevel(e.level);
}

function whatDiffers(a: Estimate, b: Estimate): Difference["between"] {
  if (a.area !== b.area) return "places";
  return a.period.end === b.period.end ? "releases" : "periods";
}

function judge(a: Estimate, b: Estimate, options: SamplingOptions): Judgement {
  const kinds = new Set([a.interval, b.interval]);
  if (whatDiffers(a, b) === "releases")
    return estimateChange(
      a,
      b,
      "Both figures are for the same period: the difference is a revision, for which no margin is published."
    );
  const isTestable = (e: Estimate) => e.interval === "sampling" && isSymmetric(e);
  if (isTestable(a) && isTestable(b)) return samplingChange(a, b, options);
  if (!kinds.has("none") && !kinds.has("count")) return modelledChange(a, b);
  if (kinds.size === 1 && kinds.has("count")) return recordedChange(a, b);
  if (kinds.size === 1) return estimateChange(a, b, "No margin is published.");
  const [known, other] = isTestable(a) ? [a, b] : [b, a];
  const settled =
    isTestable(known) && other.interval === "none"
      ? changeWithOneMargin(known, other, options)
      : null;
  return (
    settled ??
    estimateChange(
      a,
      b,
      kinds.has("count") && kinds.has("none")
        ? "No margin is published."
        : "A margin is published for one of the two only, so the change cannot be tested."
    )
  );
}

/**
 * Returns the change from *b*, the base, to *a*, with its margin and what may be
 * said of it; the one way to compare two estimates. It allows for rolling years
 * that overlap and for the rounding of the figures: a rise or fall holds for
 * every value that rounds to those published. See `Verdict` for what may be
 * said; what cannot be compared is refused with its reasons, and has no change.
 */
export function difference(
  a: Estimate,
  b: Estimate,
  {level = 0.95, correlation}: DifferenceOptions = {}
): Difference {
  checkLevel(level);
  checkEstimate(a);
  checkEstimate(b);
  const between = whatDiffers(a, b);
  const shared = between === "places" ? 0 : sharedMonths(a.period, b.period);
  const refusals = whyNotComparable(a, b);
  if (refusals.length > 0)
    return {
      change: null,
      lower: null,
      upper: null,
      margin: null,
      verdict: "cannot-be-compared",
      reasons: refusals,
      sharedMonths: shared,
      p: null,
      between
    };
  const overlap = shared > 0 ? shared / a.period.months : 0;
  const judgement = judge(a, b, {level, overlap, correlation});
  const change = a.value - b.value;
  const {margin} = judgement;
  return {
    ...judgement,
    change,
    lower: margin && change - margin.greatest,
    upper: margin && change + margin.greatest,
    reasons: [...judgement.reasons, ...caveats(a, b, {between, sharedMonths: shared})],
    sharedMonths: shared,
    between
  };
}
