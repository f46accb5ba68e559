import {roundedTest} from "../../stats/rounded-test.js";
import type {Drill} from "../drill.js";
import {cellOf, type MaterialRow} from "../material.js";
import {inPeople} from "./survey-years.js";

export const significantIsTrue: Drill = {
  name: "significant-is-true",
  types: ["true-false", "headline", "mend", "fault"],
  isLocal: false,
  whyNone: "The figures of student immigration are not carried.",
  cases: ({rows}) => {
    const [before, after] = [2015, 2016].map((year) => rows.study.find((row) => row.year === year));
    const [restated] = rows.restatedStudy;
    if (!before || !after || !restated) return [];
    const cell = (row: MaterialRow, column: string) => cellOf("study", {row, column, step: 1});
    const cells = {
      from: cell(before, "estimate_thousand"),
      fromHalf: cell(before, "ci95_half_width_thousand"),
      to: cell(after, "estimate_thousand"),
      toHalf: cell(after, "ci95_half_width_thousand"),
      restated: cellOf("restatedStudy", {row: restated, column: "estimate_thousand", step: 1})
    };
    const [from, fromHalf, to, toHalf, later] = Object.values(cells).map(({value}) => value!);
    const test = roundedTest({value: to, halfWidth: toHalf}, {value: from, halfWidth: fromHalf});
    // The case stands only while the fall was clear and is gone in the restated figure.
    if (!(test.verdict === "significant" && to < from && Math.abs(later - from) < fromHalf))
      return [];
    return [
      {
        cells,
        given: [
          `Immigration to study was put at ${inPeople(from)} ± ${inPeople(fromHalf)} in 2015 and at ${inPeople(to)} ± ${inPeople(toHalf)} in 2016. ONS printed “Down”.`,
          `Later it found that the survey had probably missed students, and put 2016 at ${inPeople(later)}, without a margin.`
        ],
        because: `The test did its work: sampling alone does not explain the fall. It could not see that the survey had missed students. The later figure is ${inPeople(later)}.`,
        instead: `The fall from ${inPeople(from)} to ${inPeople(to)} was larger than sampling explains; 2016 was later restated as ${inPeople(later)}.`,
        settles: {figure: "significant-then-not", choices: {}, page: "/net-migration"},
        trueFalse: {
          right: {
            id: "sampling-only",
            text: "The test told the fall from chance. It could not see that the survey had missed students."
          },
          wrong: [
            {id: "true", text: "The fall was significant, so it happened."},
            {
              id: "test-wrong",
              text: "The figure was restated, so the test was worked out wrongly.",
              shows: "revision-is-error",
              why: "The test was right about what it tests, which is sampling. Another error came to light later."
            }
          ]
        },
        headline: {
          right: {
            id: "sampling-only",
            text: `Student fall restated: 2016 now put at ${inPeople(later)}, as the survey had probably missed students`
          },
          wrong: [
            {id: "true", text: "It is proved: fewer came to study in 2016"},
            {
              id: "scandal",
              text: "Statisticians hid students",
              shows: "revision-is-error"
            }
          ]
        },
        mend: {
          sentence: "“Down” was printed, which means that …",
          right: {
            id: "sampling-only",
            text: "the fall is larger than the luck of who was asked explains"
          },
          wrong: [
            {id: "true", text: "fewer people came, beyond doubt"},
            {
              id: "everything",
              text: "all errors had been looked at",
              shows: "margin-covers-everything"
            }
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `The fall was significant, so ${inPeople(from - to)} fewer people came to study in 2016.`
          },
          right: {
            id: "sampling-only",
            text: "A test covers sampling alone; the survey can be wrong in other ways"
          },
          wrong: [
            {
              id: "overlap",
              text: "The two ranges must not touch for a fall to be significant",
              shows: "must-not-overlap"
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        }
      }
    ];
  }
};
