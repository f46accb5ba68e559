import {from} from "./publications.js";
import type {Clause, Rule} from "./rule.js";

/** Who is not an arrival of the year at all, whatever the estimate. */
const notArriving: readonly Clause[] = [
  {
    when: {arrived: ["never"]},
    answer: "not counted",
    reason: "They have not moved. A flow counts moves from abroad.",
    source: from.longTermMethod
  },
  {
    when: {arrived: ["since-census", "before-census"]},
    answer: "not counted",
    reason: "Counted once, in the year of arrival. This year’s figure leaves them out.",
    source: from.longTermMethod
  },
  {
    when: {stay: ["under-a-year"]},
    answer: "not counted",
    reason: "Long-term means a year or more.",
    source: from.longTermMethod
  }
];

const notYetKnown: Clause = {
  when: {stay: ["not-yet-known"]},
  answer: "it depends",
  reason:
    "The first estimate must assume who will stay. Whether they do shows only when a year has passed.",
  source: from.provisionalGuide
};

export const longTermMigration: Rule = {
  dataset: "long-term-migration",
  id: "long-term-migration",
  title: "Long-term arrivals in the UK this year",
  clauses: [
    ...notArriving,
    {
      when: {permission: ["has-not"]},
      answer: "it depends",
      reason: "The records hold those who passed a border or asked for something, and no others.",
      source: from.provisionalGuide
    },
    notYetKnown,
    {
      when: {nationality: ["british"]},
      answer: "counted",
      reason: "Britons who come back for a year or more are immigrants in this figure.",
      source: from.longTermMethod
    },
    {
      when: {reason: ["protection"]},
      answer: "counted",
      reason: "People who seek protection are added from the records of the Home Office.",
      source: from.asylumInMigration
    },
    {
      answer: "counted",
      reason: "They moved from another country to live here for a year or more.",
      source: from.longTermMethod
    }
  ]
};

export const midYearEstimates: Rule = {
  dataset: "mid-year-estimates",
  id: "mid-year-estimates",
  title: "Long-term arrivals in York this year",
  clauses: [
    ...notArriving,
    {
      when: {permission: ["has-not"]},
      answer: "it depends",
      reason: "York’s share is worked out from records. Somebody with none may be in no share.",
      source: from.distribution
    },
    notYetKnown,
    {
      when: {doctor: ["not-registered"], work: ["does-not-work"]},
      answer: "it depends",
      reason:
        "They are in the national total. Without a doctor or a job, nothing says that they live here.",
      source: from.distribution
    },
    {
      answer: "counted",
      reason:
        "In the national total, and placed in York by records of work, study or doctors. Nobody is counted one by one.",
      source: from.distribution
    }
  ]
};

export const shortTermMigration: Rule = {
  dataset: "short-term-migration",
  id: "short-term-migration",
  title: "Short-term arrivals",
  clauses: [
    {
      when: {stay: ["a-year-or-more", "not-yet-known"]},
      answer: "not counted",
      reason: "Short-term means under a year.",
      source: from.shortTerm
    },
    {
      when: {arrived: ["since-census", "before-census", "never"]},
      answer: "not counted",
      reason: "They are not here on a short stay that began this year.",
      source: from.shortTerm
    },
    {
      when: {reason: ["work", "study"]},
      answer: "counted",
      reason: "Stays of three months to a year, for work or study, are short-term migration.",
      source: from.shortTerm
    },
    {
      answer: "it depends",
      reason: "The narrower definition takes only those who come to work or to study.",
      source: from.shortTerm
    }
  ]
};
