import {describe, expect, it} from "vitest";
import {dueBy, noProgress, talliesOf, withAnswer, withLesson, type Answered} from "./progress.js";
import {exportProgress, importProgress} from "./progress-file.js";
import {tallyWords} from "./progress-words.js";

const answer: Answered = {
  misconception: "margins-add-up",
  type: "estimate",
  outcome: "right",
  confidence: "sure",
  today: "2026-11-28"
};
const after = (...answers: Partial<Answered>[]) =>
  answers.reduce((progress, changed) => withAnswer(progress, {...answer, ...changed}), noProgress);
const boxOf = (...answers: Partial<Answered>[]) =>
  after(...answers).practices["margins-add-up"]!.box;

describe("withAnswer(progress, answered)", () => {
  it("moves a card up for a right answer and back to the start for a wrong one", () => {
    expect(boxOf({})).toBe(1);
    expect(boxOf({}, {}, {}, {}, {}, {})).toBe(4);
    expect(boxOf({}, {}, {outcome: "wrong"})).toBe(0);
  });
  it("leaves a card where it is for a right guess and for “Not sure”, which costs nothing", () => {
    expect(boxOf({}, {confidence: "guess"})).toBe(1);
    const unsure = after({}, {outcome: "not-sure", confidence: undefined});
    expect(unsure.practices["margins-add-up"]).toMatchObject({box: 1, notSure: 1});
    expect(talliesOf(unsure).sure).toEqual({answered: 1, right: 1});
  });
  it("asks again after the days of the box, over the end of a month", () => {
    const {due} = after({}, {}).practices["margins-add-up"]!;
    expect(due).toBe("2026-12-01");
    expect(() => after({today: "yesterday"})).toThrow("invalid day");
  });
  it("changes nothing of the progress that it is given", () => {
    const before = after({});
    const copy = structuredClone(before);
    withAnswer(before, answer);
    expect(before).toEqual(copy);
  });
});

describe("dueBy(progress, today)", () => {
  it("asks for what went wrong first, and for nothing before its day", () => {
    const progress = after(
      {},
      {misconception: "net-hides-gross", outcome: "wrong"},
      {misconception: "releases-spliced", today: "2026-11-20"}
    );
    expect(dueBy(progress, "2026-11-28")).toEqual(["net-hides-gross", "releases-spliced"]);
    expect(dueBy(progress, "2026-11-29")).toEqual([
      "net-hides-gross",
      "releases-spliced",
      "margins-add-up"
    ]);
  });
});

describe("tallyWords(confidence, tally)", () => {
  it("says plain counts, and no percentage under thirty answers", () => {
    expect(tallyWords("sure", {answered: 8, right: 6})).toBe(
      "6 of the 8 you were sure of were right."
    );
    expect(tallyWords("guess", {answered: 1, right: 1})).toBe(
      "1 of the one you guessed was right."
    );
    for (let answered = 0; answered < 30; ++answered)
      expect(tallyWords("sure", {answered, right: answered})).not.toMatch("%");
    expect(tallyWords("sure", {answered: 30, right: 24})).toMatch("24 of the 30");
    expect(tallyWords("sure", {answered: 30, right: 24})).toMatch("(80%)");
  });
  it("rejects more right answers than answers", () => {
    expect(() => tallyWords("sure", {answered: 1, right: 2})).toThrow("invalid tally");
  });
});

describe("a file of progress", () => {
  const progress = withLesson(
    after({}, {outcome: "wrong", type: "mend"}),
    "intervals",
    "2026-11-28"
  );
  it("comes back as it was", () => {
    expect(importProgress(exportProgress(progress))).toEqual({progress, unknown: []});
  });
  it("holds counts and days alone", () => {
    const text = exportProgress(progress);
    const words = new Set(text.match(/[a-z][a-z-]+/gi));
    for (const word of ["name", "user", "email", "device", "time"])
      expect(words).not.toContain(word);
    expect(text).not.toMatch(/\d\d:\d\d/);
  });
  it("names what this bank does not know, and leaves other things behind", () => {
    const file = JSON.parse(exportProgress(progress));
    file.practices["of-tomorrow"] = file.practices["margins-add-up"];
    file.name = "somebody";
    expect(importProgress(JSON.stringify(file))).toEqual({progress, unknown: ["of-tomorrow"]});
  });
  it.each([
    ["no JSON", "{", /not a file of progress/],
    ["another file", "{}", /not a file of progress/],
    ["a list", "[]", /not whole/],
    [
      "a later version",
      exportProgress(progress).replace('"version": 1', '"version": 2'),
      /version/
    ],
    [
      "a lost part",
      exportProgress(progress).replace('"box"', '"bax"'),
      /not whole, at margins-add-up/
    ],
    ["a day that is none", exportProgress(progress).replaceAll("2026-11-28", "soon"), /not whole/],
    [
      "more right than answered",
      exportProgress(progress).replace('"right": 1', '"right": 9'),
      /not whole/
    ]
  ])("says what is wrong with %s", (_name, text, words) => {
    expect(() => importProgress(text)).toThrow(words);
  });
});
