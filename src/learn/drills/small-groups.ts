import {formatNumber} from "../../prose/format.js";
import {hiddenBounds} from "../../stats/hidden-bounds.js";
import {countsBehindPercentage, roundHalfAway} from "../../stats/rounding.js";
import type {Case, Drill} from "../drill.js";

/** Made-up tables: nobody is in them, and none is about people who seek protection. */
const madeUp = {isLocal: false, whyNone: "There is always a made-up case."} as const;
const count = (value: number) => formatNumber(value);
const smallCounts = {page: "/methods", heading: "why-are-small-counts-withheld"} as const;

/** The counts that are shown, and the one that is hidden. */
const lines: readonly {shown: readonly number[]; hidden: number}[] = [
  {shown: [12, 20, 8], hidden: 3},
  {shown: [41, 17, 26], hidden: 4},
  {shown: [33, 25, 14], hidden: 2},
  {shown: [58, 31, 22], hidden: 1},
  {shown: [19, 46, 13], hidden: 4},
  {shown: [27, 64, 35], hidden: 3},
  {shown: [15, 72, 21], hidden: 2},
  {shown: [84, 16, 39], hidden: 1}
];

export const hiddenCountIsSafe: Drill = {
  ...madeUp,
  name: "hidden-count-is-safe",
  types: ["true-false", "mend", "estimate"],
  cases: () =>
    lines.flatMap(({shown, hidden}): Case[] => {
      const total = shown.reduce((sum, value) => sum + value, hidden);
      const [bounds] = hiddenBounds({total, shown, hidden: [{min: 1, max: 4}]});
      if (bounds.min !== bounds.max) return [];
      const found = count(bounds.min);
      const others = shown.map(count).join(", ");
      return [
        {
          cells: {},
          madeUp: {total, shown: [...shown]},
          given: [
            `Made up for teaching: a library prints its members by first language. In all ${count(total)}; three languages have ${others}; the fourth count is hidden, since it is under 5.`
          ],
          because: `${count(total)} less ${shown.map(count).join(", less ")} leaves ${found}. Anybody can work that out.`,
          instead: "Hide a second count as well, or leave out the total.",
          settles: smallCounts,
          trueFalse: {
            right: {
              id: "worked-out",
              text: "Anybody can work out the hidden count from what is printed."
            },
            wrong: [{id: "safe", text: "The hidden count is safe, since it is not printed."}]
          },
          mend: {
            sentence: "To protect the few, the library should …",
            right: {id: "second-hidden", text: "hide a second count too, or leave out the total"},
            wrong: [
              {id: "safe", text: "leave the table as it is, with one count hidden"},
              {
                id: "percentage",
                text: "print its share in per cent instead",
                shows: "percentage-hides-count"
              }
            ]
          },
          estimate: {
            question: "What is the hidden count?",
            unit: "members",
            value: bounds.min,
            lower: bounds.min,
            upper: bounds.min,
            written: found,
            slips: [{lower: 0, upper: 0, shows: "mark-means-zero"}]
          }
        }
      ];
    })
};

const bases = [20, 25, 30, 40, 50] as const;

export const percentageHidesCount: Drill = {
  ...madeUp,
  name: "percentage-hides-count",
  types: ["true-false", "mend", "estimate"],
  cases: () =>
    bases.flatMap((denominator) =>
      [2, 3, 4].flatMap((hidden): Case[] => {
        const percentage = roundHalfAway((100 * hidden) / denominator);
        const fitting = countsBehindPercentage(percentage, {denominator});
        if (fitting.length !== 1) return [];
        const [found] = fitting.map(count);
        return [
          {
            cells: {},
            madeUp: {percentage, denominator},
            given: [
              `Made up for teaching: a choir of ${count(denominator)} members prints that ${formatNumber(percentage, {percent: true})} of them were born abroad, to the nearest per cent. It prints no count, “to protect the few”.`
            ],
            because: `Of ${count(denominator)} members, only a count of ${found} gives ${formatNumber(percentage, {percent: true})}. The percentage gives it away.`,
            instead: "Leave the percentage out too where the group is small.",
            settles: smallCounts,
            trueFalse: {
              right: {id: "gives-away", text: "The percentage gives the count away."},
              wrong: [{id: "hides", text: "Nobody can find the count from the percentage."}]
            },
            mend: {
              sentence: "To protect the few, the choir should …",
              right: {id: "leave-out", text: "leave out the percentage as well"},
              wrong: [
                {id: "hides", text: "print the percentage, which hides the count"},
                {
                  id: "decimals",
                  text: "print the percentage with one more digit",
                  shows: "more-digits-more-accurate",
                  why: "One more digit makes it only easier to find the count."
                }
              ]
            },
            estimate: {
              question: "How many members were born abroad?",
              unit: "members",
              value: fitting[0],
              lower: fitting[0],
              upper: fitting[0],
              written: found,
              slips:
                percentage === fitting[0]
                  ? []
                  : [
                      {
                        lower: percentage,
                        upper: percentage,
                        why: "That is the percentage. Work out how many people it is."
                      }
                    ]
            }
          }
        ];
      })
    )
};
