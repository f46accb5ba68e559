import type {Difference, Verdict} from "../stats/difference.js";
import {formatNumber} from "./format.js";
import {phrasesFor} from "./verdicts.js";

export interface SentenceOptions {
  /** What is estimated, as "net migration". */
  measure: string;
  /** What sets the two apart, as "the year to June 2015": the one compared, and the base. */
  a: string;
  b: string;
  /** The unit that numbers are rounded to; defaults to 1. */
  to?: number;
}

/**
 * Returns a difference as a sentence that can be quoted by itself: what may be
 * said of it, its size and its margin, or the reason why there is none.
 */
export function differenceSentence(difference: Difference, options: SentenceOptions): string {
  const {verdict, between, reasons} = difference;
  const phrase = phrasesFor(difference)[0];
  const {measure, a, b} = options;
  const size = sizeWords(difference, options);
  if (verdict === "cannot-be-compared")
    return `${capital(measure)} in ${a} ${phrase} with that in ${b}. ${reasons.join(" ")}`;
  if (between === "releases" && verdict.startsWith("estimate"))
    return revision(difference, options, phrase);
  if (between === "places")
    return `${capital(measure)} in ${a} ${phrase} ${ofPlace(verdict)} ${b}${size}.`;
  return `${overTime(verdict, phrase, options)}${size}.`;
}

/** How a phrase stands in a sentence about two periods. */
function overTime(verdict: Verdict, phrase: string, {measure, a, b}: SentenceOptions): string {
  const span = `between ${b} and ${a}`;
  switch (verdict) {
    case "too-close-to-call":
    case "depends-on-assumption":
    case "cannot-tell":
      return `Whether ${measure} changed ${span} ${verdict === "cannot-tell" ? "cannot be told" : phrase}`;
    case "recorded-rise":
    case "recorded-fall":
    case "recorded-same":
      return `For ${measure}, ${phrase} ${span}`;
    case "estimate-higher":
    case "estimate-lower":
    case "estimate-same":
      return `For ${measure}, ${phrase} for ${a} ${verdict === "estimate-same" ? "as" : "than"} for ${b}`;
    default:
      return `${capital(measure)} ${phrase} ${span}`;
  }
}

function ofPlace(verdict: Verdict): string {
  return verdict === "no-clear-change" ? "from that in" : "than in";
}

/** Two releases of one figure: nothing rose or fell, it was revised. */
function revision(
  {change}: Difference,
  {measure, a, b, to}: SentenceOptions,
  phrase: string
): string {
  const by = change === 0 ? "" : ` by ${formatNumber(Math.abs(change!), {to})}`;
  return `${capital(measure)} ${phrase}${by} between ${b} and ${a}.`;
}

/** The size of a change and its margin, as they follow a phrase. */
function sizeWords({change, margin, verdict}: Difference, {to}: SentenceOptions): string {
  if (change === null || change === 0)
    return margin ? `: the two estimates are the same${marginWords(margin, to)}` : "";
  const size = formatNumber(Math.abs(change), {to});
  if (verdict.startsWith("recorded")) return `, by ${size}`;
  const direction = change > 0 ? "higher" : "lower";
  if (verdict === "estimate-higher" || verdict === "estimate-lower")
    return `, by ${size}; no margin of the change is known`;
  const soFar = `: the estimate is ${size} ${direction}`;
  if (margin) return `${soFar}${marginWords(margin, to)}`;
  return verdict === "cannot-tell" ? `${soFar}, but no test is made` : soFar;
}

/** A margin, as ", with a margin of ±27,000 to ±54,000 (95%)". */
function marginWords(margin: NonNullable<Difference["margin"]>, to?: number): string {
  return `, with a margin of ${formatMargin(margin, to)}`;
}

/** A verdict in as few words as a heading takes. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  rise: "a rise",
  fall: "a fall",
  "no-clear-change": "no clear change",
  "too-close-to-call": "too close to call",
  "depends-on-assumption": "it depends on an assumption",
  "modelled-rise": "up, not tested",
  "modelled-fall": "down, not tested",
  "cannot-tell": "cannot tell",
  "recorded-rise": "more were recorded",
  "recorded-fall": "fewer were recorded",
  "recorded-same": "as many were recorded",
  "estimate-higher": "a higher estimate, not tested",
  "estimate-lower": "a lower estimate, not tested",
  "estimate-same": "the same estimate",
  "cannot-be-compared": "cannot be compared"
};

/** Returns the ± of a change: one number, or the range from least to greatest. */
export function formatMargin({least, greatest}: {least: number; greatest: number}, to = 1): string {
  const [low, high] = [least, greatest].map((half) => `±${formatNumber(half, {to})}`);
  return low === high ? low : `${low} to ${high}`;
}

/** Returns *text* with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
