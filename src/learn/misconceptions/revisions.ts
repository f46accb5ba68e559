import type {Misconception} from "./misconception.js";

/** Misreadings of figures that are published again and again. */
export const aboutRevisions: readonly Misconception[] = [
  {
    id: "revision-is-error",
    name: "A revision is taken for a mistake",
    belief: "The number was changed, so the first one was a mistake or a lie.",
    truth: "First figures rest on what is known so far. More data, or a better method, moves them.",
    instead: "Write that the estimate was revised, with both releases.",
    source: "Office for Statistics Regulation, Transformation of LTIM estimates (December 2023)"
  },
  {
    id: "interval-bounds-revision",
    name: "A revision is expected to stay inside the first range",
    belief: "A later figure can only move inside the first range.",
    truth: "The range is for sampling. A revision brings in other things, and can leave the range.",
    instead: "Say that the figure may still be revised, and that the margin does not cover that.",
    source: "ONS, LTIM, table 2.01a: balances before and after the Census of 2011"
  },
  {
    id: "releases-spliced",
    name: "Figures of two releases are joined into one line",
    belief:
      "Take the older figure from the old table and the newer one from the new: that is growth.",
    truth:
      "The newer table was made in another way, and has its own figure for the older year. Part of the step is the change of table.",
    instead: "Take both years from one release.",
    source: "ONS, mid-year estimates, before and after the Census of 2021"
  },
  {
    id: "revised-over-old-population",
    name: "A revised count is divided by an old population",
    belief: "Take the newest count and any population: the rate comes out the same.",
    truth:
      "When the count was revised, the population was too. A rate needs both from one release.",
    instead: "Divide by the population of the same release.",
    source: "ONS, mid-year estimates rebased to the Census of 2021"
  }
];
