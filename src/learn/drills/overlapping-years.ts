import {formatMonth} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import {difference} from "../../stats/difference.js";
import type {Case, Drill} from "../drill.js";
import {surveyYears, thousand, yearsApart} from "./survey-years.js";
import {explainer} from "./explainer.js";

const national = {
  isLocal: false,
  whyNone: "No two years of the survey make such a case."
} as const;

/** The months by which two years that overlap differ, as "July to September". */
function unsharedMonths(end: string, months: number): string {
  const last = new Date(`${end}T00:00:00Z`);
  const first = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months + 1, 1));
  return [first, last].map((day) => formatMonth(day).split(" ")[0]).join(" to ");
}

export const neighbouringYears: Drill = {
  ...national,
  name: "neighbouring-years-separate",
  types: ["true-false", "headline", "mend", "estimate"],
  cases: (material) =>
    [3, 6, 9].flatMap((months) =>
      yearsApart(surveyYears(material), months).flatMap((pair): Case[] => {
        const {now, base} = pair;
        const {sharedMonths, change} = difference(now.estimate, base.estimate);
        // Rounded to a thousand, a difference of one may be none.
        if (change === null || Math.abs(change) < 2000) return [];
        const direction = change > 0 ? "higher" : "lower";
        const shared = Math.round(sharedMonths);
        const span = unsharedMonths(now.end, months);
        return [
          {
            cells: {now: now.cells.value, base: base.cells.value},
            given: [
              `${now.name} was put at ${thousand(base.value)} in ${base.year} and at ${thousand(now.value)} in ${now.year}.`,
              "Each year is the twelve months up to the end of its month, and both come from one release."
            ],
            because: `The two years share ${formatNumber(shared)} months. Only ${span} of the two years can make them differ.`,
            instead: `The estimate is ${direction} by ${thousand(Math.abs(change))}, which can only come from ${span} of the two years.`,
            settles: explainer("years-that-overlap", {apart: String(months / 3)}),
            trueFalse: {
              right: {
                id: "shared",
                text: `The two years have ${formatNumber(shared)} months in common.`
              },
              wrong: [
                {
                  id: "separate",
                  text: "The two years have no month in common, so they are two separate proofs."
                }
              ]
            },
            headline: {
              right: {
                id: "shared",
                text: `Estimate ${direction}: only ${span} of the two years differ`
              },
              wrong: [
                {id: "separate", text: `Second year in a row: ${now.name} now ${direction}`},
                {
                  id: "trend",
                  text: `${now.name}: new year, new trend`,
                  why: "Most of it is not a new year. A few months are, and they are no trend."
                }
              ]
            },
            mend: {
              sentence: "What sets the two figures apart can only come from …",
              right: {id: "shared", text: `${span}, which the two years do not share`},
              wrong: [
                {id: "separate", text: "all twelve months of both years"},
                {
                  id: "common",
                  text: "the months that both years hold",
                  why: "What both hold is in both figures, and cannot set them apart."
                }
              ]
            },
            estimate: {
              question: "How many months do the two years have in common?",
              unit: "months",
              value: shared,
              lower: shared,
              upper: shared,
              written: formatNumber(shared),
              slips: [{lower: 0, upper: 0}]
            }
          }
        ];
      })
    )
};
