import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {outcomeNames} from "../prose/outcomes.js";
import {capital, formatMargin} from "../prose/sentence.js";
import {phrasesFor} from "../prose/verdicts.js";
import {turningValue} from "../stats/turning-value.js";
import type {AnyRow} from "../tables/table.js";
import {toEstimate, type ExpectedRow} from "./expected-rows.js";
import type {Judged} from "./judge-expectations.js";

/** Returns the row of the table for an expectation that was *judged*. */
export function toTableRow(judged: Judged): AnyRow {
  return {
    claim: judged.expectation.claim,
    figures: figuresOf(judged),
    saying: sayingOf(judged),
    verdict: outcomeNames[judged.outcome],
    mind: mindOf(judged)
  };
}

/** Returns an expectation and what came of it in full, for the point of a chart. */
export function inFull(judged: Judged): string {
  const {claim, reading} = judged.expectation;
  const saying = sayingOf(judged).replace(/\.$/, "");
  return `Expected: ${claim} (${reading}). ${figuresOf(judged)}. ${saying}. ${outcomeNames[judged.outcome]}`;
}

const unitOf = ({is_count}: ExpectedRow) => (is_count ? 1 : 1000);
const yearOf = ({year_ending}: ExpectedRow) => `the year to ${formatMonth(year_ending)}`;

/** Returns the number of a *row* with its doubt: “284,000 ± 26,000”. */
function withDoubt({people, half_width, lower, upper}: ExpectedRow): string {
  const number = formatNumber(people);
  // A margin stays on the line of its number.
  if (half_width !== null) return `${number}\u00a0±\u00a0${formatNumber(half_width)}`;
  if (lower === null || upper === null) return number;
  return `${number} (${formatNumber(lower)} to ${formatNumber(upper)}, modelled)`;
}

/** The numbers, with their doubt or the reason that there is none. */
function figuresOf({expectation, before, after}: Judged): string {
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

/** What the comparison says, or why there is none. */
function sayingOf({expectation, isHeld, before, after, difference}: Judged): string {
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
function mindOf({expectation, before, after, difference, outcome}: Judged): string {
  if (expectation.expected === null) return expectation.wouldTell;
  const {expected} = expectation;
  if (!before || !after || !difference) return "A release that has both years.";
  if (difference.change === null) return "One method on both sides of the break.";
  const value = turningValue(toEstimate(after), toEstimate(before), expected);
  if (value === null) return "A published margin: without one no change is judged.";
  const [unit, isRise] = [unitOf(after), expected === "rise"];
  if (outcome === "as-expected") {
    const short = formatNumber(isRise ? value - unit : value + unit);
    return `${short} or ${isRise ? "fewer" : "more"} in ${yearOf(after)} would not have shown it.`;
  }
  return `${formatNumber(value)} or ${isRise ? "more" : "fewer"} in ${yearOf(after)} would have shown it.`;
}
