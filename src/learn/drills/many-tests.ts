import {formatNumber} from "../../prose/format.js";
import {familywiseError} from "../../stats/multiplicity.js";
import type {Case, Drill} from "../drill.js";
import {cellOf} from "../material.js";

export const oneSurpriseIsNews: Drill = {
  name: "one-surprise-is-news",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "Too few councils have figures for both years.",
  cases: ({rows}) => {
    const years = [...new Set(rows.survey.map(({year}) => Number(year)))].sort();
    return years.slice(1).flatMap((year): Case[] => {
      const of = (wanted: number) => rows.survey.filter((row) => row.year === wanted);
      const pairs = of(year).flatMap((row) => {
        const base = of(year - 1).find(({place}) => place === row.place);
        return base ? [[row, base] as const] : [];
      });
      const tests = pairs.length;
      if (tests < 16) return [];
      const {anyFalseAlarm, expectedFalseAlarms} = familywiseError(tests);
      const chance = 100 * anyFalseAlarm;
      const cells = Object.fromEntries(
        pairs.map(([row]) => [
          String(row.place),
          cellOf("survey", {row, column: "born_abroad", step: 1000})
        ])
      );
      return [
        {
          cells,
          given: [
            `A survey gives residents born abroad for ${formatNumber(tests)} councils in ${year - 1} and ${year}. Each council’s change is tested at the usual level, at which 5 tests in 100 give a false alarm.`,
            "Suppose that nothing has changed anywhere, and that the tests have nothing to do with each other."
          ],
          because: `In about ${formatNumber(chance)} of 100 such rounds at least one of ${formatNumber(tests)} councils looks clear by luck alone. On average ${formatNumber(expectedFalseAlarms, {to: 0.1})} do.`,
          instead: `Of ${formatNumber(tests)} councils one shows a clear change; one such change is to be expected by chance.`,
          settles: {figure: "born-abroad", choices: {}, page: "/york"},
          trueFalse: {
            right: {
              id: "likely",
              text: "That at least one council looks clear by luck is likelier than not."
            },
            wrong: [
              {
                id: "news",
                text: "If one council comes out clear, something must have happened there."
              }
            ]
          },
          headline: {
            question: "One council comes out clear. Which headline may you print?",
            right: {
              id: "likely",
              text: `One of ${formatNumber(tests)} councils shows a clear change, as chance alone would often bring`
            },
            wrong: [
              {id: "news", text: "Migration surprise in one council"},
              {
                id: "all-same",
                text: `Nothing has changed in any of ${formatNumber(tests)} councils`,
                shows: "no-clear-change-means-none"
              }
            ]
          },
          mend: {
            question: "One council comes out clear. Which words mend the sentence?",
            sentence: "One clear result among so many …",
            right: {id: "likely", text: "is no surprise, even if nothing has changed"},
            wrong: [
              {id: "news", text: "shows where something happened"},
              {
                id: "proof",
                text: "is right with a chance of 95 in 100",
                why: "One test in twenty gives a false alarm. With many tests, one of them often does."
              }
            ]
          },
          estimate: {
            question:
              "In about how many of 100 such rounds would at least one council look clear by luck alone?",
            unit: "of 100",
            value: chance,
            lower: chance - 10,
            upper: Math.min(100, chance + 10),
            written: `about ${formatNumber(chance)} of 100`,
            slips: [
              {lower: 4, upper: 6, why: "That is the chance for one council. There are many."}
            ]
          }
        }
      ];
    });
  }
};
