import {placeColumns} from "./place-columns.js";
import {dwp, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

/**
 * Published totals, which are not carried: they are there once the source
 * `stat-xplore` has been refreshed. Unlike `place_nino_lower_bound`, no cell is
 * missing from them.
 */
export const placeNinoRegistrations = table({
  name: "place_nino_registrations",
  title: "National Insurance numbers given to adults from abroad",
  key: ["place", "year"],
  columns: {
    ...placeColumns,
    year: {type: "INT32", description: "the calendar year of registration", range: [2002, 2040]},
    registrations: {
      type: "INT32",
      unit: "registrations per year",
      description: "the total that the publisher gives for the place and year",
      range: [0, 1_000_000]
    }
  },
  coverage: {
    counted:
      "Adults from abroad who are given a National Insurance number, by where they live when they register.",
    notCounted:
      "Children, people who neither work nor claim, and people who had a number from an earlier stay. Nobody is taken off on leaving.",
    zeroMeans:
      "None or very few: the publisher changes small counts, so that nobody is recognised.",
    kind: "flow",
    period: "calendar years, by date of registration, which may be long after arrival",
    geography: "local authorities, on the publisher’s newest boundaries for all years",
    interval: {
      kind: "count",
      reason: "Counts of records, which the publisher changes a little to protect people."
    },
    revised: "Quarterly."
  },
  source: {
    publisher: dwp,
    table: "Stat-Xplore, NINo registrations to adult overseas nationals",
    release: "the newest at the time of refreshing",
    releaseId: "newest",
    licence: openGovernmentLicence,
    obtained: "from Stat-Xplore, by the source stat-xplore: one total for each place and year",
    checked: "every place asked for has a total for every year",
    secondHand: false
  },
  traps: [
    "Date of registration, not of arrival; only adults who work or claim.",
    "It is not the table of lower bounds continued: those leave out small cells."
  ]
});

export type NinoRegistrations = Row<typeof placeNinoRegistrations>;
