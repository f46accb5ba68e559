import type {Attributes} from "../person.js";
import {longTermMigration, midYearEstimates, shortTermMigration} from "./migration.js";
import {
  asylumApplications,
  asylumSupport,
  immigrationGroups,
  resettlement,
  unaccompaniedChildren
} from "./protection.js";
import {gpRegistrations, nationalInsuranceNumbers, students} from "./registrations.js";
import {bornAbroadBySurvey, census, notBritishBySurvey} from "./residents.js";
import {answerOf, type Rule, type Verdict} from "./rule.js";

/** How each dataset counts people: arrivals first, then residents, then single groups. */
export const rules: readonly Rule[] = [
  longTermMigration,
  midYearEstimates,
  shortTermMigration,
  nationalInsuranceNumbers,
  gpRegistrations,
  census,
  bornAbroadBySurvey,
  notBritishBySurvey,
  students,
  asylumApplications,
  asylumSupport,
  resettlement,
  immigrationGroups,
  unaccompaniedChildren
];

/** Returns what every dataset says of a person, in the order of the rules. */
export function answersFor(person: Attributes): Verdict[] {
  return rules.map((rule) => answerOf(rule, person));
}
