import type {Case, Drill} from "../drill.js";
import {cellOf} from "../material.js";
import {count} from "./local-flows.js";

export const studentsAreResidents: Drill = {
  name: "students-are-residents",
  types: ["true-false", "headline", "mend", "fault"],
  isLocal: false,
  whyNone: "No university’s students are carried.",
  cases: ({rows}) =>
    rows.students.map((row): Case => {
      const cell = cellOf("students", {row, column: "total_non_uk", step: 5});
      const [value, provider, year] = [count(cell.value!), row.provider, row.academic_year];
      const university = `${provider}`.replace(/^The /, "the ");
      return {
        cells: {students: cell},
        given: [
          `In ${year}, ${value} students of ${university} had a permanent address outside the UK, to the nearest five.`
        ],
        because:
          "The table counts who is registered with the university, by the address before the course. Some live elsewhere, and some study from abroad.",
        instead: `In ${year}, ${value} students of ${university} had a permanent address outside the UK.`,
        settles: {figure: "students", choices: {}, page: "/york"},
        trueFalse: {
          right: {id: "registered", text: `Some of the ${value} may not live in York.`},
          wrong: [
            {
              id: "residents",
              text: `The table shows that ${value} students from abroad lived in York in ${year}.`
            }
          ]
        },
        headline: {
          right: {
            id: "registered",
            text: `${value} students of ${university} come from outside the UK`
          },
          wrong: [
            {id: "residents", text: `${value} students from abroad live in York`},
            {id: "arrivals", text: `${value} students came to York from abroad in ${year}`}
          ]
        },
        mend: {
          sentence: `The ${value} are …`,
          right: {id: "registered", text: "students of the university, wherever they live"},
          wrong: [
            {id: "residents", text: "students who live in the city"},
            {
              id: "arrivals",
              text: "students who arrived in that year",
              shows: "born-abroad-is-new-arrival",
              why: "The table holds all years of study, and not only those who have just come."
            }
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `In ${year}, ${value} students from abroad lived in York.`
          },
          right: {
            id: "registered",
            text: "The table is of a university’s students, and not of the city’s residents"
          },
          wrong: [
            {
              id: "digits",
              text: "The number should have more digits",
              shows: "more-digits-more-accurate",
              why: "It is rounded to five, to protect people. More digits would not mend the sentence."
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        }
      };
    })
};
