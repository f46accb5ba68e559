import type {Outcome} from "../stats/expectation.js";

/** What became of an expectation, as the verdict of a table. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  "as-expected": "As expected",
  opposite: "The opposite",
  "points-that-way": "Points that way, not tested",
  "points-away": "Points the other way, not tested",
  "no-clear-change": "No clear change",
  "too-close-to-call": "Too close to call",
  "cannot-be-told": "Cannot be told"
};

/** How several outcomes are counted in a sentence: “two came out as expected”. */
const clauses: Readonly<Record<Outcome, string>> = {
  "as-expected": "came out as expected",
  opposite: "came out the opposite way",
  "points-that-way": "points the expected way (untested)",
  "points-away": "points the other way (untested)",
  "no-clear-change": "showed no clear change",
  "too-close-to-call": "is too close to call",
  "cannot-be-told": "cannot be told"
};

const numbers = "no one two three four five six seven eight nine ten".split(" ");
const written = (count: number) => numbers[count] ?? String(count);

/** Returns how many expectations came to what: “of seven, two came out as expected, …”. */
export function countOutcomes(outcomes: readonly Outcome[]): string {
  const counts = (Object.keys(clauses) as Outcome[])
    .map((outcome) => ({outcome, count: outcomes.filter((one) => one === outcome).length}))
    .filter(({count}) => count > 0);
  const parts = counts.map(({outcome, count}) => {
    const clause = clauses[outcome];
    return `${written(count)} ${count > 1 ? clause.replace(/^points/, "point").replace(/^is/, "are") : clause}`;
  });
  const list =
    parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}` : parts.join("");
  const noun = outcomes.length === 1 ? "expectation" : "expectations";
  return `of ${written(outcomes.length)} ${noun} ${list}`;
}
