import type {DatasetName} from "../dataset-name.js";
import type {Attributes} from "../person.js";
import type {Publication} from "./publications.js";

export type Answer = "counted" | "not counted" | "it depends";

/** Whom a clause is about: for each attribute that matters, the values that fit. */
export type Condition = {
  readonly [K in keyof Attributes]?: readonly Attributes[K][];
};

/** One clause of a rule; the first that fits a person decides. */
export interface Clause {
  /** Left out by the last clause, which fits everybody who is left. */
  when?: Condition;
  answer: Answer;
  /** Why, in a sentence or two that a councillor reads. */
  reason: string;
  source: Publication;
}

/** How a dataset counts people, as clauses in order. */
export interface Rule {
  dataset: DatasetName;
  /** Distinguishes the questions of one dataset; the same as the dataset where it has one. */
  id: string;
  /** What it counts, as the heading of a row. */
  title: string;
  clauses: readonly Clause[];
}

/** What a dataset says of a person, and why. */
export interface Verdict extends Pick<Clause, "answer" | "reason" | "source"> {
  rule: Rule;
}

/** Tells whether a clause's condition holds for a person. */
export function fits(when: Condition | undefined, person: Attributes): boolean {
  return Object.entries(when ?? {}).every(([name, values]) =>
    (values as readonly string[]).includes(person[name as keyof Attributes])
  );
}

/** Returns the first clause of *rule* that fits a person; throws where none does. */
export function answerOf(rule: Rule, person: Attributes): Verdict {
  const clause = rule.clauses.find(({when}) => fits(when, person));
  if (!clause) throw new Error(`missing clause of rule ${rule.id}: ${JSON.stringify(person)}`);
  const {answer, reason, source} = clause;
  return {rule, answer, reason, source};
}
