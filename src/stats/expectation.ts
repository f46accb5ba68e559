import type {Verdict} from "./verdict.js";

/** Which way somebody expected a number to go. */
export type Direction = "rise" | "fall";

/**
 * What a comparison says of an expectation.
 *
 * - `as-expected`, `opposite`: a clear change by a test, or between two counts.
 * - `points-that-way`, `points-away`: the estimates differ, but nothing was
 *   tested, since no margin is published or the intervals come from a model.
 * - `no-clear-change`: tested, or counted, and neither way.
 * - `too-close-to-call`: the rounding of the figures decides, and is not known.
 * - `cannot-be-told`: the comparison is refused or does not decide.
 */
export type Outcome =
  | "as-expected"
  | "opposite"
  | "points-that-way"
  | "points-away"
  | "no-clear-change"
  | "too-close-to-call"
  | "cannot-be-told";

/** How far a verdict goes, and which way. */
const readings: Readonly<
  Record<Verdict, "same" | "close" | "open" | `${"clear" | "untested"} ${Direction}`>
> = {
  rise: "clear rise",
  fall: "clear fall",
  "recorded-rise": "clear rise",
  "recorded-fall": "clear fall",
  "modelled-rise": "untested rise",
  "modelled-fall": "untested fall",
  "estimate-higher": "untested rise",
  "estimate-lower": "untested fall",
  "no-clear-change": "same",
  "recorded-same": "same",
  "estimate-same": "same",
  "too-close-to-call": "close",
  "depends-on-assumption": "open",
  "cannot-tell": "open",
  "cannot-be-compared": "open"
};

/** Returns what the *verdict* on a change says of the direction that was *expected*. */
export function outcomeOf(verdict: Verdict, expected: Direction): Outcome {
  const reading = readings[verdict];
  if (reading === "same") return "no-clear-change";
  if (reading === "close") return "too-close-to-call";
  if (reading === "open") return "cannot-be-told";
  const [kind, direction] = reading.split(" ");
  const isExpected = direction === expected;
  if (kind === "clear") return isExpected ? "as-expected" : "opposite";
  return isExpected ? "points-that-way" : "points-away";
}
