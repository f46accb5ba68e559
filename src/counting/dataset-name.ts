/**
 * The datasets of the directory, as one counts people: those that the paper of 2016
 * names, and those that came after it. A name never changes: links and rules hold it.
 */
export const datasetNames = [
  "long-term-migration",
  "mid-year-estimates",
  "short-term-migration",
  "census",
  "annual-population-survey",
  "immigration-statistics",
  "asylum-applications",
  "asylum-support",
  "resettlement",
  "immigration-groups",
  "unaccompanied-children",
  "asylum-in-europe",
  "national-insurance-numbers",
  "gp-registrations",
  "students",
  "births-by-mother",
  "local-indicators",
  "local-profiles"
] as const;

export type DatasetName = (typeof datasetNames)[number];
