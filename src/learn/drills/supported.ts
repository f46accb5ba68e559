import {formatDay} from "../../prose/date.js";
import {difference} from "../../stats/difference.js";
import type {Case, Drill} from "../drill.js";
import {estimateOf} from "../estimate-of.js";
import {cellOf, numberIn, type MaterialRow} from "../material.js";
import {count, localFigure, pageOf, whole} from "./local-flows.js";

/** Smaller counts of people who seek protection are never used, nor is a difference that small. */
const leastCount = 10;

const isShown = (row: MaterialRow) => (numberIn(row, "people") ?? 0) >= leastCount;
const dayOf = (row: MaterialRow) => formatDay(String(row.date));
const people = "people seeking asylum who are supported by the Home Office";

/** A quarter and the one before it: 90 to 92 days lie between their last days. */
function neighbours(rows: readonly MaterialRow[]): [before: MaterialRow, after: MaterialRow][] {
  return rows.slice(1).flatMap((after, i): [MaterialRow, MaterialRow][] => {
    const before = rows[i];
    const days = (Date.parse(String(after.date)) - Date.parse(String(before.date))) / 86_400_000;
    return before.place === after.place && days < 95 ? [[before, after]] : [];
  });
}

const supported = {measure: "supported-asylum", period: "date"};

export const coverageChangeIsRise: Drill = {
  name: "coverage-change-is-rise",
  types: ["true-false", "headline", "chart", "fault"],
  isLocal: true,
  whyNone:
    "For this place no two neighbouring quarters with counts of ten or more differ in who is counted.",
  cases: ({place, placeName, rows}) =>
    neighbours(rows.support).flatMap(([before, after]): Case[] => {
      if (!isShown(before) || !isShown(after) || before.covers === after.covers) return [];
      const cells = {
        before: whole("support", before, "people"),
        after: whole("support", after, "people")
      };
      const change = cells.after.value! - cells.before.value!;
      // A clear step, or nobody would write about it.
      if (Math.abs(change) < Math.max(leastCount, cells.before.value! / 5)) return [];
      const [a, b] = [after, before].map((row) => estimateOf("support", row, supported));
      const found = difference(a, b);
      if (found.verdict !== "cannot-be-compared") return [];
      const [first, second] = [count(cells.before.value!), count(cells.after.value!)];
      const way = change > 0 ? "more" : "fewer";
      const names = {a: dayOf(after), b: dayOf(before)};
      return [
        {
          cells,
          given: [
            `On ${names.b} the table had ${first} ${people} in ${placeName}. It counted support under: ${before.covers}.`,
            `On ${names.a} it had ${second}. It counted support under: ${after.covers}.`
          ],
          because: `Between the two days the table changed in whom it counts. How much of the step is due to that, it does not say.`,
          instead: `The count for ${placeName} stood at ${first} on ${names.b} and at ${second} on ${names.a}; the two cannot be compared, since other kinds of support are counted.`,
          settles: localFigure(place, "asylum-support"),
          trueFalse: {
            right: {
              id: "cannot-be-compared",
              text: `${first} and ${second} cannot be compared, since they count different people.`
            },
            wrong: [
              {
                id: "movement",
                text: `The table shows that ${count(Math.abs(change))} ${way} people seeking asylum were there on ${names.a} than on ${names.b}.`
              }
            ]
          },
          headline: {
            right: {
              id: "cannot-be-compared",
              text: `${placeName}’s count of supported people now covers other kinds of support`
            },
            wrong: [
              {
                id: "movement",
                text: `${placeName}: ${way} people seek asylum, from ${first} to ${second} in three months`
              },
              {
                id: "arrivals",
                text: `${count(Math.max(cells.before.value!, cells.after.value!))} people have come to ${placeName} for asylum`,
                shows: "snapshots-count-people-helped",
                why: "The count is of people supported on one day. It says nothing about how many came."
              }
            ]
          },
          chart: {
            right: {
              id: "cannot-be-compared",
              text: `A line that breaks after ${names.b}, with a note of what changed`,
              figure: localFigure(place, "asylum-support")
            },
            wrong: [
              {id: "movement", text: `A line drawn straight from ${first} to ${second}`},
              {
                id: "left-out",
                text: `The count of ${names.a} alone, with an arrow ${change > 0 ? "up" : "down"}`,
                why: "An arrow says that something has changed, and no comparison can be made."
              }
            ]
          },
          fault: {
            exhibit: {
              kind: "sentence",
              text: `In three months ${placeName}’s number of people seeking asylum went from ${first} to ${second}.`
            },
            right: {
              id: "cannot-be-compared",
              text: "The two counts cover different kinds of support"
            },
            wrong: [
              {
                id: "margin",
                text: "The margin of the two counts is left out",
                shows: "margin-covers-everything",
                why: "These are counts of records, which have no margin. Their trouble is another."
              },
              {id: "nothing", text: "Nothing is wrong with it"}
            ]
          }
        }
      ];
    })
};

/** The four quarters of each calendar year that are all shown and cover the same people. */
function wholeYears(rows: readonly MaterialRow[]): MaterialRow[][] {
  const years = [...new Set(rows.map(({date}) => String(date).slice(0, 4)))];
  return years
    .map((year) => rows.filter(({date}) => String(date).startsWith(year)))
    .filter(
      (quarters) =>
        quarters.length === 4 &&
        quarters.every((row) => isShown(row) && row.covers === quarters[0].covers)
    );
}

export const snapshotsCountPeople: Drill = {
  name: "snapshots-count-people-helped",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: true,
  whyNone: "This place has no year with four counts of ten or more of the same people.",
  cases: ({placeName, rows}) =>
    wholeYears(rows.support).flatMap((quarters): Case[] => {
      const counted = quarters.map((row) => whole("support", row, "people"));
      const values = counted.map(({value}) => value!);
      const [sum, most] = [values.reduce((a, b) => a + b, 0), Math.max(...values)];
      const year = String(quarters[0].date).slice(0, 4);
      const [day, last] = [dayOf(quarters[3]), count(values[3])];
      return [
        {
          cells: Object.fromEntries(counted.map((cell, i) => [`quarter${i + 1}`, cell])),
          given: [
            `${placeName}, ${people}, on the last day of each quarter of ${year}: ${values.map(count).join(", ")}.`
          ],
          because: `Somebody who stays for a year is in all four counts. At least ${count(most)} different people were there, since so many were there on one day. How many more, the table does not say.`,
          instead: `On ${day}, ${last} ${people} lived in ${placeName}.`,
          settles: {figure: "a-snapshot-is-not-a-year", choices: {}, page: "/counting"},
          trueFalse: {
            right: {
              id: "at-least-most",
              text: `At least ${count(most)} different people were supported in ${year}, and the table does not say how many in all.`
            },
            wrong: [
              {
                id: "sum",
                text: `The table shows that ${count(sum)} different people were supported in ${year}.`
              }
            ]
          },
          headline: {
            right: {
              id: "one-day",
              text: `${placeName}: ${last} people seeking asylum supported on ${day}`
            },
            wrong: [
              {id: "sum", text: `${placeName} supported ${count(sum)} people in ${year}`},
              {
                id: "arrivals",
                text: `${last} people came to ${placeName} for asylum in ${year}`,
                shows: "longer-queue-more-arrivals",
                why: "The count is of people who are there on a day, whenever they came."
              }
            ]
          },
          mend: {
            sentence: "The four counts added together say …",
            right: {id: "nothing", text: "nothing about people: whoever stays is counted again"},
            wrong: [
              {id: "sum", text: "how many people were helped in the year"},
              {id: "arrived", text: "how many people arrived in the year"}
            ]
          },
          estimate: {
            question: `By these counts, how many different people were supported in ${year}, at the very least?`,
            unit: "people",
            value: most,
            lower: most,
            upper: most,
            written: count(most),
            slips: [{lower: sum, upper: sum}]
          }
        }
      ];
    })
};

export const supportedIsAll: Drill = {
  name: "supported-is-all",
  types: ["true-false", "headline", "mend", "fault"],
  isLocal: true,
  whyNone: "No count of ten or more supported people is published for this place.",
  cases: ({place, placeName, rows}) =>
    rows.support.filter(isShown).map((row): Case => {
      const cell = whole("support", row, "people");
      const [value, day] = [count(cell.value!), dayOf(row)];
      return {
        cells: {people: cell},
        given: [`On ${day} there were ${value} ${people} in ${placeName}.`],
        because:
          "The table holds people whom the Home Office houses or pays. It leaves out who lives with friends or family, who was refused and gets nothing, and children who are looked after by a council.",
        instead: `On ${day}, ${value} ${people} lived in ${placeName}.`,
        settles: localFigure(place, "asylum-support"),
        trueFalse: {
          right: {
            id: "supported",
            text: `There may be people in ${placeName} who seek asylum and are not among the ${value}.`
          },
          wrong: [
            {
              id: "all",
              text: `By this table, the ${value} are all the people in ${placeName} who seek asylum.`
            }
          ]
        },
        headline: {
          right: {
            id: "supported",
            text: `${value} people seeking asylum in ${placeName} get support`
          },
          wrong: [
            {
              id: "all",
              text: `${placeName} has ${value} people seeking asylum, no more and no less`
            },
            {
              id: "refugees",
              text: `${value} refugees live in ${placeName}`,
              shows: "applicant-is-refugee"
            }
          ]
        },
        mend: {
          sentence: `The ${value} are …`,
          right: {
            id: "supported",
            text: "people seeking asylum who got help from the Home Office on that day"
          },
          wrong: [
            {id: "all", text: "all people who seek asylum there"},
            {id: "refugees", text: "refugees", shows: "applicant-is-refugee"}
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `There are ${value} people seeking asylum in ${placeName}.`
          },
          right: {id: "supported", text: "It leaves out that only supported people are counted"},
          wrong: [
            {
              id: "refugees",
              text: "They should be called refugees",
              shows: "applicant-is-refugee"
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        }
      };
    })
};

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
