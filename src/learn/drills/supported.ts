import {difference} from "../../stats/difference.js";
import type {Case, Drill} from "../drill.js";
import {estimateOf} from "../estimate-of.js";
import {type MaterialRow} from "../material.js";
import {count, localFigure, whole} from "./local-flows.js";
import {leastCount, isShown, dayOf, people, neighbours, supported} from "./support-rows.js";

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
