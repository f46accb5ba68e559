import {describe, expect, it} from "vitest";
import {findTerm, findTermOf, formsOf, terms} from "./index.js";
import {formatPublication} from "./term.js";

const names = terms.map(({name}) => name);
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+(?=[\p{Lu}“])/u);

describe("terms", () => {
  it("are many, in the order of the alphabet, each with a name of its own", () => {
    expect(terms.length).toBeGreaterThanOrEqual(45);
    expect(new Set(names).size).toBe(terms.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const titles = terms.map(({term}) => term);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "en-GB")));
  });
  it("share no form: a word in a text means one of them", () => {
    const forms = terms.flatMap(formsOf);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
  it("are defined in one to three sentences of under thirty words", () => {
    for (const {name, definition} of terms) {
      const sentences = sentencesOf(definition);
      expect(sentences.length, name).toBeLessThanOrEqual(3);
      for (const sentence of sentences) {
        expect(sentence, name).toMatch(/[.”]$/);
        expect(sentence.split(/\s+/).length, sentence).toBeLessThan(30);
      }
    }
  });
  it("have a source each", () => {
    for (const {name, source} of terms) {
      expect(source.title.length, name).toBeGreaterThan(3);
      expect(source.publisher.length, name).toBeGreaterThan(3);
    }
  });
  it("lead to terms that exist, and not to themselves", () => {
    for (const {name, see} of terms)
      for (const other of see) {
        expect(names, `${name} → ${other}`).toContain(other);
        expect(other).not.toBe(name);
      }
  });
});

describe("findTermOf(text)", () => {
  it("knows a term by any of its forms, in any case", () => {
    expect(findTermOf("half-widths").name).toBe("half-width");
    expect(findTermOf("Net\nmigration").name).toBe("net-migration");
  });
  it("fails on other words, and names the nearest", () => {
    expect(() => findTermOf("half widht")).toThrow("unknown term; nearest: half-width, ");
    expect(() => findTermOf("seeking help")).toThrow('write <glossary-term of="…">: seeking help');
  });
});

describe("findTerm(name)", () => {
  it("knows a term by its name alone", () => {
    expect(findTerm("msoa").term).toBe("MSOA");
    expect(() => findTerm("msoas")).toThrow("unknown term; nearest: msoa, ");
  });
});

describe("formatPublication(publication)", () => {
  it("says plainly that a page bears no year", () => {
    const publication = {title: "T", publisher: "P"};
    expect(formatPublication({...publication, year: 2016})).toBe("P, T, 2016");
    expect(formatPublication(publication)).toBe("P, T, undated");
  });
});
