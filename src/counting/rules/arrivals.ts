// Datasets that count people in the year in which they come.
import type {Rule} from "./rule.js";

const earlier = ["since the census", "before the census"] as const;

/** ONS: people who come to the UK for a year or more. */
export const longTermMigration: Rule = {
  dataset: "long-term-migration",
  title: "Long-term migration, arrivals in the UK",
  short: "Long-term migration",
  clauses: [
    {
      when: {arrived: ["never"]},
      answer: "not counted",
      reason: "Has always lived here: there was no move from abroad.",
      source: "ltim-guide"
    },
    {
      when: {stay: ["under a year"]},
      answer: "not counted",
      reason: "A long-term move is one of twelve months or more.",
      source: "ltim-guide"
    },
    {
      when: {arrived: ["under a year ago"]},
      answer: "depends",
      reason:
        "Nobody can be seen to have stayed twelve months before they are over. Until then the figures are provisional, and assume how many will stay.",
      source: "ltim-guide"
    },
    {
      when: {arrived: earlier},
      answer: "not counted",
      reason: "An arrival is counted once, in its own year, and not in the latest figures.",
      source: "ltim-guide"
    },
    {
      when: {status: ["none"]},
      answer: "depends",
      reason: "Only if a visa, a claim or tax left a record. Someone who left none is not seen.",
      source: "ltim-guide"
    },
    {
      when: {status: ["seeking asylum", "refused asylum", "refugee"]},
      answer: "counted",
      reason: "Asylum is one of the reasons for which people come for a year or more.",
      source: "ltim-reasons"
    },
    {
      when: {nationality: ["British"]},
      answer: "counted",
      reason: "British people who come back for a year or more are immigrants too.",
      source: "ltim-guide"
    },
    {
      when: {},
      answer: "counted",
      reason: "Came from abroad and has stayed for a year. That is the definition.",
      source: "ltim-guide"
    }
  ]
};

/** ONS: the long-term arrivals of a place, from one mid-year to the next. */
export const midYearEstimates: Rule = {
  dataset: "mid-year-estimates",
  title: "Mid-year estimates, arrivals in a place",
  short: "Mid-year estimates",
  clauses: [
    {
      when: {arrived: ["never"]},
      answer: "not counted",
      reason: "One of the residents, but never an arrival from abroad.",
      source: "mid-year-guide"
    },
    {
      when: {stay: ["under a year"]},
      answer: "not counted",
      reason: "Neither an arrival nor a resident: the estimates leave out stays of under a year.",
      source: "mid-year-guide"
    },
    {
      when: {arrived: ["under a year ago"]},
      answer: "depends",
      reason:
        "A place has a share of the national estimate, which cannot yet tell who will stay a year.",
      source: "local-method"
    },
    {
      when: {arrived: earlier},
      answer: "not counted",
      reason: "An arrival once, in the year of the move. Since then a resident like any other.",
      source: "mid-year-guide"
    },
    {
      when: {status: ["none"]},
      answer: "depends",
      reason:
        "The share of a place rests on records of workers, students and patients. Someone in none of them adds nothing to it.",
      source: "local-method"
    },
    {
      when: {status: ["seeking asylum", "refused asylum", "refugee"]},
      answer: "counted",
      reason: "The local estimates of arrivals include people who seek asylum.",
      source: "local-indicators-2013"
    },
    {
      when: {},
      answer: "counted",
      reason: "Came from abroad, to stay for a year or more. Nationality does not matter.",
      source: "mid-year-guide"
    }
  ]
};

/** ONS: people who come for less than a year. */
export const shortTermMigration: Rule = {
  dataset: "short-term-migration",
  title: "Short-term migration, arrivals",
  short: "Short-term migration",
  ended: "last figures by place: the year to mid-2017",
  clauses: [
    {
      when: {stay: ["under a year"], occupation: ["works or claims", "degree", "exchange"]},
      answer: "counted",
      reason: "Came for work or study, for more than three and less than twelve months.",
      source: "short-term-questions"
    },
    {
      when: {stay: ["under a year"]},
      answer: "depends",
      reason:
        "In by the widest definition, one to twelve months for any reason; out where only work and study count.",
      source: "short-term-questions"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Only stays of under a year are counted.",
      source: "short-term-questions"
    }
  ]
};
