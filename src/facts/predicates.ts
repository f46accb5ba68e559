import type {AnyRow} from "../tables/table.js";

/** What a predicate found, and why, in words for the note beside the claim. */
export interface PredicateResult {
  holds: boolean;
  reason: string;
}

/** A claim that is no comparison of two facts: a superlative, a share, an order. */
export interface Predicate {
  query: {sql: string; params: readonly string[]};
  test: (rows: AnyRow[]) => PredicateResult;
  sources: readonly string[];
}

/** Every named predicate. */
export const predicates: Readonly<Record<string, Predicate>> = {};

/** Returns the predicate *name*; throws with the names that there are where there is none. */
export function findPredicate(name: string): Predicate {
  const predicate = predicates[name];
  if (!predicate)
    throw new Error(`unknown predicate; one of ${Object.keys(predicates).join(", ")}: ${name}`);
  return predicate;
}
