import type {Outcome} from "../../learn/grade.js";
import {tallyWords} from "../../learn/progress-words.js";
import type {Confidence} from "../../learn/progress.js";

/** What was answered to one item. */
export interface Decision {
  item: string;
  /** The id of a choice, or a number as it was typed. */
  answer: string;
  outcome: Outcome;
  /** Null where the answer was “Not sure”. */
  confidence: Confidence | null;
}

const key = "whereabouts-learn";

/** Decisions of this visit: whoever looks at a figure and comes back finds them again. */
export function visitDecisions(): Decision[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]") as Decision[];
  } catch {
    return [];
  }
}

/** Keeps a decision until the tab is closed. */
export function keepForVisit(decision: Decision): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([...visitDecisions(), decision]));
  } catch {
    // Without storage a page that is left is begun anew.
  }
}

/** Forgets the decisions of this visit. */
export function forgetVisit(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Returns what was decided in plain counts; a share of so few would say too much. */
export function describeDecisions(made: readonly Decision[]): string {
  if (made.length === 0) return "Nothing decided yet.";
  const count = (outcome: Outcome) => made.filter((one) => one.outcome === outcome).length;
  const sure = made.filter(({confidence}) => confidence === "sure");
  const right = sure.filter(({outcome}) => outcome === "right").length;
  const sentences = [
    `You decided ${made.length} ${made.length === 1 ? "question" : "questions"}, ${count("right")} of them right.`
  ];
  const unsure = count("not-sure");
  if (unsure > 0)
    sentences.push(`You chose “Not sure” ${unsure === 1 ? "once" : `${unsure} times`}.`);
  if (sure.length > 0) sentences.push(tallyWords("sure", {answered: sure.length, right}));
  return sentences.join(" ");
}
