import type {DatasetName} from "./dataset-name.js";

/** What a sentence calls each dataset of the directory. */
export const datasetTitles: Readonly<Record<DatasetName, string>> = {
  "long-term-migration": "long-term international migration",
  "mid-year-estimates": "mid-year population estimates",
  "short-term-migration": "short-term migration",
  census: "the census",
  "annual-population-survey": "the Annual Population Survey",
  "immigration-statistics": "immigration statistics",
  "asylum-applications": "applications for asylum",
  "asylum-support": "support for people seeking asylum",
  resettlement: "resettlement",
  "immigration-groups": "immigration groups by council",
  "unaccompanied-children": "unaccompanied children who are looked after",
  "asylum-in-europe": "applications for asylum in Europe",
  "national-insurance-numbers": "National Insurance numbers",
  "gp-registrations": "GP registrations (Flag 4)",
  students: "students by university",
  "births-by-mother": "births by mother’s country of birth",
  "local-indicators": "Local Area Migration Indicators",
  "local-profiles": "profiles of local areas"
};
