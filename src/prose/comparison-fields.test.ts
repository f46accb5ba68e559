import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {answerFields, readNumber, type Fields} from "./comparison-fields.js";

const fields: Fields = {
  measure: "net migration",
  rounded: "1000",
  "a.value": "323,000",
  "a.interval": "margin",
  "a.margin": "37,000",
  "a.lower": "",
  "a.upper": "",
  "a.end": "2015-09",
  "a.months": "12",
  "a.release": "2016-02",
  "a.method": "survey",
  "b.value": "336 000",
  "b.interval": "limits",
  "b.margin": "",
  "b.lower": "297,000",
  "b.upper": "375,000",
  "b.end": "2015-06",
  "b.months": "12",
  "b.release": "2015-11",
  "b.method": "Survey"
};

const sentence = (changed: Fields) => {
  const answer = answerFields({...fields, ...changed});
  return answer.faults ? answer.faults : answer.sentence;
};

describe("answerFields(fields)", () => {
  it("compares what a reader has written, with a margin or with limits", () => {
    expect(sentence({})).toBe(
      "Net migration showed no clear change between the year to June 2015 and the year to September 2015: the estimate is 13,000 lower, with a margin of ±27,000 to ±54,000."
    );
  });
  it("knows a gain, a loss, an unknown interval and a count", () => {
    expect(sentence({"a.value": "500,000"})).toMatch(/^Net migration rose /);
    expect(sentence({"a.value": "100,000"})).toMatch(/^Net migration fell /);
    expect(sentence({"a.interval": "none", "b.interval": "none"})).toMatch(
      /the estimate is lower .* no margin of the change is known/
    );
    const count = {"a.interval": "count", "b.interval": "count", "a.months": "0", "b.months": "0"};
    expect(sentence({...count, measure: "people supported"})).toMatch(
      /^For people supported, the recorded number fell between the end of June 2015 and the end of September 2015, by 13,000\.$/
    );
  });
  it("refuses figures of different lengths or methods, in words", () => {
    expect(sentence({"b.months": "6"})).toMatch(
      /cannot be compared .* periods of different lengths/
    );
    expect(sentence({"b.method": "records"})).toMatch(
      /cannot be compared .* different methods: survey, and records/
    );
  });
  it("speaks of a revision where the period is one and the releases two", () => {
    expect(sentence({"b.end": "2015-09"})).toBe(
      "Net migration was revised down by 13,000 between the release of November 2015 and the release of February 2016."
    );
  });
  it.each([
    [{"a.value": "many"}, "a.value", /as a number, such as 323,000/],
    [{"a.value": ""}, "a.value", /as a number/],
    [{"a.margin": "-5"}, "a.margin", /zero or more/],
    [{"b.lower": "400,000"}, "b.lower", /above the upper/],
    [{"b.value": "500,000"}, "b.value", /outside its limits/],
    [{"b.upper": "∞"}, "b.upper", /as a number/],
    [{"a.end": "2015-13"}, "a.end", /as 2015-09/],
    [{"a.months": "1.5"}, "a.months", /whole number of months/],
    [{"a.release": " "}, "a.release", /when it was released/],
    [{"a.interval": "guess"}, "a.interval", /how its doubt is published/],
    [{rounded: "0"}, "rounded", /rounded to/],
    [{measure: ""}, "measure", /what is estimated/],
    [{"b.end": "2015-09", "b.release": "2016-02"}, "b.end", /one period and one release/]
  ])("says what is wrong with %o beside its field", (changed, field, words) => {
    const {faults} = answerFields({...fields, ...changed});
    expect(faults?.[field]).toMatch(words);
  });
  it("never answers with NaN, whatever is written", () => {
    const text = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom("", "0", "-1", "1e9")
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fields)), text, (field, written) => {
        const answer = answerFields({...fields, [field]: written});
        expect(JSON.stringify(answer.faults ?? answer.sentence)).not.toMatch(
          /NaN|Infinity|undefined/
        );
      })
    );
  });
});

describe("readNumber(text)", () => {
  it("reads numbers as people write them, and nothing else", () => {
    expect(["323,000", "323 000", "−54", "± 37", "+3", ".5"].map(readNumber)).toEqual([
      323_000, 323_000, -54, 37, 3, 0.5
    ]);
    expect(["", "1e5", "12a", "--3", "Infinity", "9999999999999"].map(readNumber)).toEqual(
      Array(6).fill(null)
    );
  });
});
