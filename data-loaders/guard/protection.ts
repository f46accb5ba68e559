// What it means that a withheld count is protected. docs/protect-small-counts.md
// says it for authors, docs/decisions.md says why.
import type {WholeRange} from "../../src/stats/rounding.js";
import type {Zeros} from "../../src/stats/suppression.js";

/** The rule of a publication. */
export interface Rule {
  /** Counts below this are withheld. */
  threshold: number;
  zeros: Zeros;
}

/** What must stay possible of a number for it to be protected. */
export interface Need {
  /** Counts from here on are not small: a number known to be one is no secret. */
  threshold: number;
  /** How many values must stay possible: as many as a small count can have. */
  values: number;
  /** The number that must stay possible, so that nobody can tell that the count is small. */
  reach: number;
  /** Whether it is no secret that it is zero. */
  zeroIsOpen: boolean;
}

/** The least that a withheld count can be: a zero, if zeros are withheld too. */
export function leastWithheld({zeros}: Rule): number {
  return zeros === "withheld" ? 0 : 1;
}

const needOf = (rule: Rule, reach: number): Need => ({
  threshold: rule.threshold,
  values: rule.threshold - leastWithheld(rule),
  reach,
  zeroIsOpen: rule.zeros === "shown"
});

/**
 * A count withheld under a mark that others bear too: as many values must stay
 * possible as a small count can have, the threshold or more among them.
 */
export function needOfWithheld(rule: Rule): Need {
  return needOf(rule, rule.threshold);
}

/** A count whose mark says that it is small, or one that only subtraction shows: as many values. */
export function needOfSmall(rule: Rule): Need {
  return needOf(rule, 0);
}

/** Tells whether a number of which *range* is known, no more and no less, meets its *need*. */
export function isProtected(range: WholeRange, need: Need): boolean {
  if (range.min >= need.threshold) return true;
  if (range.max === 0 && need.zeroIsOpen) return true;
  return isWide(range, need);
}

/**
 * Tells whether *range* alone meets *need*: then any wider one does too, so a few
 * values that are known to be possible are enough to say so.
 */
export function isWide({min, max}: WholeRange, {values, reach}: Need): boolean {
  return max - min + 1 >= values && max >= reach;
}
