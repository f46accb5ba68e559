import {describe, expect, it} from "vitest";
import {everyPerson, type AttributeName, type Attributes} from "../attributes.js";
import {findPerson, people} from "../people.js";
import {works} from "../sources.js";
import {answerFor, ruleNames, rules, type RuleName} from "./index.js";
import type {Answer, Clause} from "./rule.js";

const everyone = [...everyPerson()];

describe("rules", () => {
  it("answer for every person of the page, with a reason and a source", () => {
    for (const person of people)
      for (const name of ruleNames) {
        const {answer, reason, source} = answerFor(person, name);
        expect(["counted", "not counted", "depends"]).toContain(answer);
        expect(reason, `${person.name}, ${name}`).toMatch(/^[A-Z].{15,}\.$/);
        expect(works[source]).toBeDefined();
      }
  });
  it("keep sentences under 25 words", () => {
    for (const {clauses} of Object.values(rules))
      for (const {reason} of clauses)
        for (const sentence of reason.split(/(?<=[.;:]) /))
          expect(sentence.split(" ").length, sentence).toBeLessThan(25);
  });
  it("end with a clause that fits everyone", () => {
    for (const {clauses} of Object.values(rules)) expect(clauses.at(-1)!.when).toEqual({});
  });
  it.each(ruleNames)(
    "%s: every clause decides for someone, with each value that it names",
    (name) => {
      const deciding = new Map<Clause, Attributes[]>(
        rules[name].clauses.map((clause) => [clause, []])
      );
      for (const person of everyone) deciding.get(answerFor(person, name))!.push(person);
      const idle = [...deciding].flatMap(([clause, persons]) => [
        ...(persons.length === 0 ? [clause.reason] : []),
        ...Object.entries(clause.when).flatMap(([attribute, values]) =>
          values
            .filter(
              (value) => !persons.some((person) => person[attribute as AttributeName] === value)
            )
            .map((value) => `${clause.reason} ${attribute}: ${value}`)
        )
      ]);
      expect(idle).toEqual([]);
    }
  );
});

/** What was worked out by hand, from the sources, before the rules were written. */
const expected: Record<string, Partial<Record<RuleName, Answer>>> = {
  "student-three-years": {
    "long-term-migration": "depends",
    "mid-year-estimates": "depends",
    "short-term-migration": "not counted",
    census: "not counted",
    "annual-population-survey": "not counted",
    "national-insurance-numbers": "depends",
    "gp-registrations": "counted",
    students: "counted"
  },
  "student-nine-months": {
    "long-term-migration": "not counted",
    "mid-year-estimates": "not counted",
    "short-term-migration": "counted",
    students: "not counted",
    "gp-registrations": "counted"
  },
  "polish-worker": {
    census: "counted",
    "annual-population-survey": "counted",
    "annual-population-survey-nationality": "not counted",
    "long-term-migration": "not counted",
    "mid-year-estimates": "not counted",
    "national-insurance-numbers": "not counted",
    "gp-registrations": "not counted"
  },
  "returning-briton": {
    "long-term-migration": "counted",
    "mid-year-estimates": "counted",
    census: "not counted",
    "annual-population-survey": "not counted",
    "annual-population-survey-nationality": "not counted",
    "national-insurance-numbers": "not counted",
    "gp-registrations": "counted"
  },
  "born-abroad-british": {
    census: "counted",
    "annual-population-survey": "counted",
    "annual-population-survey-nationality": "not counted",
    "national-insurance-numbers": "not counted"
  },
  "joined-husband": {
    "long-term-migration": "not counted",
    census: "not counted",
    "annual-population-survey": "counted",
    "annual-population-survey-nationality": "counted",
    "national-insurance-numbers": "depends",
    "asylum-support": "not counted"
  },
  "seasonal-worker": {
    "long-term-migration": "not counted",
    "short-term-migration": "counted",
    "national-insurance-numbers": "counted",
    "gp-registrations": "not counted",
    "annual-population-survey": "not counted"
  },
  "asylum-seeker-hotel": {
    "asylum-applications": "counted",
    "asylum-support": "counted",
    "immigration-groups": "counted",
    resettlement: "not counted",
    "annual-population-survey": "not counted",
    "long-term-migration": "depends",
    "national-insurance-numbers": "not counted"
  },
  "refused-unsupported": {
    "asylum-support": "not counted",
    "immigration-groups": "not counted",
    "asylum-applications": "depends",
    "annual-population-survey": "depends",
    resettlement: "not counted",
    "national-insurance-numbers": "not counted",
    "gp-registrations": "not counted"
  },
  "refugee-child": {
    "asylum-applications": "counted",
    "asylum-support": "not counted",
    resettlement: "not counted",
    "unaccompanied-children": "not counted",
    "national-insurance-numbers": "not counted",
    "gp-registrations": "counted",
    "long-term-migration": "counted"
  },
  "child-alone": {
    "unaccompanied-children": "counted",
    "asylum-support": "not counted",
    "immigration-groups": "not counted",
    "asylum-applications": "counted",
    "national-insurance-numbers": "not counted"
  },
  "resettled-family": {
    resettlement: "counted",
    "asylum-applications": "not counted",
    "asylum-support": "not counted",
    "immigration-groups": "not counted",
    census: "counted"
  },
  "afghan-programme": {resettlement: "counted", "immigration-groups": "counted"},
  "homes-for-ukraine": {
    "immigration-groups": "counted",
    resettlement: "not counted",
    "asylum-applications": "not counted",
    census: "not counted"
  },
  "no-permission": {
    census: "depends",
    "annual-population-survey": "depends",
    "long-term-migration": "not counted",
    "national-insurance-numbers": "not counted",
    "asylum-applications": "not counted"
  },
  "baby-born-here": {
    "births-by-mother": "counted",
    "annual-population-survey-nationality": "not counted",
    census: "not counted",
    "long-term-migration": "not counted",
    "gp-registrations": "not counted"
  }
};

describe("answerFor(person, name)", () => {
  it.each(Object.entries(expected))("%s", (name, answers) => {
    const person = findPerson(name);
    const found = Object.keys(answers).map((rule) => [
      rule,
      answerFor(person, rule as RuleName).answer
    ]);
    expect(Object.fromEntries(found)).toEqual(answers);
  });
  it("was worked out by hand for everyone", () => {
    expect(Object.keys(expected).sort()).toEqual(people.map(({name}) => name).sort());
  });
});

describe("born abroad, nationality and arrival", () => {
  const count = (rule: RuleName, differ: Partial<Attributes>, person: Attributes) =>
    answerFor({...person, ...differ}, rule).answer;

  it("are three things: a passport changes one, time another, and nothing the third", () => {
    for (const person of everyone) {
      const naturalised = {nationality: "British", status: "needs none", support: "none"} as const;
      if (person.status === "none" || person.arrived === "never") continue;
      expect(count("census", naturalised, person)).toBe(count("census", {}, person));
      expect(count("annual-population-survey-nationality", naturalised, person)).toBe(
        "not counted"
      );
      if (person.stay === "a year or more")
        expect(count("long-term-migration", {arrived: "since the census"}, person)).toBe(
          "not counted"
        );
    }
  });
  it("nobody is both a long-term and a short-term arrival", () => {
    for (const person of everyone)
      expect(
        [
          answerFor(person, "long-term-migration").answer,
          answerFor(person, "short-term-migration").answer
        ].filter((answer) => answer === "counted").length
      ).toBeLessThan(2);
  });
  it("nobody in a council’s care, and nobody refused without support, is in asylum support", () => {
    for (const person of everyone)
      if (
        person.support === "council care" ||
        (person.status === "refused asylum" && person.support === "none")
      )
        expect(answerFor(person, "asylum-support").answer).toBe("not counted");
  });
});
