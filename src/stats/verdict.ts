/**
 * What may be said of a change; which ones are possible depends on the intervals.
 *
 * - Sampling margins, tested: `rise`, `fall`, `no-clear-change`;
 *   `too-close-to-call` where the rounding of the figures decides;
 *   `depends-on-assumption` where overlapping years show a change or not
 *   depending on a correlation that is not published.
 * - Modelled intervals, not tested: `modelled-rise`, `modelled-fall` where they
 *   do not meet; otherwise `cannot-tell`.
 * - Complete counts: `recorded-rise`, `recorded-fall`, `recorded-same`, or
 *   `too-close-to-call` from rounded counts.
 * - No published margin: `estimate-higher`, `estimate-lower`, `estimate-same`,
 *   or `too-close-to-call` where the two are rounded differently.
 * - `cannot-be-compared`: the reasons say why.
 */
export type Verdict =
  | "rise"
  | "fall"
  | "no-clear-change"
  | "too-close-to-call"
  | "depends-on-assumption"
  | "modelled-rise"
  | "modelled-fall"
  | "cannot-tell"
  | "recorded-rise"
  | "recorded-fall"
  | "recorded-same"
  | "estimate-higher"
  | "estimate-lower"
  | "estimate-same"
  | "cannot-be-compared";

/** The least and the greatest of the values that a quantity may take. */
export interface Bounds {
  least: number;
  greatest: number;
}

/** What `difference` finds; all numbers are in the unit of the estimates. */
export interface Difference {
  /** a − b; null where the two cannot be compared. */
  change: number | null;
  /** The interval of the change, by its greatest margin; null where there is none. */
  lower: number | null;
  upper: number | null;
  /**
   * The ± of the change. Least and greatest differ where two windows overlap:
   * the first if the shared months carry their share of the error, the second
   * if the errors are independent.
   */
  margin: Bounds | null;
  verdict: Verdict;
  /** Why the verdict is so, and what to bear in mind: sentences for a reader. */
  reasons: string[];
  /** The months that both windows cover; 0 for two places, whose samples differ. */
  sharedMonths: number;
  /** The two-sided p-value, by the least and by the greatest margin; null where nothing was tested. */
  p: Bounds | null;
  /**
   * What differs: two periods, two places, or two releases of one figure. Only
   * the first is a change over time; say "higher" of a place and "revised" of
   * a release.
   */
  between: "periods" | "places" | "releases";
}

/** What one way of judging a change returns, before what all ways share is added. */
export type Judgement = Pick<Difference, "verdict" | "reasons" | "margin" | "p">;

const opposites = new Map<Verdict, Verdict>([
  ["rise", "fall"],
  ["modelled-rise", "modelled-fall"],
  ["recorded-rise", "recorded-fall"],
  ["estimate-higher", "estimate-lower"]
]);
for (const [up, down] of [...opposites]) opposites.set(down, up);

/** Returns the verdict of the same comparison with its two estimates exchanged. */
export function oppositeVerdict(verdict: Verdict): Verdict {
  return opposites.get(verdict) ?? verdict;
}
