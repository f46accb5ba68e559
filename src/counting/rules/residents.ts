import {from} from "./publications.js";
import type {Clause, Rule} from "./rule.js";

const bornHere = (source: Clause["source"]): Clause => ({
  when: {birthplace: ["uk"]},
  answer: "not counted",
  reason: "Born in the UK. Country of birth says nothing of passport or of moves.",
  source
});

export const census: Rule = {
  dataset: "census",
  id: "census",
  title: "Born abroad, Census of 2021",
  clauses: [
    bornHere(from.census),
    {
      when: {stay: ["under-a-year"]},
      answer: "not counted",
      reason: "A usual resident lives here, or means to, for a year. Short stays are kept apart.",
      source: from.censusShortTerm
    },
    {
      when: {arrived: ["this-year", "since-census"]},
      answer: "not counted",
      reason: "They came after census day, 21 March 2021. The next census has yet to come.",
      source: from.census
    },
    {
      when: {permission: ["has-not"]},
      answer: "it depends",
      reason: "A census asks everyone, whatever their status. Not everyone dares to answer.",
      source: from.census
    },
    {
      when: {nationality: ["british"]},
      answer: "counted",
      reason: "Born abroad is born abroad: a British passport changes nothing in this count.",
      source: from.census
    },
    {
      answer: "counted",
      reason: "They lived here on census day, and were born outside the UK.",
      source: from.census
    }
  ]
};

/** Whom the survey does not reach, whatever it asks. */
const outsideTheSurvey: readonly Clause[] = [
  {
    when: {stay: ["under-a-year"]},
    answer: "not counted",
    reason: "The survey asks people who live here, and leaves out stays under a year.",
    source: from.birthAndNationality
  },
  {
    when: {home: ["communal"]},
    answer: "not counted",
    reason: "It visits private households. Most halls, hostels and hotels are left out.",
    source: from.birthAndNationality
  },
  {
    when: {permission: ["has-not"]},
    answer: "it depends",
    reason: "Only if somebody opens the door and answers. The survey is voluntary.",
    source: from.birthAndNationality
  }
];

const sampled: Clause = {
  answer: "counted",
  reason: "In the population that the survey speaks for. Whether they are asked is chance.",
  source: from.birthAndNationality
};

export const bornAbroadBySurvey: Rule = {
  dataset: "annual-population-survey",
  id: "born-abroad-by-survey",
  title: "Born abroad, by survey",
  clauses: [bornHere(from.birthAndNationality), ...outsideTheSurvey, sampled]
};

export const notBritishBySurvey: Rule = {
  dataset: "annual-population-survey",
  id: "not-british-by-survey",
  title: "Not British, by survey",
  clauses: [
    {
      when: {nationality: ["british"]},
      answer: "not counted",
      reason: "British. Nationality can change in a life; country of birth cannot.",
      source: from.birthAndNationality
    },
    ...outsideTheSurvey,
    sampled
  ]
};
