import type {Case, Drill} from "../drill.js";
import {type Material, type MaterialRow} from "../material.js";
import {count, whole} from "./local-flows.js";

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
              text: `The figure shows that ${all} people from ${country} became refugees in the UK in ${year}.`
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
