import {formatAddress} from "../../../src/facts/address.js";
import {phrasesFor} from "../../../src/prose/verdicts.js";
import {difference, type Difference} from "../../../src/stats/difference.js";
import type {KnownFact} from "./known.js";

/** Returns the claim that the data bear out of two facts, in the first phrase that matches. */
function claim(later: KnownFact, earlier: KnownFact, found: Difference, wanted = /^/): string {
  const allowed = phrasesFor(found);
  const text = allowed.find((phrase) => wanted.test(phrase)) ?? allowed[0];
  return `<story-claim compare="${formatAddress(later.address)}" with="${formatAddress(earlier.address)}">${text}</story-claim>`;
}

/**
 * Returns a sentence on how a fact stands against one of an earlier period, which
 * readers know as *when*. The verdict is that of the data; where it is “no clear
 * change”, so is the sentence.
 */
export function against(later: KnownFact, earlier: KnownFact, when: string): string {
  const found = difference(later.estimate, earlier.estimate);
  const write = (wanted?: RegExp) => claim(later, earlier, found, wanted);
  switch (found.verdict) {
    case "too-close-to-call":
      return `The change against ${when} ${write()}.`;
    case "depends-on-assumption":
      return `Whether it changed against ${when} ${write()}.`;
    case "cannot-tell":
      return `Whether it changed against ${when} ${write(/^cannot be told/)}.`;
    case "cannot-be-compared":
      return `With ${when} it ${write()}, and the note says why.`;
    case "recorded-rise":
    case "recorded-fall":
      return `Against ${when} ${write(/ was (higher|lower)$/)}.`;
    case "recorded-same":
    case "estimate-higher":
    case "estimate-lower":
    case "estimate-same":
      return `Against ${when} ${write()}.`;
    default:
      return `Against ${when} the number ${write()}.`;
  }
}

/** Whether the two count the same people by the same method. */
export function areComparable(a: KnownFact, b: KnownFact): boolean {
  return difference(a.estimate, b.estimate).verdict !== "cannot-be-compared";
}

/** Returns how a later release put the same figure, as “was revised up”, as a claim. */
export function revision(later: KnownFact, earlier: KnownFact): string {
  return claim(later, earlier, difference(later.estimate, earlier.estimate), /^was /);
}
