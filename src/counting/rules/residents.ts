// Datasets that count the people who live here on a day.
import type {Clause, Rule} from "./rule.js";

/** ONS: residents born outside the UK, on the day of the census. */
export const census: Rule = {
  dataset: "census",
  title: "Census of 2021, born abroad",
  short: "Census, born abroad",
  clauses: [
    {
      when: {born: ["in the UK"]},
      answer: "not counted",
      reason: "Born in the UK, so never among those born abroad.",
      source: "census-dictionary"
    },
    {
      when: {arrived: ["under a year ago", "one to two years ago", "since the census"]},
      answer: "not counted",
      reason: "Came after 21 March 2021, the day of the census.",
      source: "census-dictionary"
    },
    {
      when: {status: ["none"]},
      answer: "depends",
      reason: "A usual resident all the same; whether anyone filled in a form is another matter.",
      source: "census-dictionary"
    },
    {
      when: {nationality: ["British"]},
      answer: "counted",
      reason: "A British passport does not change where someone was born.",
      source: "census-2021"
    },
    {
      when: {},
      answer: "counted",
      reason: "Lived here on the day, and was born abroad.",
      source: "census-2021"
    }
  ]
};

/** Whom the survey does not reach, whatever it asks. */
const unreached: readonly Clause[] = [
  {
    when: {stay: ["under a year"]},
    answer: "not counted",
    reason: "The survey stands for residents who stay for a year or more.",
    source: "survey-guide"
  },
  {
    when: {household: ["communal"]},
    answer: "not counted",
    reason: "The survey leaves out most communal establishments, such as halls and hostels.",
    source: "survey-guide"
  },
  {
    when: {status: ["none", "refused asylum"]},
    answer: "depends",
    reason: "Lives in a household that could be drawn; whether anyone answers is not known.",
    source: "survey-guide"
  }
];

const surveyEnd = "series ended in October 2022";

/** ONS: residents born outside the UK, by survey. */
export const bornAbroadBySurvey: Rule = {
  dataset: "annual-population-survey",
  title: "Annual Population Survey, born abroad",
  short: "Survey, born abroad",
  ended: surveyEnd,
  clauses: [
    {
      when: {born: ["in the UK"]},
      answer: "not counted",
      reason: "Born in the UK, so never among those born abroad.",
      source: "survey-guide"
    },
    ...unreached,
    {
      when: {nationality: ["British"]},
      answer: "counted",
      reason: "Birthplace never changes, whatever the passport.",
      source: "survey-guide"
    },
    {
      when: {},
      answer: "counted",
      reason: "Lives in a private household, and was born abroad.",
      source: "survey-guide"
    }
  ]
};

/** ONS: residents who are not British, by survey. */
export const nationalityBySurvey: Rule = {
  dataset: "annual-population-survey",
  title: "Annual Population Survey, not British",
  short: "Survey, not British",
  ended: surveyEnd,
  clauses: [
    {
      when: {nationality: ["British"]},
      answer: "not counted",
      reason: "A British citizen, wherever born. Nationality can change; birthplace cannot.",
      source: "survey-guide"
    },
    ...unreached,
    {
      when: {},
      answer: "counted",
      reason: "Lives in a private household, and is not a British citizen.",
      source: "survey-guide"
    }
  ]
};
