import {describe, expect, it} from "vitest";
import {attributeValues, everyPerson, isPossible, type Attributes} from "./attributes.js";
import {findPerson} from "./people.js";

describe("isPossible(person)", () => {
  const briton = findPerson("returning-briton");
  const differ = (other: Partial<Attributes>) => isPossible({...briton, ...other});

  it("rejects a British citizen with a visa, and another without any status", () => {
    expect(differ({status: "work visa"})).toBe(false);
    expect(differ({nationality: "other"})).toBe(false);
    expect(differ({nationality: "other", status: "work visa"})).toBe(true);
  });
  it("rejects someone born abroad who never came", () => {
    expect(differ({arrived: "never"})).toBe(true);
    expect(differ({born: "abroad", arrived: "never"})).toBe(false);
  });
  it("rejects a short stay that began long ago, and a baby who came before being born", () => {
    expect(differ({stay: "under a year"})).toBe(false);
    const baby = {age: "born this year", occupation: "neither"} as const;
    expect(differ(baby)).toBe(false);
    expect(differ({...baby, arrived: "never"})).toBe(true);
  });
  it("rejects support outside the asylum system", () => {
    expect(differ({support: "home"})).toBe(false);
    expect(isPossible({...findPerson("asylum-seeker-hotel"), household: "private"})).toBe(false);
    expect(isPossible({...findPerson("child-alone"), age: "18 or over"})).toBe(false);
  });
});

describe("everyPerson()", () => {
  it("has every value of every attribute, and each person once", () => {
    const seen = new Map<string, Set<string>>();
    const once = new Set<string>();
    for (const person of everyPerson()) {
      once.add(JSON.stringify(person));
      for (const [name, value] of Object.entries(person))
        seen.set(name, (seen.get(name) ?? new Set()).add(value));
    }
    for (const [name, values] of Object.entries(attributeValues))
      expect([...seen.get(name)!].sort()).toEqual([...values].sort());
    expect(once.size).toBe([...everyPerson()].length);
  });
});
