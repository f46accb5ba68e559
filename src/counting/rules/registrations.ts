// Datasets that count people when they are entered somewhere: a number, a doctor, a course, a birth.
import type {Rule} from "./rule.js";

/** Department for Work and Pensions: numbers given to adults from abroad. */
export const nationalInsuranceNumbers: Rule = {
  dataset: "national-insurance-numbers",
  title: "National Insurance numbers",
  short: "National Insurance",
  clauses: [
    {
      when: {nationality: ["British"]},
      answer: "not counted",
      reason:
        "Only overseas nationals are. Someone who became British later was counted when the number was given.",
      source: "numbers-description"
    },
    {
      when: {age: ["born this year", "under 16"]},
      answer: "not counted",
      reason: "Only adults are given a number in this way.",
      source: "numbers-description"
    },
    {
      when: {status: ["refused asylum", "none"]},
      answer: "not counted",
      reason: "A number needs lawful status and permission to work.",
      source: "numbers-permission"
    },
    {
      when: {occupation: ["neither"]},
      answer: "not counted",
      reason: "Neither works nor claims, so needs no number.",
      source: "numbers-description"
    },
    {
      when: {status: ["seeking asylum"]},
      answer: "depends",
      reason: "Only with permission to work.",
      source: "numbers-permission"
    },
    {
      when: {occupation: ["degree", "exchange"]},
      answer: "depends",
      reason: "Only on taking paid work beside the course.",
      source: "numbers-description"
    },
    {
      when: {arrived: ["under a year ago", "one to two years ago"]},
      answer: "counted",
      reason:
        "Was given a number on starting to work or claim. The length of stay does not matter.",
      source: "numbers-description"
    },
    {
      when: {},
      answer: "depends",
      reason: "Only in the year in which the number is given, which may be long after arrival.",
      source: "numbers-description"
    }
  ]
};

/** ONS from NHS records: people who register with a family doctor after living abroad. */
export const gpRegistrations: Rule = {
  dataset: "gp-registrations",
  title: "Registrations with a doctor (Flag 4)",
  short: "GP registrations",
  ended: "last local figures: September 2021",
  clauses: [
    {
      when: {arrived: ["never"]},
      answer: "not counted",
      reason: "The last address was not abroad.",
      source: "doctors-flag"
    },
    {
      when: {doctor: ["not registered"]},
      answer: "not counted",
      reason: "Has not registered with a doctor.",
      source: "doctors-flag"
    },
    {
      when: {arrived: ["since the census", "before the census"]},
      answer: "not counted",
      reason: "Only the registrations of the last twelve months are counted.",
      source: "doctors-flag"
    },
    {
      when: {nationality: ["British"]},
      answer: "counted",
      reason: "British people count as well, if they were away for more than three months.",
      source: "doctors-flag"
    },
    {
      when: {},
      answer: "counted",
      reason: "Registered after living abroad. All ages, and no least stay.",
      source: "doctors-flag"
    }
  ]
};

/** HESA: students whose home before the course was abroad. */
export const students: Rule = {
  dataset: "students",
  title: "Students from abroad, by university",
  short: "Students from abroad",
  clauses: [
    {
      when: {occupation: ["exchange"]},
      answer: "not counted",
      reason: "Exchange students are not registered for a degree here.",
      source: "students"
    },
    {
      when: {occupation: ["works or claims", "neither"]},
      answer: "not counted",
      reason: "Does not study at a university.",
      source: "students"
    },
    {
      when: {arrived: ["under a year ago", "one to two years ago"]},
      answer: "counted",
      reason: "By university, under the country of the home before the course.",
      source: "students"
    },
    {
      when: {arrived: ["since the census"]},
      answer: "depends",
      reason: "From abroad if the home before the course was abroad; from the UK if it was here.",
      source: "students"
    },
    {
      when: {},
      answer: "not counted",
      reason: "A student from the UK: the home before the course was here.",
      source: "students"
    }
  ]
};

/** ONS: babies, by the country where the mother was born. */
export const birthsByMother: Rule = {
  dataset: "births-by-mother",
  title: "Births, by the mother’s birthplace",
  short: "Births",
  clauses: [
    {
      when: {age: ["born this year"], born: ["in the UK"]},
      answer: "counted",
      reason: "Every birth is, under the country where the mother was born.",
      source: "births"
    },
    {
      when: {},
      answer: "not counted",
      reason: "Births are counted, not residents. A mother is seen only through her baby.",
      source: "births"
    }
  ]
};
