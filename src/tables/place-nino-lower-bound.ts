import {placeColumns} from "./place-columns.js";
import {dwp, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const placeNinoLowerBound = table({
  name: "place_nino_lower_bound",
  title: "National Insurance numbers given to adults from abroad, at least",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of registration", range: [2002, 2030]},
    registrations_at_least: {
      type: "INT32",
      unit: "registrations per year",
      description: "a lower bound: the sum of the cells that are not suppressed",
      range: [0, 1_000_000]
    }
  },
  coverage: {
    counted:
      "Adults from abroad who are given a National Insurance number, by where they live when they register; at least so many.",
    notCounted:
      "Children, people who neither work nor claim, people who had a number from an earlier stay, and whoever is in a cell under 5. Nobody is taken off on leaving.",
    zeroMeans: "Does not arise.",
    kind: "flow",
    period:
      "calendar years, 2002 to 2025, by date of registration, which may be long after arrival",
    geography:
      "the 15 local authorities of Yorkshire and The Humber, boundaries of 2023 for all years",
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
    checked:
      "row and column sums verified; 13 to 21 % below the published totals where York can be checked",
    secondHand: true
  },
  traps: [
    "A lower bound: 13 to 21 % short where York can be checked (published total to mid-2016: 1,797), far more in small places.",
    "The shortfall changes over time: never compare levels between places, and read the shape with care.",
    "Date of registration, not of arrival; only adults who work or claim."
  ]
});

export type NinoLowerBound = Row<typeof placeNinoLowerBound>;
