import type {Attributes} from "../attributes.js";
import type {DatasetName} from "../dataset-name.js";
import type {WorkName} from "../sources.js";

/** Whether a dataset counts a person; "depends" where that is not known of anyone in advance. */
export type Answer = "counted" | "not counted" | "depends";

/** The people whom a clause is about: those who have one of the values of each attribute named. */
export type Condition = {
  readonly [A in keyof Attributes]?: readonly Attributes[A][];
};

export interface Clause {
  when: Condition;
  answer: Answer;
  /** Why, in a sentence or two that fit everyone whom the clause is about. */
  reason: string;
  source: WorkName;
}

/** Whom a dataset counts, as an ordered list: the first clause that fits decides. */
export interface Rule {
  dataset: DatasetName;
  /** The dataset and what is counted in it, in a few words. */
  title: string;
  /** The same in two or three words, for the head of a column. */
  short: string;
  /** The last local figures, where there are none any more. */
  ended?: string;
  /** The last clause fits everyone. */
  clauses: readonly Clause[];
}

/** Whether *person* is one of those whom *condition* is about. */
export function fits(person: Attributes, condition: Condition): boolean {
  return Object.entries(condition).every(([name, values]) =>
    (values as readonly string[]).includes(person[name as keyof Attributes])
  );
}

/** Returns the clause of *rule* that decides for *person*: the answer, its reason and its source. */
export function decide(person: Attributes, {title, clauses}: Rule): Clause {
  const clause = clauses.find(({when}) => fits(person, when));
  if (!clause) throw new Error(`missing clause; none fits a person: ${title}`);
  return clause;
}
