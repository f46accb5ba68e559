import {difference, type Difference} from "../stats/difference.js";
import {outcomeOf, type Outcome} from "../stats/expectation.js";
import type {Choices} from "./control.js";
import {expectations, type Expectation} from "./expectations-of-2016.js";
import {countsRelease, toEstimate, type ExpectedRow, type Horizon} from "./expected-rows.js";

/** One expectation beside two years of one release. */
export interface Judged {
  expectation: Expectation;
  /** Whether the release has the series at all, as we hold it. */
  isHeld: boolean;
  before: ExpectedRow | undefined;
  after: ExpectedRow | undefined;
  /** The comparison of the two years; undefined where a year is missing or no series would tell. */
  difference: Difference | undefined;
  outcome: Outcome;
}

/** Returns what the chosen release comes to for every expectation, in the order of the paper. */
export function judgeExpectations(rows: readonly ExpectedRow[], choices: Choices): Judged[] {
  return expectations.map((expectation) => judgeOne(expectation, rows, choices));
}

function judgeOne(
  expectation: Expectation,
  rows: readonly ExpectedRow[],
  {release, horizon}: Choices
): Judged {
  const of = rows.filter(
    (row) =>
      row.series === expectation.series && row.release === (row.is_count ? countsRelease : release)
  );
  const before = of.find(({is_before}) => is_before);
  const after = of.find((row) => row[`is_${horizon as Horizon}`]);
  const found = {expectation, isHeld: of.length > 0, before, after};
  if (!before || !after || expectation.expected === null)
    return {...found, difference: undefined, outcome: "cannot-be-told"};
  const change = difference(toEstimate(after), toEstimate(before));
  return {...found, difference: change, outcome: outcomeOf(change.verdict, expectation.expected)};
}
