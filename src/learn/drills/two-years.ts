import {formatNumber} from "../../prose/format.js";
import {differenceSentence} from "../../prose/sentence.js";
import {difference} from "../../stats/difference.js";
import {significanceThresholds} from "../../stats/significance-threshold.js";
import type {Case, Drill} from "../drill.js";
import type {Material} from "../material.js";
import {
  pairCells,
  surveyYears,
  thousand,
  yearGiven,
  yearsApart,
  type YearPair
} from "./survey-years.js";
import {explainer} from "./explainer.js";

const national = {
  isLocal: false,
  whyNone: "No two years of the survey make such a case."
} as const;

/** Returns a case for every pair of years that are one to three years apart and share no month. */
const ofPairs = (toCase: (pair: YearPair) => Case[]) => (material: Material) => {
  const years = surveyYears(material);
  return [12, 24, 36].flatMap((months) => yearsApart(years, months)).flatMap(toCase);
};

const givenOf = ({now, base}: YearPair): string[] => [yearGiven(base), yearGiven(now)];

const inThousands = (people: number) => formatNumber(people / 1000);

export const noClearChangeMeansNone: Drill = {
  ...national,
  name: "no-clear-change-means-none",
  types: ["true-false", "headline", "mend", "estimate"],
  cases: ofPairs((pair) => {
    const {now, base} = pair;
    const found = difference(now.estimate, base.estimate);
    const {verdict, change, upper, lower} = found;
    if (verdict !== "no-clear-change" || !change || Math.abs(change) < 4000) return [];
    const direction = change > 0 ? "higher" : "lower";
    const size = thousand(Math.abs(change));
    const furthest = change > 0 ? upper! : -lower!;
    const options = {measure: now.name, a: now.year, b: base.year, to: 1000};
    return [
      {
        cells: pairCells(pair),
        given: [...givenOf(pair), "Both come from one release, and the two years share no month."],
        because: `The estimate is ${size} ${direction}, which is less than the margin of the change. The true change may lie between ${formatNumber(lower!, {to: 1000, signed: true})} and ${formatNumber(upper!, {to: 1000, signed: true})}.`,
        instead: differenceSentence(found, options),
        settles: explainer("one-release-two-headlines", {baseline: "year-earlier"}),
        trueFalse: {
          right: {id: "cannot-tell", text: "The survey cannot tell whether it rose or fell."},
          wrong: [
            {
              id: "none",
              text: `There was no clear change, so ${now.name.toLowerCase().replace("uk", "UK")} stayed the same.`
            }
          ]
        },
        headline: {
          right: {id: "cannot-tell", text: `${now.name} shows no clear change`},
          wrong: [
            {id: "none", text: `${now.name} stays the same`},
            {
              id: "real",
              text: `${now.name} ${change > 0 ? "up" : "down"} by ${size}`,
              shows: "no-margin-means-exact",
              why: "The estimates differ by so much. The margin of the change is larger than that."
            }
          ]
        },
        mend: {
          sentence: `The estimate is ${size} ${direction}, and …`,
          right: {id: "cannot-tell", text: "the survey cannot tell a rise from a fall"},
          wrong: [
            {id: "none", text: "so nothing has changed"},
            {
              id: "real",
              text: `so the number of people ${change > 0 ? "rose" : "fell"} by exactly that`,
              shows: "no-margin-means-exact",
              why: "The margin of the change is larger than the change."
            }
          ]
        },
        estimate: {
          question: `The margin of the change is ${thousand(found.margin!.greatest)}. By how much may it have ${change > 0 ? "risen" : "fallen"} at most, by that margin?`,
          unit: "thousand people",
          value: furthest / 1000,
          lower: furthest / 1000 - 2.5,
          upper: furthest / 1000 + 2.5,
          written: `about ${inThousands(furthest)} thousand`,
          slips: [
            {lower: 0, upper: 0},
            {
              lower: Math.abs(change) / 1000 - 1,
              upper: Math.abs(change) / 1000 + 1,
              shows: "no-margin-means-exact",
              why: "That is the difference of the two estimates. Add the margin of the change."
            }
          ]
        }
      }
    ];
  })
};

export const marginsAddUp: Drill = {
  ...national,
  name: "margins-add-up",
  types: ["true-false", "mend", "estimate"],
  cases: ofPairs((pair) => {
    const {now, base} = pair;
    const {margin, sharedMonths} = difference(now.estimate, base.estimate);
    if (!margin || sharedMonths > 0) return [];
    const [own, sum] = [margin.greatest, now.half + base.half];
    const written = thousand(own);
    return [
      {
        cells: pairCells(pair),
        given: [
          ...givenOf(pair),
          "The two years share no month, so their errors have nothing to do with each other."
        ],
        because: `The two seldom err by the full margin at once and in opposite directions. Square the two margins, add the squares and take the root: ${written}.`,
        instead: `The difference has a margin of about ±${written}.`,
        settles: explainer("letter-to-parliament"),
        trueFalse: {
          right: {
            id: "root",
            text: `The margin of the difference is clearly less than ${thousand(sum)}.`
          },
          wrong: [
            {
              id: "sum",
              text: `The margin of the difference is ${thousand(sum)}, the two margins together.`
            }
          ]
        },
        mend: {
          sentence: "The difference of the two has a margin of about …",
          right: {id: "root", text: `±${written}`},
          wrong: [
            {id: "sum", text: `±${thousand(sum)}`},
            {
              id: "larger-one",
              text: `±${thousand(Math.max(now.half, base.half))}`,
              why: "That is the margin of one of them. A difference has the doubt of both."
            }
          ]
        },
        estimate: {
          question: "About how large is the margin of the difference between the two?",
          unit: "thousand people",
          value: own / 1000,
          lower: own / 1000 - 2,
          upper: own / 1000 + 2,
          written: `about ${inThousands(own)} thousand`,
          slips: [{lower: sum / 1000 - 2, upper: sum / 1000 + 2}]
        }
      }
    ];
  })
};

export const mustNotOverlap: Drill = {
  ...national,
  name: "must-not-overlap",
  types: ["true-false", "mend", "estimate"],
  cases: ofPairs((pair) => {
    const {now, base} = pair;
    const {test, overlapRule} = significanceThresholds([now.half, base.half]);
    const between = Math.round((test + overlapRule) / 2000) * 1000;
    // A thousand either way for the rounding of the margins, and of the change itself.
    if (!(between - test > 2500 && overlapRule - between > 2500)) return [];
    return [
      {
        cells: {nowHalf: now.cells.half, baseHalf: base.cells.half},
        given: [
          `One year’s estimate of ${now.flow === "net" ? "net migration" : now.flow} has a margin of ${thousand(base.half)}, another year’s a margin of ${thousand(now.half)}. They share no month.`,
          `The two ranges part once the estimates are ${thousand(overlapRule)} apart.`
        ],
        because: `A change is clear once it is larger than its own margin, about ${thousand(test)}. To wait until the ranges part asks for ${thousand(overlapRule)}.`,
        instead: `A change of more than about ${thousand(test)} is clear by its own margin.`,
        settles: explainer("letter-to-parliament"),
        trueFalse: {
          right: {
            id: "own-margin",
            text: `A change of ${thousand(between)} would be clear, although the ranges would still touch.`
          },
          wrong: [
            {
              id: "must-part",
              text: `A change of ${thousand(between)} would not be clear, since the ranges would still touch.`
            }
          ]
        },
        mend: {
          sentence: "A change between the two is clear …",
          right: {
            id: "own-margin",
            text: `once it is larger than its own margin, about ${thousand(test)}`
          },
          wrong: [
            {id: "must-part", text: `only once the ranges part, at ${thousand(overlapRule)}`},
            {
              id: "any",
              text: "as soon as the two estimates differ",
              shows: "no-margin-means-exact",
              why: "Two surveys of the same thing differ too. The change must be larger than its margin."
            }
          ]
        },
        estimate: {
          question: "From about what size on is a change between the two clear?",
          unit: "thousand people",
          value: test / 1000,
          lower: test / 1000 - 2,
          upper: test / 1000 + 2,
          written: `about ${inThousands(test)} thousand`,
          slips: [{lower: overlapRule / 1000 - 2, upper: overlapRule / 1000 + 2}]
        }
      }
    ];
  })
};
