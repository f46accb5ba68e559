import type {Answer} from "../src/counting/rules/rule.js";

/** The answers as a reader sees them, in the order of their key. */
export const answerWords: Readonly<Record<Answer, string>> = {
  counted: "counted",
  depends: "it depends",
  "not counted": "not counted"
};

/** The class of an answer, for its mark: a disc, a ring or a dash. */
export function classOfAnswer(answer: Answer): string {
  return `is-${answer.replace(" ", "-")}`;
}
