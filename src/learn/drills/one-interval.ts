import {formatNumber} from "../../prose/format.js";
import {replicationCapture} from "../../stats/power.js";
import {dotsAbove, quantileDots} from "../../stats/quantile-dots.js";
import type {Case, Drill} from "../drill.js";
import type {Material} from "../material.js";
import {surveyYears, thousand, yearGiven, type SurveyYear} from "./survey-years.js";
import {explainer} from "./explainer.js";

/** Returns a case for each year that has a margin. */
const ofYears = (toCase: (year: SurveyYear) => Case) => (material: Material) =>
  surveyYears(material).map(toCase);

const national = {
  isLocal: false,
  whyNone: "No year of the survey has a margin here."
} as const;

const given = (year: SurveyYear): string[] => [
  yearGiven(year),
  `So its range is ${thousand(year.value - year.half)} to ${thousand(year.value + year.half)}.`
];

export const spreadOfMonths: Drill = {
  ...national,
  name: "interval-is-spread-of-months",
  types: ["true-false", "headline", "mend"],
  cases: ofYears((year) => {
    const [lower, upper] = [thousand(year.value - year.half), thousand(year.value + year.half)];
    const about = `${year.name}: about ${thousand(year.value)}, give or take ${thousand(year.half)}`;
    return {
      cells: year.cells,
      given: given(year),
      because:
        "The range is about one number: the total of the whole year. It says how far off the survey may be.",
      instead: `${about}, in ${year.year}.`,
      settles: explainer("one-estimate-four-ways"),
      trueFalse: {
        right: {
          id: "one-total",
          text: "The range is about one number: the total of the whole year."
        },
        wrong: [{id: "months", text: `In some months the number was ${lower}, in others ${upper}.`}]
      },
      headline: {
        right: {id: "one-total", text: about},
        wrong: [
          {id: "months", text: `${year.name} swings between ${lower} and ${upper} within a year`},
          {
            id: "no-range",
            text: `${year.name}: exactly ${thousand(year.value)}`,
            shows: "no-margin-means-exact",
            why: "A margin is published. Left out, the number looks exact."
          }
        ]
      },
      mend: {
        sentence: `The range from ${lower} to ${upper} says …`,
        right: {
          id: "one-total",
          text: "where the total of the year may lie, if sampling is the only error"
        },
        wrong: [
          {id: "months", text: "how the number went up and down in the year"},
          {
            id: "everything",
            text: "where the total of the year must lie",
            shows: "margin-covers-everything"
          }
        ]
      }
    };
  })
};

/** Of twenty equally likely totals, those in the middle half of the range. */
function dotsInMiddle({value, half}: SurveyYear): number {
  const dots = quantileDots({value, halfWidth: half}, 20);
  return dotsAbove(dots, value - half / 2) - dotsAbove(dots, value + half / 2);
}

export const equallyLikely: Drill = {
  ...national,
  name: "all-values-equally-likely",
  types: ["true-false", "mend", "estimate"],
  cases: ofYears((year) => {
    const {value, half, name} = year;
    const middle = dotsInMiddle(year);
    const [lower, upper] = [thousand(value - half), thousand(value + half)];
    return {
      cells: year.cells,
      given: [
        ...given(year),
        "Take sampling as the only error, and suppose that nothing else is known."
      ],
      because: `Totals near the middle are likelier than totals near the ends. Of twenty equally likely totals, about ${formatNumber(middle)} lie in the middle half of the range.`,
      instead: `${name} was about ${thousand(value)}, and less likely near ${lower} or ${upper}.`,
      settles: explainer("one-estimate-four-ways"),
      trueFalse: {
        right: {
          id: "middle",
          text: `A total near ${thousand(value)} is likelier than a total near ${upper}.`
        },
        wrong: [
          {
            id: "equal",
            text: `A total near ${upper} is as likely as a total near ${thousand(value)}.`
          }
        ]
      },
      mend: {
        sentence: "The true total is …",
        right: {
          id: "middle",
          text: `likelier to be near ${thousand(value)} than near ${lower} or ${upper}`
        },
        wrong: [
          {id: "equal", text: `as likely near ${lower} or ${upper} as near ${thousand(value)}`},
          {
            id: "surely-inside",
            text: `certain to be above ${lower} and below ${upper}`,
            shows: "margin-covers-everything",
            why: "About one range in twenty misses the true number, even if sampling is the only error."
          }
        ]
      },
      estimate: {
        question: `Think of twenty totals that are equally likely. How many of them lie in the middle half of the range, from ${thousand(value - half / 2)} to ${thousand(value + half / 2)}?`,
        unit: "of 20",
        value: middle,
        lower: 12,
        upper: 16,
        written: `about ${formatNumber(middle)} of 20`,
        slips: [{lower: 9, upper: 11}]
      }
    };
  })
};

export const repeatLandsInside: Drill = {
  ...national,
  name: "repeat-lands-inside",
  types: ["true-false", "mend", "estimate"],
  cases: ofYears((year) => {
    const inside = Math.round(100 * replicationCapture(0.95));
    const outside = formatNumber(100 / (100 - inside));
    return {
      cells: year.cells,
      given: [
        ...given(year),
        "Think of the same survey done again in the same year, with other people."
      ],
      because: `The first survey errs, and so does the repeat. About ${formatNumber(inside)} repeats in 100 land in the first range, if sampling is the only error.`,
      instead: `Another survey would have given another number; about 1 in ${outside} would lie outside the first range.`,
      settles: explainer("what-an-interval-is"),
      trueFalse: {
        right: {
          id: "fewer",
          text: "Of 100 repeats, clearly fewer than 95 would land in the range."
        },
        wrong: [{id: "ninety-five", text: "Of 100 repeats, about 95 would land in the range."}]
      },
      mend: {
        sentence: "A repeat of the survey …",
        right: {
          id: "fewer",
          text: `would give another number, outside the range about 1 time in ${outside}`
        },
        wrong: [
          {id: "ninety-five", text: "would land in the range 95 times in 100"},
          {
            id: "same",
            text: "would give the same number again",
            why: "Other people would be asked, so another number would come out."
          }
        ]
      },
      estimate: {
        question: "Of 100 such repeats, about how many would land in the first range?",
        unit: "of 100",
        value: inside,
        lower: 80,
        upper: 87,
        written: `about ${formatNumber(inside)} of 100`,
        slips: [
          {lower: 94, upper: 96},
          {lower: 99, upper: 100, why: "The repeat errs too, and some repeats land outside."}
        ]
      }
    };
  })
};
