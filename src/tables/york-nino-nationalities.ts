import {placeColumns} from "./place-columns.js";
import {dwp, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const yorkNinoNationalities = table({
  name: "york_nino_nationalities",
  title: "York’s ten largest nationalities among new National Insurance numbers",
  key: ["place", "year", "rank"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of registration", range: [2002, 2030]},
    rank: {
      type: "INT32",
      description: "the place of the nationality in the year, 1 for the largest",
      range: [1, 10]
    },
    nationality: {type: "STRING", description: "the nationality as the publisher names it"},
    registrations_at_least: {
      type: "INT32",
      unit: "registrations per year",
      description: "a lower bound: the sum of the cells that are not suppressed",
      range: [5, 100_000]
    }
  },
  coverage: {
    counted: "Adults from abroad who live in York and are given a National Insurance number.",
    notCounted:
      "Children, people who neither work nor claim, quarters with fewer than 5 of a nationality, and every nationality below the tenth.",
    zeroMeans: "Does not arise. A nationality that is not in a year is not among the first ten.",
    kind: "flow",
    period: "calendar years, 2013 to 2025, by date of registration",
    geography: "York",
    interval: {
      kind: "none",
      reason:
        "A lower bound: cells under 5 are missing, and by how much the true count is higher is not known."
    },
    revised: "Quarterly."
  },
  source: {
    publisher: dwp,
    table: "Stat-Xplore, NINo registrations to adult overseas nationals",
    release: "release not stated in the copy; its last year is 2025",
    releaseId: "undated",
    licence: openGovernmentLicence,
    obtained: "second-hand: sums of Stat-Xplore cells from which counts under 5 are missing",
    checked: "2015 order equals the paper",
    secondHand: true
  },
  traps: [
    "A lower bound: use the ranks, and the levels with care.",
    "2013 lacks rank 1.",
    "2015 has the order of the paper: Poland, China, Romania, Spain."
  ]
});

export type NinoNationalities = Row<typeof yorkNinoNationalities>;
