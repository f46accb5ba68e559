import {describe, expect, it} from "vitest";
import {isPossible} from "./attributes.js";
import {findPerson, people} from "./people.js";
import {answerFor, ruleNames} from "./rules/index.js";

describe("people", () => {
  it("are at least a dozen, each possible, with a name and a title of their own", () => {
    expect(people.length).toBeGreaterThanOrEqual(12);
    for (const person of people) expect(isPossible(person), person.name).toBe(true);
    expect(new Set(people.map(({name}) => name)).size).toBe(people.length);
    expect(new Set(people.map(({title}) => title)).size).toBe(people.length);
    for (const {name} of people) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  it("teach different things: only two have the same answers, and that is what they teach", () => {
    const seen = people.map((person) =>
      ruleNames.map((name) => answerFor(person, name).reason).join("|")
    );
    const alike = people.filter((_, i) => seen.indexOf(seen[i]) !== seen.lastIndexOf(seen[i]));
    expect(alike.map(({name}) => name)).toEqual(["polish-worker", "born-abroad-british"]);
  });
  it("are counted by some and not by others, all but those whom no dataset surely counts", () => {
    const uncounted = people.filter(
      (person) => !ruleNames.some((name) => answerFor(person, name).answer === "counted")
    );
    expect(uncounted.map(({name}) => name)).toEqual(["refused-unsupported", "no-permission"]);
    for (const person of people)
      expect(ruleNames.some((name) => answerFor(person, name).answer === "not counted")).toBe(true);
  });
  it("throws for a name that nobody has", () => {
    expect(() => findPerson("tourist")).toThrow("unknown person: tourist");
  });
});
