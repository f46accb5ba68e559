import type {Case, Drill} from "../drill.js";
import {localFigure} from "./local-flows.js";
import {dayOf} from "./support-rows.js";

export const markMeansZero: Drill = {
  name: "mark-means-zero",
  types: ["true-false", "mend", "chart", "fault"],
  isLocal: true,
  whyNone: "No count of this place is withheld.",
  cases: ({place, placeName, rows}) =>
    rows.support
      .filter(({people, mark}) => people === null && mark !== null)
      .map((row): Case => {
        const day = dayOf(row);
        const key = {place: String(row.place), date: String(row.date)};
        const cell = {table: "place_asylum_support", column: "people", key, value: null, step: 0};
        return {
          cells: {withheld: cell},
          given: [
            `For ${day} the table has no number of supported people in ${placeName}. In its place stands the mark “${row.mark}”.`
          ],
          because:
            "The mark says that there is a count, and that it is too small to be shown safely. Zero would be another thing.",
          instead: `On ${day} the count for ${placeName} is not shown, since it is small.`,
          settles: localFigure(place, "asylum-support"),
          trueFalse: {
            right: {
              id: "withheld",
              text: "There was somebody to count, and the count is not shown."
            },
            wrong: [{id: "zero", text: `Nobody was supported in ${placeName} on ${day}.`}]
          },
          mend: {
            sentence: `On ${day} the number of supported people in ${placeName} …`,
            right: {id: "withheld", text: "is not shown, to protect the few whom it counts"},
            wrong: [
              {id: "zero", text: "was zero"},
              {
                id: "unknown",
                text: "was not known to anybody",
                why: "The Home Office knows it. It is withheld, which is not the same as missing."
              }
            ]
          },
          chart: {
            right: {
              id: "withheld",
              text: "A gap with a mark and a note",
              figure: localFigure(place, "asylum-support")
            },
            wrong: [
              {id: "zero", text: "A line that goes down to zero and up again"},
              {
                id: "joined",
                text: "A straight line from the last shown count to the next",
                why: "That fills in a number that nobody has published."
              }
            ]
          },
          fault: {
            exhibit: {
              kind: "sentence",
              text: `On ${day} nobody in ${placeName} was supported while seeking asylum.`
            },
            right: {id: "withheld", text: "A withheld count is not a zero"},
            wrong: [
              {
                id: "all",
                text: "The count should be guessed from the quarters around it",
                why: "A guess would look like a published figure. Say that it is not shown."
              },
              {id: "nothing", text: "Nothing is wrong with it"}
            ]
          }
        };
      })
};
