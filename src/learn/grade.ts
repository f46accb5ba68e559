import {notSure, type Feedback, type Item} from "./item.js";

/** What a learner has answered: the id of a choice, or a number. */
export type Response = {choice: string} | {number: number};

export type Outcome = "right" | "wrong" | "not-sure";

export interface Grade {
  outcome: Outcome;
  /** What to say of a wrong answer; null otherwise. */
  feedback: Feedback | null;
}

/** Returns what becomes of a *response* to an item; throws where it is no answer to it. */
export function grade(item: Item, response: Response): Grade {
  if ("choice" in response && response.choice === notSure)
    return {outcome: "not-sure", feedback: null};
  if (item.type === "estimate") {
    if (!("number" in response && Number.isFinite(response.number)))
      throw new TypeError(`invalid response; not a number: ${item.id}`);
    return gradeNumber(item, response.number);
  }
  const chosen = "choice" in response && item.choices.find(({id}) => id === response.choice);
  if (!chosen) throw new RangeError(`invalid response; not a choice: ${item.id}`);
  return {outcome: chosen.verdict, feedback: chosen.feedback};
}

function gradeNumber(item: Item & {type: "estimate"}, number: number): Grade {
  const {lower, upper} = item.answer;
  if (lower <= number && number <= upper) return {outcome: "right", feedback: null};
  const slip = item.slips.find((slip) => slip.lower <= number && number <= slip.upper);
  return {outcome: "wrong", feedback: slip?.feedback ?? item.otherwise};
}
