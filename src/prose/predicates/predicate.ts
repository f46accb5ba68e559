import type {AnyRow} from "../../tables/table.js";

/** What a predicate found, and why, in a sentence for the note beside the claim. */
export interface PredicateResult {
  holds: boolean;
  reason: string;
}

/** A claim that is no comparison of two facts: a superlative, a share, an order, a first time. */
export interface Predicate<R extends AnyRow = AnyRow> {
  /** Parameters are $1, $2, …: attributes of the element; `area` is the page's own. */
  query: {sql: string; params: readonly string[]};
  test: (rows: R[]) => PredicateResult;
  /** The tables that the query draws on. */
  sources: readonly string[];
}

/** Returns the predicate *spec* for a list of predicates of any rows. */
export function predicate<R extends AnyRow>(spec: Predicate<R>): Predicate {
  return spec as unknown as Predicate;
}
