import {formatNumber} from "../prose/format.js";
import type {Confidence, Tally} from "./progress.js";

/** From so many answers on, a percentage means something. */
export const leastForPercentage = 30;

const names: Readonly<Record<Confidence, string>> = {
  sure: "you were sure of",
  "think-so": "you were fairly sure of",
  guess: "you guessed"
};

/**
 * Returns how answers of one confidence came out, in plain counts: "6 of the 8 you
 * were sure of were right". A percentage is added from 30 answers on, and never before.
 */
export function tallyWords(confidence: Confidence, {answered, right}: Tally): string {
  if (!(right >= 0 && right <= answered))
    throw new RangeError(`invalid tally; more right than answered: ${right} of ${answered}`);
  if (answered === 0) return `There is no answer yet that ${names[confidence]}.`;
  const share =
    answered < leastForPercentage
      ? ""
      : ` (${formatNumber((100 * right) / answered, {percent: true})})`;
  const of = answered === 1 ? `the one` : `the ${formatNumber(answered)}`;
  return `${formatNumber(right)} of ${of} ${names[confidence]} ${right === 1 ? "was" : "were"} right${share}.`;
}
