import {describe, expect, it} from "vitest";
import {checkFigures, findAssessment, principles, questions} from "./assessment.js";

const {answers, principles: judged, figures} = findAssessment("york");

describe("findAssessment(story)", () => {
  it("answers every question but the one that is worked out", () => {
    expect([...Object.keys(answers), "smallestCount"].sort()).toEqual(
      Object.keys(questions).sort()
    );
    expect(Object.keys(judged)).toEqual(Object.keys(principles));
  });
  it("says everything in sentences of under thirty words, without a count", () => {
    const readings = Object.values(figures).flatMap(({reading, answer}) => [reading, answer]);
    for (const text of [...Object.values(answers), ...Object.values(judged), ...readings])
      for (const sentence of text.split(/(?<=[.;:])\s+/)) {
        expect(sentence.split(" ").length, sentence).toBeLessThan(30);
        expect(sentence.replace(/\b2016\b|section 4/g, "")).not.toMatch(/\d/);
      }
  });
  it("fails on a story that has none", () => {
    expect(() => findAssessment("yrok")).toThrow("unknown assessment; nearest: york: yrok");
  });
});

describe("checkFigures(assessment, onPage)", () => {
  const assessment = {story: "s", figures: {a: {reading: "", answer: ""}}};
  it("passes where page and form have the same figures", () => {
    expect(() => checkFigures(assessment, ["a"])).not.toThrow();
  });
  it("fails on a figure without its hostile reading", () => {
    expect(() => checkFigures(assessment, ["a", "b"])).toThrow(
      "missing hostile reading in the assessment of s; each figure needs one: b"
    );
  });
  it("fails on a reading of a figure that is gone", () => {
    expect(() => checkFigures(assessment, [])).toThrow("no such figure on the page: a");
  });
});
