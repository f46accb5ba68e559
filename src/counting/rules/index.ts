import type {Attributes} from "../attributes.js";
import {longTermMigration, midYearEstimates, shortTermMigration} from "./arrivals.js";
import {
  asylumApplications,
  asylumSupport,
  immigrationGroups,
  resettlement,
  unaccompaniedChildren
} from "./protection.js";
import {
  birthsByMother,
  gpRegistrations,
  nationalInsuranceNumbers,
  students
} from "./registrations.js";
import {bornAbroadBySurvey, census, nationalityBySurvey} from "./residents.js";
import {decide, type Clause, type Rule} from "./rule.js";

/** Every rule, in the order in which a reader meets them: one for each thing that a dataset counts. */
export const rules = {
  "long-term-migration": longTermMigration,
  "mid-year-estimates": midYearEstimates,
  "short-term-migration": shortTermMigration,
  census,
  "annual-population-survey": bornAbroadBySurvey,
  "annual-population-survey-nationality": nationalityBySurvey,
  "asylum-applications": asylumApplications,
  "asylum-support": asylumSupport,
  resettlement,
  "immigration-groups": immigrationGroups,
  "unaccompanied-children": unaccompaniedChildren,
  "national-insurance-numbers": nationalInsuranceNumbers,
  "gp-registrations": gpRegistrations,
  students,
  "births-by-mother": birthsByMother
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
export const ruleNames = Object.keys(rules) as RuleName[];

/** The rules by what is counted: a move, a resident, a person under protection, an entry somewhere. */
export const ruleGroups: readonly {title: string; names: readonly RuleName[]}[] = [
  {title: "Arrivals of a year", names: ruleNames.slice(0, 3)},
  {title: "Residents on a day", names: ruleNames.slice(3, 6)},
  {title: "Seeking or having protection", names: ruleNames.slice(6, 11)},
  {title: "Registrations", names: ruleNames.slice(11)}
];

/** Returns whether the rule *name* counts *person*, with the reason and its source. */
export function answerFor(person: Attributes, name: RuleName): Clause {
  return decide(person, rules[name]);
}
