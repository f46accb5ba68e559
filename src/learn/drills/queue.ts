import {formatNumber} from "../../prose/format.js";
import {stockFromArrivals} from "../../stats/stock-flow.js";
import type {Case, Drill} from "../drill.js";

/** Made-up queues: people who come in a year, and the months that each waits. */
const arrivalsOfYear = [60, 120, 180, 240, 360, 480] as const;
const monthsOfWait = [3, 4, 6, 8, 9, 12] as const;

const madeUp = {isLocal: false, whyNone: "There is always a made-up case."} as const;
const count = (value: number) => formatNumber(value);

export const longerQueue: Drill = {
  ...madeUp,
  name: "longer-queue-more-arrivals",
  types: ["true-false", "headline", "mend", "estimate"],
  cases: () =>
    arrivalsOfYear.flatMap((arrivals) =>
      monthsOfWait.map((months): Case => {
        const [before, after] = [months, 2 * months].map((wait) =>
          stockFromArrivals(arrivals, wait / 12)
        );
        return {
          cells: {},
          madeUp: {arrivals, months, slower: 2},
          given: [
            `Made up for teaching: ${count(arrivals)} people a year ask a city’s office for something. They come evenly, and each waits ${count(months)} months. So on any day about ${count(before)} are waiting.`,
            "Then each answer takes twice as long. As many people come as before, and time passes."
          ],
          because: `People waiting are arrivals times the wait. Twice the wait makes ${count(after)} of ${count(before)}, and nobody more has come.`,
          instead: `About ${count(after)} people were waiting on the day; how many came is another table.`,
          settles: {
            figure: "a-snapshot-is-not-a-year",
            choices: {change: "slower"},
            page: "/counting"
          },
          trueFalse: {
            right: {
              id: "slower",
              text: "Twice as many will be waiting, although no more have come."
            },
            wrong: [
              {
                id: "more-came",
                text: `If ${count(after)} are waiting, twice as many must have come.`
              }
            ]
          },
          headline: {
            right: {id: "slower", text: `${count(after)} people waiting, as answers take longer`},
            wrong: [
              {id: "more-came", text: `Arrivals double: ${count(after)} people waiting`},
              {
                id: "half-helped",
                text: `${count(after)} people came in a year`,
                shows: "snapshots-count-people-helped",
                why: "The count is of people waiting on one day. It is no count of a year."
              }
            ]
          },
          mend: {
            sentence: "The queue is longer because …",
            right: {id: "slower", text: "each answer takes longer"},
            wrong: [
              {id: "more-came", text: "more people came"},
              {id: "both", text: "more people came and each answer takes longer"}
            ]
          },
          estimate: {
            question:
              "About how many people will be waiting on a day, once things are steady again?",
            unit: "people",
            value: after,
            lower: after * 0.9,
            upper: after * 1.1,
            written: `about ${count(after)}`,
            slips: [
              {
                lower: before * 0.95,
                upper: before * 1.05,
                why: "Each person stays in the queue for twice as long, so twice as many meet there."
              }
            ]
          }
        };
      })
    )
};

export const snapshotIsTypical: Drill = {
  ...madeUp,
  name: "snapshot-is-typical",
  types: ["true-false", "mend", "estimate"],
  cases: () =>
    arrivalsOfYear.flatMap((arrivals) =>
      [2, 3, 4].flatMap((quick) =>
        [12, 18, 24].map((slow): Case => {
          const stocks = [quick, slow].map((wait) => stockFromArrivals(arrivals / 2, wait / 12));
          const share = (100 * stocks[1]) / (stocks[0] + stocks[1]);
          return {
            cells: {},
            madeUp: {arrivals, quick, slow},
            given: [
              `Made up for teaching: ${count(arrivals)} people a year ask a city’s office for something, and come evenly. Half of them wait ${count(quick)} months, the other half ${count(slow)} months.`,
              "On one day, everybody who is waiting is counted."
            ],
            because: `Who waits longer is there on more days. About ${count(share)} of 100 people in the count are slow cases, though they are only half of those who come.`,
            instead: `Of those waiting on the day, about ${count(share)} in 100 will have waited ${count(slow)} months; of those who come, half.`,
            settles: {figure: "a-snapshot-is-not-a-year", choices: {}, page: "/counting"},
            trueFalse: {
              right: {id: "slow-ones", text: "Most of the people in the count are slow cases."},
              wrong: [
                {
                  id: "typical",
                  text: "Half of the people in the count are slow cases, as among those who come."
                }
              ]
            },
            mend: {
              sentence: "The people in the count wait …",
              right: {id: "slow-ones", text: "longer than people who come wait on average"},
              wrong: [
                {id: "typical", text: "as long as people who come wait on average"},
                {id: "shorter", text: "less long than people who come wait on average"}
              ]
            },
            estimate: {
              question: "Of 100 people in the count, about how many are slow cases?",
              unit: "of 100",
              value: share,
              lower: share - 6,
              upper: Math.min(100, share + 6),
              written: `about ${count(share)} of 100`,
              slips: [{lower: 48, upper: 52}]
            }
          };
        })
      )
    )
};
