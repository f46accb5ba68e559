/** The misreadings that are drilled; the names are kept, since progress refers to them. */
export const misconceptionIds = [
  "interval-is-spread-of-months",
  "all-values-equally-likely",
  "chance-of-this-range",
  "repeat-lands-inside",
  "overlap-means-same",
  "must-not-overlap",
  "no-clear-change-means-none",
  "clear-means-large",
  "margin-covers-everything",
  "margins-add-up",
  "neighbouring-years-separate",
  "net-as-precise-as-flows",
  "no-margin-means-exact",
  "more-digits-more-accurate",
  "revision-is-error",
  "interval-bounds-revision",
  "snapshots-count-people-helped",
  "longer-queue-more-arrivals",
  "snapshot-is-typical",
  "ni-number-is-immigration",
  "darker-means-more",
  "mark-means-zero",
  "hidden-count-is-safe",
  "one-surprise-is-news",
  "percentage-hides-count",
  "born-abroad-is-new-arrival",
  "coverage-change-is-rise",
  "recoded-is-zero",
  "significant-is-true",
  "releases-spliced",
  "revised-over-old-population",
  "main-applicants-with-dependants",
  "students-are-residents",
  "net-hides-gross",
  "count-map-is-rate",
  "years-of-different-kind",
  "supported-is-all",
  "applicant-is-refugee",
  "league-of-tiny-rates"
] as const;

export type MisconceptionId = (typeof misconceptionIds)[number];

/** A misreading that is well known, and what to do about it. */
export interface Misconception {
  id: MisconceptionId;
  /** A short name, as it stands in a list of what was practised. */
  name: string;
  /** What people think. */
  belief: string;
  /** What is so. */
  truth: string;
  /** How to write instead, as advice without numbers. */
  instead: string;
  /** Where the misreading, or the rule that corrects it, is described. */
  source: string;
  /** For talking about in a room only: the wording is contested, so that no answer is marked. */
  discussOnly?: true;
}
