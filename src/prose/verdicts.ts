import type {Difference, Verdict} from "../stats/difference.js";

/**
 * What a sentence may say for each verdict. The whole text of a claim must be
 * one of these phrases: never a part of one, or "did not rise" would pass for
 * "rise". To say it another way, add the phrase here, where it is reviewed.
 */
export const phrases: Readonly<Record<Verdict, readonly string[]>> = {
  rise: ["rose", "has risen", "had risen", "was higher", "increased", "went up"],
  fall: ["fell", "has fallen", "had fallen", "was lower", "decreased", "went down"],
  "no-clear-change": [
    "showed no clear change",
    "shows no clear change",
    "no clear change",
    "did not clearly change"
  ],
  "too-close-to-call": [
    "is too close to call from rounded figures",
    "too close to call from rounded figures"
  ],
  "depends-on-assumption": [
    "depends on an unpublished assumption",
    "may have changed; it depends on an unpublished assumption"
  ],
  "modelled-rise": ["rose (intervals do not meet; no test made)"],
  "modelled-fall": ["fell (intervals do not meet; no test made)"],
  "cannot-tell": ["cannot tell", "cannot be told", "the intervals meet, so we cannot tell"],
  "recorded-rise": [
    "the recorded number rose",
    "the recorded number was higher",
    "more were recorded",
    "the count was higher"
  ],
  "recorded-fall": [
    "the recorded number fell",
    "the recorded number was lower",
    "fewer were recorded",
    "the count was lower"
  ],
  "recorded-same": ["the recorded number did not change"],
  "estimate-higher": [
    "the estimate is higher",
    "the estimate was higher",
    "is estimated to be higher",
    "was estimated to be higher",
    "a higher estimate"
  ],
  "estimate-lower": [
    "the estimate is lower",
    "the estimate was lower",
    "is estimated to be lower",
    "was estimated to be lower",
    "a lower estimate"
  ],
  "estimate-same": ["the estimate is the same", "the estimate did not change"],
  "cannot-be-compared": [
    "cannot be compared",
    "cannot be compared with it",
    "cannot be compared with the figure before",
    "not comparable"
  ]
};

/** What a sentence may say of two releases of one figure: nothing rose, it was revised. */
export const revisionPhrases: Readonly<Partial<Record<Verdict, readonly string[]>>> = {
  "estimate-higher": ["was revised up", "has been revised up", "revised up"],
  "estimate-lower": ["was revised down", "has been revised down", "revised down"],
  "estimate-same": ["was not revised", "has not been revised"]
};

/** What a sentence may say of two places in one period: neither of them rose. */
export const placePhrases: Readonly<Partial<Record<Verdict, readonly string[]>>> = {
  rise: ["is higher", "was higher"],
  fall: ["is lower", "was lower"],
  "no-clear-change": ["is not clearly different", "was not clearly different"],
  "modelled-rise": ["is higher (intervals do not meet; no test made)"],
  "modelled-fall": ["is lower (intervals do not meet; no test made)"],
  "recorded-rise": ["the recorded number is higher", "more are recorded"],
  "recorded-fall": ["the recorded number is lower", "fewer are recorded"],
  "recorded-same": ["the recorded number is the same"]
};

const phrasesBetween = {periods: {}, places: placePhrases, releases: revisionPhrases} as const;

/** Returns what a sentence may say of a difference, by its verdict and by what differs. */
export function phrasesFor({
  verdict,
  between
}: Pick<Difference, "verdict" | "between">): readonly string[] {
  const special: typeof placePhrases = phrasesBetween[between];
  return special[verdict] ?? phrases[verdict];
}
