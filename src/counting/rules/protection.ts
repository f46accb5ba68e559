// Datasets about people who ask for protection, or are given it.
import type {Rule} from "./rule.js";

/** Home Office: people who ask for asylum in the UK. */
export const asylumApplications: Rule = {
  dataset: "asylum-applications",
  title: "Asylum applications, UK",
  short: "Asylum applications",
  clauses: [
    {
      when: {status: ["needs none", "work visa", "study visa", "family visa", "settled", "none"]},
      answer: "not counted",
      reason: "Has not asked for asylum.",
      source: "asylum-applications"
    },
    {
      when: {status: ["resettled", "Afghan programme", "Homes for Ukraine"]},
      answer: "not counted",
      reason: "Came with permission given beforehand, and did not have to ask for asylum here.",
      source: "asylum-applications"
    },
    {
      when: {support: ["council care"], arrived: ["under a year ago", "one to two years ago"]},
      answer: "counted",
      reason: "An applicant in their own right, in the quarter of the claim; for the UK only.",
      source: "asylum-applications"
    },
    {
      when: {arrived: ["under a year ago", "one to two years ago"]},
      answer: "counted",
      reason:
        "In the quarter of the claim, as the main applicant or with the family; for the UK only, never by place.",
      source: "asylum-applications"
    },
    {
      when: {},
      answer: "depends",
      reason: "Counted once, in the quarter of the claim, which may be years ago or last week.",
      source: "asylum-applications"
    }
  ]
};

/** Home Office: people whom it supports on the last day of a quarter, by council. */
export const asylumSupport: Rule = {
  dataset: "asylum-support",
  title: "Asylum support, by council, on a day",
  short: "Asylum support",
  clauses: [
    {
      when: {support: ["council care"]},
      answer: "not counted",
      reason: "Children who came alone are looked after by councils, and are not in this table.",
      source: "asylum-support"
    },
    {
      when: {status: ["seeking asylum"], support: ["hotel"]},
      answer: "counted",
      reason:
        "Where the hotel stands. Emergency support (Section 98) is in figures by council only since December 2022.",
      source: "asylum-support"
    },
    {
      when: {status: ["seeking asylum"], support: ["home"]},
      answer: "counted",
      reason: "On the last day of each quarter, for as long as the support goes on.",
      source: "asylum-support"
    },
    {
      when: {support: ["money only"]},
      answer: "depends",
      reason: "Left out of the figures by council from December 2023 to September 2024.",
      source: "asylum-support"
    },
    {
      when: {status: ["refused asylum"], support: ["home"]},
      answer: "counted",
      reason: "Support after a refusal (Section 4) is in figures by council since March 2018.",
      source: "asylum-support"
    },
    {
      when: {status: ["refused asylum"]},
      answer: "not counted",
      reason: "Refused, and without support: in none of the tables of asylum support.",
      source: "asylum-support"
    },
    {
      when: {status: ["seeking asylum"]},
      answer: "not counted",
      reason: "Lives without the Home Office’s support, so no council’s figure shows it.",
      source: "asylum-support"
    },
    {
      when: {status: ["refugee"]},
      answer: "not counted",
      reason:
        "Support ends after the decision. Newly recognised refugees are not counted by place.",
      source: "paper"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Is not in the asylum system.",
      source: "asylum-support"
    }
  ]
};

/** Home Office: people brought here as refugees, by council. */
export const resettlement: Rule = {
  dataset: "resettlement",
  title: "Resettlement, by council",
  short: "Resettlement",
  clauses: [
    {
      when: {status: ["resettled"], arrived: ["never"]},
      answer: "not counted",
      reason: "Born here. Only people who were brought here are counted.",
      source: "resettlement"
    },
    {
      when: {status: ["resettled"]},
      answer: "counted",
      reason: "Once, in the quarter and the council of arrival; never taken off on moving away.",
      source: "resettlement"
    },
    {
      when: {status: ["Afghan programme"]},
      answer: "counted",
      reason: "Relocation and resettlement from Afghanistan are rows of the same table.",
      source: "resettlement"
    },
    {
      when: {status: ["Homes for Ukraine"]},
      answer: "not counted",
      reason: "The schemes for Ukraine have figures of their own.",
      source: "resettlement"
    },
    {
      when: {status: ["seeking asylum", "refused asylum", "refugee"]},
      answer: "not counted",
      reason: "Asked for asylum in the UK, and was not brought here by a resettlement scheme.",
      source: "resettlement"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Was not brought here by a resettlement scheme.",
      source: "resettlement"
    }
  ]
};

/** Home Office: three groups by council, side by side. */
export const immigrationGroups: Rule = {
  dataset: "immigration-groups",
  title: "Immigration groups, by council",
  short: "Immigration groups",
  clauses: [
    {
      when: {status: ["Homes for Ukraine"]},
      answer: "counted",
      reason: "Among all who have come under Homes for Ukraine; nobody is taken off.",
      source: "immigration-groups"
    },
    {
      when: {status: ["Afghan programme"]},
      answer: "counted",
      reason: "Among the people on the Afghan Resettlement Programme who live there on the day.",
      source: "immigration-groups"
    },
    {
      when: {support: ["council care"]},
      answer: "not counted",
      reason: "Children in the care of councils are not in this table.",
      source: "immigration-groups"
    },
    {
      when: {support: ["hotel"]},
      answer: "counted",
      reason:
        "In supported asylum, and within it once more in contingency accommodation: never add the two.",
      source: "immigration-groups"
    },
    {
      when: {support: ["home"]},
      answer: "counted",
      reason: "In supported asylum, on the last day of the quarter.",
      source: "immigration-groups"
    },
    {
      when: {support: ["money only"]},
      answer: "depends",
      reason: "In supported asylum, but for the dates at which money only had no council.",
      source: "asylum-support"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Three groups only: Homes for Ukraine, the Afghan programme, supported asylum.",
      source: "immigration-groups"
    }
  ]
};

/** Department for Education: children who came alone and are looked after. */
export const unaccompaniedChildren: Rule = {
  dataset: "unaccompanied-children",
  title: "Unaccompanied children, England, on a day",
  short: "Unaccompanied children",
  clauses: [
    {
      when: {support: ["council care"]},
      answer: "counted",
      reason: "On 31 March, while in a council’s care and under 18. Here never below the region.",
      source: "children-alone"
    },
    {
      when: {
        age: ["born this year", "under 16", "16 or 17"],
        status: ["seeking asylum", "refused asylum", "refugee", "resettled"]
      },
      answer: "not counted",
      reason: "A child, but not one who came alone and is looked after by a council.",
      source: "children-alone"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Not a child who came alone to seek asylum.",
      source: "children-alone"
    }
  ]
};
