import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {outcomeNames} from "../prose/outcomes.js";
import {capital, formatMargin} from "../prose/sentence.js";
import {phrasesFor} from "../prose/verdicts.js";
import {difference, type Difference} from "../stats/difference.js";
import {outcomeOf, type Outcome} from "../stats/expectation.js";
import {turningValue} from "../stats/turning-value.js";
import type {Choices} from "./control.js";
import {expectations, type Expectation} from "./expectations-of-2016.js";
import {countsRelease, toEstimate, type ExpectedRow, type Horizon} from "./expected-rows.js";

/** What one release says of one expectation. */
export interface Assessment {
  expectation: Expectation;
  before: ExpectedRow | undefined;
  after: ExpectedRow | undefined;
  /** The comparison of the two years; undefined where a year is missing or no series would tell. */
  difference: Difference | undefined;
  outcome: Outcome;
  /** The numbers, with their doubt or the reason that there is none. */
  figures: string;
  /** What the comparison says, or why there is none. */
  saying: string;
  verdict: string;
  mind: string;
}

/** Returns what the chosen release says of every expectation, in the order of the paper. */
export function assessExpectations(rows: readonly ExpectedRow[], choices: Choices): Assessment[] {
  return expectations.map((expectation) => assess(expectation, rows, choices));
}

function assess(
  expectation: Expectation,
  rows: readonly ExpectedRow[],
  {release, horizon}: Choices
): Assessment {
  const of = rows.filter(
    (row) =>
      row.series === expectation.series && row.release === (row.is_count ? countsRelease : release)
  );
  const before = of.find(({is_before}) => is_before);
  const after = of.find((row) => row[`is_${horizon as Horizon}`]);
  const found =
    before && after && expectation.expected !== null
      ? difference(toEstimate(after), toEstimate(before))
      : undefined;
  const outcome =
    found && expectation.expected !== null
      ? outcomeOf(found.verdict, expectation.expected)
      : "cannot-be-told";
  const parts = {expectation, isHeld: of.length > 0, before, after, difference: found, outcome};
  return {
    expectation,
    before,
    after,
    difference: found,
    outcome,
    figures: figuresOf(parts),
    saying: sayingOf(parts),
    verdict: outcomeNames[outcome],
    mind: mindOf(parts)
  };
}

interface Parts extends Pick<
  Assessment,
  "expectation" | "before" | "after" | "difference" | "outcome"
> {
  /** Whether the release has the series at all, as we hold it. */
  isHeld: boolean;
}

const unitOf = ({is_count}: ExpectedRow) => (is_count ? 1 : 1000);
const yearOf = ({year_ending}: ExpectedRow) => `the year to ${formatMonth(year_ending)}`;

/** Returns the number of a *row* with its doubt: “284,000 ± 26,000”. */
export function withDoubt({people, half_width, lower, upper}: ExpectedRow): string {
  const number = formatNumber(people);
  if (half_width !== null) return `${number} ± ${formatNumber(half_width)}`;
  if (lower === null || upper === null) return number;
  return `${number} (${formatNumber(lower)} to ${formatNumber(upper)}, modelled)`;
}

function figuresOf({expectation, before, after}: Parts): string {
  if (expectation.series === null) return "No figures";
  const known = [before, after].filter((row) => row !== undefined);
  if (known.length === 0) return "Not in this release, as we hold it";
  const numbers = known.map(
    (row) => `${withDoubt(row)} in ${yearOf(row)}${row.is_provisional ? ", provisional" : ""}`
  );
  return [numbers.join("; "), ...doubtOf(known)].join(". ");
}

/** Why numbers stand without a margin. */
function doubtOf(rows: readonly ExpectedRow[]): string[] {
  if (rows.every(({is_count}) => is_count)) return ["Counts, which have no margin"];
  const bare = rows.filter(({half_width, lower}) => half_width === null && lower === null);
  if (bare.length === 0) return [];
  if (bare.length === rows.length) return ["No margin is published"];
  return [`No margin is published for ${yearOf(bare[0])}`];
}

function sayingOf({expectation, isHeld, before, after, difference}: Parts): string {
  if (expectation.expected === null) return expectation.reason;
  if (!isHeld) return "This release, as we hold it, has totals only.";
  if (!before) return "This release, as we hold it, has no year before the vote.";
  if (!after) return "This release, as we hold it, has no such year.";
  const {change, margin, verdict, reasons} = difference!;
  const [first, second] = phrasesFor(difference!);
  const phrase = capital(first.startsWith("is ") ? second : first);
  if (change === null) return `${phrase}. ${reasons.join(" ")}`;
  const size = formatNumber(change, {to: unitOf(after), signed: true});
  const doubt = margin
    ? `, margin ${formatMargin(margin, 1000)}`
    : verdict.startsWith("recorded")
      ? ""
      : "; no margin of the change is known";
  return `${phrase}: ${size}${doubt}`;
}

/** What would turn the verdict, worked out with the same test wherever there is one. */
function mindOf({expectation, before, after, difference, outcome}: Parts): string {
  if (expectation.expected === null) return expectation.wouldTell;
  const {expected} = expectation;
  if (!before || !after || !difference) return "A release that has both years.";
  if (difference.change === null) return "One method on both sides of the break.";
  const value = turningValue(toEstimate(after), toEstimate(before), expected);
  if (value === null) return "A published margin: without one no change is tested.";
  const [unit, isRise] = [unitOf(after), expected === "rise"];
  if (outcome === "as-expected") {
    const short = formatNumber(isRise ? value - unit : value + unit);
    return `${short} or ${isRise ? "fewer" : "more"} in ${yearOf(after)} would not have shown it.`;
  }
  return `${formatNumber(value)} or ${isRise ? "more" : "fewer"} in ${yearOf(after)} would have shown it.`;
}
