import {formatMonth, formatRelease} from "../../prose/date.js";
import {formatNumber} from "../../prose/format.js";
import {differenceSentence} from "../../prose/sentence.js";
import {difference} from "../../stats/difference.js";
import {revisionSummary} from "../../stats/revision.js";
import type {Case, Drill} from "../drill.js";
import {estimateOf} from "../estimate-of.js";
import {cellOf, type Material, type MaterialRow} from "../material.js";
import {thousand} from "./survey-years.js";

/** Two releases of one year, the later one second. */
function successive({rows}: Material): [MaterialRow, MaterialRow][] {
  const ends = [...new Set(rows.vintages.map(({year_ending}) => String(year_ending)))];
  return ends.flatMap((end) => {
    const releases = rows.vintages.filter(({year_ending}) => year_ending === end);
    return releases.slice(1).map((row, i): [MaterialRow, MaterialRow] => [releases[i], row]);
  });
}

export const revisionIsError: Drill = {
  name: "revision-is-error",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No year was revised between two releases that are made alike.",
  cases: (material) =>
    successive(material).flatMap(([earlier, later]): Case[] => {
      const options = {
        measure: "net",
        place: "united-kingdom",
        period: "year_ending",
        where: {is_before_change: "true"}
      };
      // The measure reads the column under the name that all its sources share.
      const [b, a] = [earlier, later].map((row) =>
        estimateOf("vintages", {...row, people: row.net}, options)
      );
      const found = difference(a, b);
      const {total, totalPercent} = revisionSummary([b.value, a.value]);
      // Rounded to a thousand, both: a step of a few thousand might be none.
      if (!(found.change !== null && Math.abs(total) >= 10_000)) return [];
      const direction = total > 0 ? "up" : "down";
      const year = `the year to ${formatMonth(b.period.end)}`;
      const [first, second] = [thousand(b.value), thousand(a.value)];
      const sentence = differenceSentence(found, {
        measure: `net migration in ${year}`,
        a: `the release of ${formatRelease(a.release)}`,
        b: `the release of ${formatRelease(b.release)}`,
        to: 1000
      });
      const cell = (row: MaterialRow) => cellOf("vintages", {row, column: "net", step: 1000});
      return [
        {
          cells: {first: cell(earlier), second: cell(later)},
          given: [
            `For ${year}, the release of ${formatRelease(b.release)} put net migration at ${first}.`,
            `The release of ${formatRelease(a.release)} put it at ${second}, for the same year.`
          ],
          because:
            "First figures are made before it is known who stays for a year. More records came in, or they were used in a better way. Nobody came or left because of that.",
          instead: sentence,
          settles: {figure: "ladder-of-revisions", choices: {}, page: "/net-migration"},
          trueFalse: {
            right: {id: "revised", text: `The estimate for ${year} was revised ${direction}.`},
            wrong: [
              {id: "mistake", text: "The first figure was a mistake, since it was changed later."},
              {
                id: "movement",
                text: `Net migration went ${direction} between the two releases.`,
                shows: "releases-spliced",
                why: "Both figures are for the same year. Nothing went up or down: the estimate was revised."
              }
            ]
          },
          headline: {
            right: {
              id: "revised",
              text: `Net migration for ${year} revised ${direction} to ${second}`
            },
            wrong: [
              {id: "mistake", text: `Officials got it wrong by ${thousand(Math.abs(total))}`},
              {
                id: "movement",
                text: `Net migration ${total > 0 ? "jumps" : "drops"} from ${first} to ${second}`,
                shows: "releases-spliced",
                why: "Both figures are for the same year. Nothing went up or down: the estimate was revised."
              }
            ]
          },
          mend: {
            sentence: `The figure for ${year} …`,
            right: {id: "revised", text: `was revised ${direction} when more was known`},
            wrong: [
              {id: "mistake", text: "was false, and had to be put right"},
              {
                id: "final",
                text: "is final now, and will not move again",
                why: "Figures made from records are revised several times."
              }
            ]
          },
          estimate: {
            question: "By about how many per cent did the figure move?",
            unit: "per cent",
            value: Math.abs(totalPercent!),
            lower: Math.max(0, Math.abs(totalPercent!) - 2),
            upper: Math.abs(totalPercent!) + 2,
            written: `about ${formatNumber(Math.abs(totalPercent!))}%`,
            slips: []
          }
        }
      ];
    })
};
