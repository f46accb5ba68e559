import {differenceTest, figuresOverlap} from "./difference-test.js";
import type {SurveyFigure} from "./interval.js";
import {roundedTest} from "./rounded-test.js";

/** A change between two rounded survey figures, with the verdict that was printed on it. */
export interface JudgedChange {
  before: SurveyFigure;
  after: SurveyFigure;
  /** Whether a clear change was printed: up or down. */
  isClear: boolean;
}

/** How often rules depart from printed verdicts. */
export interface Agreement {
  changes: number;
  clear: number;
  /** On the figures as rounded: the difference test, and the rule that intervals must not touch. */
  test: number;
  overlap: number;
  /** Whatever the figures were before rounding. */
  testForSure: number;
  overlapForSure: number;
  /** How many the rounding leaves open, for the test. */
  undecided: number;
}

/** Tells whether the difference test of the rounded figures departs from what was printed. */
export function testDeparts({before, after, isClear}: JudgedChange): boolean {
  return differenceTest(after, before).significant !== isClear;
}

/** Tells whether the rule that intervals must not touch departs from what was printed. */
export function overlapDeparts({before, after, isClear}: JudgedChange): boolean {
  return figuresOverlap(after, before) === isClear;
}

/** Whether the intervals meet, for figures rounded to a unit; null where the unrounded ones decide. */
function surelyOverlap({before, after}: JudgedChange): boolean | null {
  const gap = Math.abs(after.value - before.value) - before.halfWidth - after.halfWidth;
  // Four roundings of half a unit each; all four are never at their limit at once.
  return Math.abs(gap) < 2 ? null : gap < 0;
}

/**
 * Returns how often the difference test and the overlap rule depart from the
 * verdicts printed on *changes*, whose figures are rounded to a unit: on the
 * figures as they stand, and for every value that rounds to them.
 */
export function verdictAgreement(changes: readonly JudgedChange[]): Agreement {
  const count = (matches: (change: JudgedChange) => boolean) => changes.filter(matches).length;
  const sure = ({after, before}: JudgedChange) => roundedTest(after, before).verdict;
  return {
    changes: changes.length,
    clear: count(({isClear}) => isClear),
    test: count(testDeparts),
    overlap: count(overlapDeparts),
    testForSure: count(
      (change) => sure(change) === (change.isClear ? "not significant" : "significant")
    ),
    overlapForSure: count((change) => surelyOverlap(change) === change.isClear),
    undecided: count((change) => sure(change) === "too close to call")
  };
}
