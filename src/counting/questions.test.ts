import {describe, expect, it} from "vitest";
import {datasetNames} from "./dataset-name.js";
import {questions, questionsOf, verdictOf} from "./questions.js";

const find = (id: string) => questions.find((question) => question.id === id)!;

describe("questions", () => {
  it("are seven to nine, each with an id of its own and a question mark", () => {
    expect(questions.length).toBeGreaterThanOrEqual(7);
    expect(questions.length).toBeLessThanOrEqual(9);
    expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
    for (const {id, text} of questions) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(text).toMatch(/\?$/);
    }
  });
  it.each(questions)(
    "$id names each dataset once, with a reason, and what none tells",
    (question) => {
      const named = question.answers.map(({dataset}) => dataset);
      expect(named.length).toBeGreaterThan(0);
      expect(new Set(named).size).toBe(named.length);
      for (const {because} of question.answers) expect(because).toMatch(/\.$/);
      expect(question.untold).toMatch(/\.$/);
    }
  );
  it.each(questions)("$id has an answer or says that there is none", (question) => {
    const isAnswered = question.answers.some(({reach}) => reach === "answers");
    expect(verdictOf(question).startsWith("No dataset answers it")).toBe(!isAnswered);
  });
  it("has one that no dataset answers, not even in part", () => {
    const {answers} = find("helped-in-a-year");
    expect(answers.map(({dataset, reach}) => [dataset, reach])).toEqual([
      ["asylum-support", "misleads"]
    ]);
  });
});

describe("verdictOf(question)", () => {
  it.each([
    ["born-abroad", "One dataset answers it, and three do in part."],
    ["not-british", "No dataset answers it; two do in part."],
    ["helped-in-a-year", "No dataset answers it."]
  ])("says of %s: %s", (id, sentence) => {
    expect(verdictOf(find(id))).toBe(sentence);
  });
  it("counts one in part, and several that answer", () => {
    const answer = {dataset: "census", because: "."} as const;
    const question = {...find("born-abroad")};
    const partly = {...answer, reach: "partly"} as const;
    const whole = {...answer, reach: "answers"} as const;
    expect(verdictOf({...question, answers: [partly]})).toBe(
      "No dataset answers it; one does in part."
    );
    expect(verdictOf({...question, answers: [whole, whole, partly]})).toBe(
      "Two datasets answer it, and one does in part."
    );
  });
});

describe("questionsOf(name)", () => {
  it("is the other side of the answers", () => {
    const pairs = datasetNames.flatMap((name) =>
      questionsOf(name).map(({question, reach}) => `${question.id} ${name} ${reach}`)
    );
    const written = questions.flatMap(({id, answers}) =>
      answers.map(({dataset, reach}) => `${id} ${dataset} ${reach}`)
    );
    expect(pairs.sort()).toEqual(written.sort());
  });
});
