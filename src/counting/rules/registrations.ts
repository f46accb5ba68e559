import {from} from "./publications.js";
import type {Rule} from "./rule.js";

export const nationalInsuranceNumbers: Rule = {
  dataset: "national-insurance-numbers",
  id: "national-insurance-numbers",
  title: "New National Insurance numbers this year",
  clauses: [
    {
      when: {age: ["child"]},
      answer: "not counted",
      reason: "Children are left out: the figures are of adults.",
      source: from.insuranceTyler
    },
    {
      when: {nationality: ["british"]},
      answer: "not counted",
      reason: "The figures are of foreign nationals; Britons are left out, wherever they were.",
      source: from.insurance
    },
    {
      when: {arrived: ["since-census", "before-census", "never"], work: ["works"]},
      answer: "it depends",
      reason:
        "Counted in the year the number was given, and in that year alone, which can be long after arrival.",
      source: from.insurance
    },
    {
      when: {permission: ["has-not"]},
      answer: "not counted",
      reason: "Without permission to work there is no number to be had.",
      source: from.insurance
    },
    {
      when: {protection: ["waiting"]},
      answer: "not counted",
      reason: "Most people who wait for a decision may not work, so they get no number.",
      source: from.insurance
    },
    {
      when: {work: ["does-not-work"]},
      answer: "it depends",
      reason: "Only once they work or claim. Many students never do.",
      source: from.insuranceTyler
    },
    {
      answer: "counted",
      reason: "An adult from abroad who works. Even a short stay counts.",
      source: from.insurance
    }
  ]
};

export const gpRegistrations: Rule = {
  dataset: "gp-registrations",
  id: "gp-registrations",
  title: "New registrations with a doctor from abroad, this year",
  clauses: [
    {
      when: {arrived: ["never"]},
      answer: "not counted",
      reason: "Their last address was not abroad.",
      source: from.flagFour
    },
    {
      when: {arrived: ["since-census", "before-census"]},
      answer: "not counted",
      reason: "The mark of an arrival from abroad is of the year of registration.",
      source: from.flagFour
    },
    {
      when: {doctor: ["not-registered"]},
      answer: "not counted",
      reason: "They have not signed up with a doctor. Some people never do, or do it late.",
      source: from.flagFour
    },
    {
      when: {nationality: ["british"]},
      answer: "counted",
      reason: "Anybody who registers after time abroad is in it, Britons who return too.",
      source: from.flagFour
    },
    {
      answer: "counted",
      reason:
        "Registered this year after an address abroad. Age, passport and length of stay do not matter.",
      source: from.flagFour
    }
  ]
};

export const students: Rule = {
  dataset: "students",
  id: "students",
  title: "Students from abroad at York’s universities",
  clauses: [
    {
      when: {reason: ["study"], stay: ["under-a-year"]},
      answer: "it depends",
      reason:
        "Most exchange students are left out: they are registered at their university at home.",
      source: from.students
    },
    {
      when: {reason: ["study"], arrived: ["this-year", "since-census", "before-census"]},
      answer: "counted",
      reason: "By university and permanent address, not by where they live.",
      source: from.students
    },
    {
      answer: "not counted",
      reason: "Not a student of a university here.",
      source: from.students
    }
  ]
};
