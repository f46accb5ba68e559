import type {Case, Drill} from "../drill.js";
import {cellOf} from "../material.js";
import {count, pageOf} from "./local-flows.js";
import {isShown, dayOf, people, neighbours} from "./support-rows.js";

export const recodedIsZero: Drill = {
  name: "recoded-is-zero",
  types: ["true-false", "headline", "fault", "estimate"],
  isLocal: false,
  whyNone: "No council in the tables has a new code.",
  cases: ({rows}) =>
    neighbours(rows.recoded).flatMap(([before, after]): Case[] => {
      const [old, code] = [before, after].map((row) => String(row.code_as_published));
      if (old === code || !isShown(before) || !isShown(after)) return [];
      const place = String(after.place);
      const name = String(rows.places.find((row) => row.place === place)!.name);
      const cells = {
        before: cellOf("recoded", {row: before, column: "people", step: 0}),
        after: cellOf("recoded", {row: after, column: "people", step: 0})
      };
      const [first, second] = [count(cells.before.value!), count(cells.after.value!)];
      const [dayBefore, day] = [dayOf(before), dayOf(after)];
      return [
        {
          cells,
          given: [
            `The table of ${people} has a row for the code ${old} up to ${dayBefore}, with ${first} people, and none after that.`,
            `For ${day} it has a row for the code ${code}, with ${second} people. In 2025, ${name} was given a new code: ${code} in place of ${old}.`
          ],
          because: `${name} is one council with two codes. Its people are in the row of the new code: ${second} on ${day}.`,
          instead: `On ${day}, ${second} ${people} lived in ${name}, which has the code ${code} now.`,
          settles: {figure: "asylum-support", choices: {}, page: pageOf(place)},
          trueFalse: {
            right: {id: "new-code", text: `${second} people were supported in ${name} on ${day}.`},
            wrong: [{id: "zero", text: `Nobody was supported in ${name} after ${dayBefore}.`}]
          },
          headline: {
            right: {id: "new-code", text: `${name}: ${second} people supported on ${day}`},
            wrong: [
              {id: "zero", text: `${name} supports nobody any more`},
              {id: "left", text: `All ${first} people have left ${name}`}
            ]
          },
          fault: {
            exhibit: {
              kind: "sentence",
              text: `By ${day} the number of supported people in ${name} had fallen from ${first} to zero.`
            },
            right: {id: "new-code", text: `${name} stands in the table under a new code`},
            wrong: [
              {
                id: "mark",
                text: "The count was hidden, since it was small",
                shows: "mark-means-zero",
                why: "No count is hidden here: it stands in the row of the new code."
              },
              {id: "nothing", text: "Nothing is wrong with it"}
            ]
          },
          estimate: {
            question: `How many people were supported in ${name} on ${day}?`,
            unit: "people",
            value: cells.after.value!,
            lower: cells.after.value!,
            upper: cells.after.value!,
            written: second,
            slips: [{lower: 0, upper: 0}]
          }
        }
      ];
    })
};
