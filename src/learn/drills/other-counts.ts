import {formatNumber} from "../../prose/format.js";
import type {Case, Drill} from "../drill.js";
import {cellOf, type Material, type MaterialRow} from "../material.js";
import {count, has, localFigure, whole} from "./local-flows.js";

export const niNumberIsImmigration: Drill = {
  name: "ni-number-is-immigration",
  types: ["true-false", "headline", "mend", "fault", "estimate"],
  isLocal: true,
  whyNone: "For this place the two figures are not carried, or hardly differ.",
  cases: ({place, placeName, rows}) => {
    const row = rows.indicators.find((row) => row.place === place);
    if (!row || !has(row, "nino_registrations_mid2016", "international_in_mid2016")) return [];
    const cells = {
      numbers: whole("indicators", row, "nino_registrations_mid2016"),
      arrivals: whole("indicators", row, "international_in_mid2016")
    };
    const [numbers, arrivals] = [cells.numbers.value!, cells.arrivals.value!];
    const apart = Math.abs(numbers - arrivals);
    if (apart < arrivals / 20) return [];
    const year = "the year to mid-2016";
    return [
      {
        cells,
        given: [
          `In ${year}, ${count(numbers)} adults from abroad were given a National Insurance number in ${placeName}. ONS put long-term arrivals from abroad at ${count(arrivals)}, without a margin.`
        ],
        because:
          "A National Insurance number is for adults who register to work or to claim, however long they stay. A child who arrives is not in it, nor is a student who does not work.",
        instead: `In ${year}, ${count(numbers)} adults from abroad were given a National Insurance number in ${placeName}.`,
        settles: localFigure(place, "order-of-measures"),
        trueFalse: {
          right: {
            id: "registered",
            text: `A child who comes to ${placeName} from abroad is not among the ${count(numbers)}.`
          },
          wrong: [
            {id: "immigration", text: `${count(numbers)} migrants came to ${placeName} in ${year}.`}
          ]
        },
        headline: {
          right: {
            id: "registered",
            text: `${placeName}: ${count(numbers)} adults from abroad given a National Insurance number`
          },
          wrong: [
            {id: "immigration", text: `${placeName}: ${count(numbers)} migrants in a year`},
            {
              id: "workers",
              text: `${placeName}: ${count(numbers)} migrants took up work and stayed`
            }
          ]
        },
        mend: {
          sentence: `The ${count(numbers)} are …`,
          right: {id: "registered", text: "adults from abroad who registered to work or to claim"},
          wrong: [
            {id: "immigration", text: "all people who moved there from abroad"},
            {id: "stayed", text: "people from abroad who stayed for a year or more"}
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `Immigration to ${placeName} was ${count(numbers)} in ${year}, as new National Insurance numbers show.`
          },
          right: {
            id: "registered",
            text: "It takes a register of adults for a count of all who came"
          },
          wrong: [
            {
              id: "margin",
              text: "It should say “give or take” a margin",
              shows: "margin-covers-everything",
              why: "A count of a register has no margin. It counts other people, which is the trouble."
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        },
        estimate: {
          question: "How far apart are the two figures?",
          unit: "people",
          value: apart,
          lower: apart - apart / 50,
          upper: apart + apart / 50,
          written: count(apart),
          slips: [{lower: 0, upper: 0}]
        }
      }
    ];
  }
};

export const bornAbroadIsNewArrival: Drill = {
  name: "born-abroad-is-new-arrival",
  types: ["true-false", "headline", "estimate"],
  isLocal: true,
  whyNone: "For this place no year has both a survey figure and arrivals that are far apart.",
  cases: (material) => {
    const {place, placeName, rows} = material;
    const release = "2016-06";
    return rows.survey
      .filter((row) => row.place === place)
      .flatMap((row): Case[] => {
        const flow = rows.flows.find((flow) => flow.year === row.year && flow.release === release);
        if (!flow || !has(flow, "international_in")) return [];
        const cells = {
          residents: cellOf("survey", {row, column: "born_abroad", step: 1000}),
          half: cellOf("survey", {row, column: "ci95_half_width", step: 1000}),
          arrivals: whole("flows", flow, "international_in")
        };
        const [residents, half, arrivals] = Object.values(cells).map(({value}) => value!);
        const [low, high] = [residents - half, residents + half].map((people) => people / arrivals);
        // Even at the low end of its range, the one is clearly more than the other.
        if (!(low >= 1.8)) return [];
        const times = residents / arrivals;
        const written = formatNumber(residents, {to: 1000});
        const give = formatNumber(half, {to: 1000});
        return [
          {
            cells,
            given: [
              `In ${row.year} a survey put ${placeName}’s residents born outside the UK at ${written}, give or take ${give}.`,
              `ONS put arrivals from abroad in the year to mid-${row.year} at ${count(arrivals)}, without a margin.`
            ],
            because: `People born abroad are all who live there and were born elsewhere, whenever they came. They are about ${formatNumber(times)} times as many as came in that year.`,
            instead: `About ${written} residents of ${placeName} were born outside the UK in ${row.year}, give or take ${give}.`,
            settles:
              place === "york"
                ? {figure: "three-answers", choices: {}, page: "/counting"}
                : localFigure(place, "born-abroad"),
            trueFalse: {
              right: {
                id: "residents",
                text: `Some of the ${written} have lived in the UK for many years, and some are British.`
              },
              wrong: [
                {
                  id: "arrivals",
                  text: `${written} people came to ${placeName} from abroad in ${row.year}.`
                }
              ]
            },
            headline: {
              right: {
                id: "residents",
                text: `About ${written} residents of ${placeName} were born abroad, give or take ${give}`
              },
              wrong: [
                {id: "arrivals", text: `${placeName} takes in ${written} newcomers`},
                {id: "foreign", text: `${written} foreign citizens live in ${placeName}`}
              ]
            },
            estimate: {
              question: `For each person who came in that year, about how many residents born abroad were there?`,
              unit: "residents",
              value: times,
              lower: low,
              upper: high,
              written: `about ${formatNumber(times)}`,
              slips: [{lower: 0.9, upper: 1.1}]
            }
          }
        ];
      });
  }
};

/** Names of nationalities that are no country’s, and make no sentence. */
const noCountry = /nationalit|stateless|refugee|other|total|unknown|\(/i;

interface Applications {
  year: number;
  country: string;
  main: MaterialRow;
  dependants: MaterialRow;
}

function applicationsOf({rows}: Material): Applications[] {
  const byKey = new Map<string, MaterialRow[]>();
  for (const row of rows.applications) {
    const key = `${row.year} ${row.nationality}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].flatMap((found) => {
    const of = (type: string) => found.find(({applicant_type}) => applicant_type === type);
    const [main, dependants] = [of("Main applicant"), of("Dependant")];
    const country = String(found[0].nationality);
    return main && dependants && !noCountry.test(country)
      ? [{year: Number(found[0].year), country, main, dependants}]
      : [];
  });
}

const applied = (row: MaterialRow) => whole("applications", row, "applications");
const statuses = {page: "/counting", heading: "what-may-somebody-here-do"} as const;

export const mainApplicants: Drill = {
  name: "main-applicants-with-dependants",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No nationality has both main applicants and dependants.",
  cases: (material) =>
    applicationsOf(material).flatMap(({year, country, main, dependants}): Case[] => {
      const cells = {main: applied(main), dependants: applied(dependants)};
      const [applicants, family] = [cells.main.value!, cells.dependants.value!];
      const all = applicants + family;
      if (family < applicants / 10) return [];
      return [
        {
          cells,
          given: [
            `In ${year} there were ${count(applicants)} main applicants from ${country} for asylum in the UK. On their applications stood ${count(family)} dependants: partners and children.`
          ],
          because: `${count(applicants)} main applicants and ${count(family)} dependants are ${count(all)} people. The table counts the two apart.`,
          instead: `${count(applicants)} people from ${country} applied for asylum in the UK in ${year}, with ${count(family)} dependants.`,
          settles: statuses,
          trueFalse: {
            right: {
              id: "people",
              text: `${count(all)} people asked for protection in these applications.`
            },
            wrong: [
              {
                id: "main",
                text: `${count(applicants)} people in all asked for protection in these applications.`
              }
            ]
          },
          headline: {
            right: {
              id: "people",
              text: `${count(all)} people from ${country} in asylum applications of ${year}, dependants among them`
            },
            wrong: [
              {id: "main", text: `${count(applicants)} people from ${country}, families included`},
              {
                id: "refugees",
                text: `${count(all)} refugees from ${country} in ${year}`,
                shows: "applicant-is-refugee"
              }
            ]
          },
          mend: {
            sentence: `The ${count(applicants)} are …`,
            right: {
              id: "people",
              text: "main applicants, without the family on their applications"
            },
            wrong: [
              {id: "main", text: "all people in the applications"},
              {id: "refugees", text: "refugees", shows: "applicant-is-refugee"}
            ]
          },
          estimate: {
            question:
              "How many people asked for protection in these applications, children among them?",
            unit: "people",
            value: all,
            lower: all,
            upper: all,
            written: count(all),
            slips: [
              {lower: applicants, upper: applicants},
              {lower: family, upper: family, why: "These are the dependants alone."}
            ]
          }
        }
      ];
    })
};

export const applicantIsRefugee: Drill = {
  name: "applicant-is-refugee",
  types: ["true-false", "headline", "mend", "fault"],
  isLocal: false,
  whyNone: "No applications are carried.",
  cases: (material) =>
    applicationsOf(material).map(({year, country, main, dependants}): Case => {
      const cells = {main: applied(main), dependants: applied(dependants)};
      const all = count(cells.main.value! + cells.dependants.value!);
      return {
        cells,
        given: [
          `In ${year}, ${all} people from ${country} were in applications for asylum in the UK, dependants among them.`
        ],
        because:
          "Somebody who applies asks for protection. A refugee is somebody to whom it has been given. Some applicants will be, and some will not.",
        instead: `${all} people from ${country} applied for asylum in ${year}, dependants among them.`,
        settles: statuses,
        trueFalse: {
          right: {
            id: "applicants",
            text: `The figure does not say how many of the ${all} were given protection.`
          },
          wrong: [
            {
              id: "refugees",
              text: `In ${year}, ${all} people from ${country} became refugees in the UK.`
            }
          ]
        },
        headline: {
          right: {id: "applicants", text: `${all} people from ${country} apply for asylum`},
          wrong: [
            {id: "refugees", text: `UK takes in ${all} refugees from ${country}`},
            {
              id: "refused",
              text: `${all} people from ${country} have no right to stay`,
              why: "Somebody who has applied may stay while the claim is decided."
            }
          ]
        },
        mend: {
          sentence: `The ${all} are people who …`,
          right: {id: "applicants", text: "asked for protection"},
          wrong: [
            {id: "refugees", text: "were given protection"},
            {
              id: "live-here",
              text: "live in the UK today",
              shows: "snapshots-count-people-helped",
              why: "The figure counts applications in a year. It does not say who is here today."
            }
          ]
        },
        fault: {
          exhibit: {
            kind: "sentence",
            text: `In ${year} the UK took in ${all} refugees from ${country}.`
          },
          right: {
            id: "applicants",
            text: "They had applied; whether they are refugees was still open"
          },
          wrong: [
            {
              id: "dependants",
              text: "Dependants are left out of the number",
              shows: "main-applicants-with-dependants",
              why: "They are in it. The trouble is the word refugees."
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        }
      };
    })
};

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
            {id: "residents", text: `${value} students from abroad lived in York in ${year}.`}
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
