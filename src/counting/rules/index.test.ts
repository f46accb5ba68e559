import {describe, expect, it} from "vitest";
import {datasetNames} from "../dataset-name.js";
import {people} from "../people.js";
import {attributes, type Attributes} from "../person.js";
import {answersFor, rules} from "./index.js";
import {answerOf, fits, type Answer, type Rule} from "./rule.js";

/** Every person that the attributes can describe, likely or not. */
function* everybody(): Generator<Attributes> {
  const names = Object.keys(attributes) as (keyof Attributes)[];
  const person: Record<string, string> = {};
  function* describeFrom(index: number): Generator<Attributes> {
    if (index === names.length) yield person as unknown as Attributes;
    else
      for (const value of attributes[names[index]]) {
        person[names[index]] = value;
        yield* describeFrom(index + 1);
      }
  }
  yield* describeFrom(0);
}

/** The clauses of a rule that decide about somebody. */
function decisiveClauses({clauses}: Rule): Set<number> {
  const found = new Set<number>();
  for (const person of everybody()) {
    found.add(clauses.findIndex(({when}) => fits(when, person)));
    if (found.size === clauses.length && !found.has(-1)) break;
  }
  return found;
}

describe.each(rules.map((rule) => ({id: rule.id, rule})))("the rule $id", ({rule}) => {
  it("has an answer for everybody, and no clause that never decides", () => {
    expect([...decisiveClauses(rule)].sort((a, b) => a - b)).toEqual(rule.clauses.map((_, i) => i));
    expect(rule.clauses.at(-1)!.when).toBeUndefined();
  });
  it("gives every clause a reason in whole sentences, and a source", () => {
    for (const {reason, source} of rule.clauses) {
      expect(reason).toMatch(/^[A-Z].+\.$/);
      for (const sentence of reason.split(/(?<=[.?]) /))
        expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(25);
      expect(source.title.length).toBeGreaterThan(5);
      expect(source.publisher).toMatch(/\S/);
    }
  });
  it("is of a dataset of the directory", () => expect(datasetNames).toContain(rule.dataset));
});

describe("the people", () => {
  it("are told apart by their ids and titles", () => {
    expect(new Set(people.map(({id}) => id)).size).toBe(people.length);
    expect(new Set(people.map(({title}) => title)).size).toBe(people.length);
  });
  it("have one answer from every rule", () => {
    for (const person of people)
      expect(answersFor(person).map(({rule}) => rule.id)).toEqual(rules.map(({id}) => id));
  });
});

/** What a reader who knows the datasets would say, worked out by hand. */
const expected: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  "student-in-first-year": {
    "long-term-migration": "it depends",
    census: "not counted",
    "born-abroad-by-survey": "not counted",
    "national-insurance-numbers": "it depends",
    "gp-registrations": "counted",
    students: "counted"
  },
  "exchange-student": {
    "long-term-migration": "not counted",
    "short-term-migration": "counted",
    "gp-registrations": "counted"
  },
  "refugee-child": {
    "national-insurance-numbers": "not counted",
    "gp-registrations": "not counted",
    "asylum-support": "not counted",
    resettlement: "not counted",
    "born-abroad-by-survey": "counted"
  },
  "polish-worker-now-british": {
    census: "counted",
    "born-abroad-by-survey": "counted",
    "not-british-by-survey": "not counted",
    "long-term-migration": "not counted",
    "national-insurance-numbers": "not counted"
  },
  "asylum-seeker-in-a-hotel": {
    "asylum-support": "counted",
    "immigration-groups": "counted",
    "national-insurance-numbers": "not counted",
    "born-abroad-by-survey": "not counted"
  },
  "asylum-seeker-with-family": {
    "asylum-support": "not counted",
    "immigration-groups": "not counted"
  },
  "refused-without-support": {
    "asylum-support": "not counted",
    "immigration-groups": "not counted",
    "gp-registrations": "not counted",
    "national-insurance-numbers": "not counted"
  },
  "child-who-came-alone": {
    "asylum-support": "not counted",
    "unaccompanied-children": "counted",
    "asylum-applications": "counted"
  },
  "resettled-from-syria": {resettlement: "counted", "immigration-groups": "not counted"},
  "guest-from-ukraine": {"immigration-groups": "counted", resettlement: "not counted"},
  "seasonal-worker": {
    "short-term-migration": "counted",
    "long-term-migration": "not counted",
    "national-insurance-numbers": "counted",
    "gp-registrations": "not counted"
  },
  "returning-briton": {
    "long-term-migration": "counted",
    "mid-year-estimates": "counted",
    "national-insurance-numbers": "not counted",
    "gp-registrations": "counted",
    census: "not counted"
  },
  "british-born-abroad": {census: "counted", "not-british-by-survey": "not counted"},
  "born-here-not-british": {census: "not counted", "not-british-by-survey": "counted"}
};

describe("answerOf(rule, person)", () => {
  for (const [id, answers] of Object.entries(expected))
    it(`says of ${id} what the datasets' own notes say`, () => {
      const person = people.find((p) => p.id === id)!;
      const found = Object.fromEntries(answersFor(person).map((v) => [v.rule.id, v.answer]));
      expect(found).toMatchObject(answers);
    });
  it("throws where no clause fits, rather than guess", () => {
    const rule = {...rules[0], clauses: [{...rules[0].clauses[0]}]};
    expect(() => answerOf(rule, people[0])).toThrow("missing clause of rule long-term-migration");
  });
});
