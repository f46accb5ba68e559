import {ons, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

export const ukNetMigrationVintages = table({
  name: "uk_net_migration_vintages",
  title: "Net migration of one year as published again and again",
  key: ["year_ending", "release", "basis"],
  columns: {
    year_ending: {type: "DATE", description: "the last day of the year"},
    release: {type: "STRING", description: "the month of publication, as 2016-02"},
    publication: {
      type: "STRING",
      description:
        "the bulletin: MSQR is the Migration Statistics Quarterly Report, LTIM Long-term international migration"
    },
    release_date: {
      type: "STRING",
      description:
        "the day of publication, as 2016-02-25; the month alone where the day is not known"
    },
    basis: {
      type: "STRING",
      description:
        "the method: the passenger survey, the survey with preliminary adjustments, or administrative records",
      values: ["survey", "survey adjusted", "admin"]
    },
    net: {
      type: "INT32",
      unit: "people per year",
      description: "net migration, rounded to the nearest thousand, or more coarsely as printed",
      range: [-500_000, 2_000_000]
    }
  },
  coverage: {
    counted:
      "People who change the country in which they usually live for twelve months or more, as they said at the border or, in the latest era, as records show.",
    notCounted: "Visitors and people who stay, or go, for less than twelve months.",
    zeroMeans:
      "Does not arise. A release that is not here was not found, or did not print the year.",
    kind: "flow",
    period: "rolling years, ending June 2008 to December 2025",
    geography: "United Kingdom",
    interval: {
      kind: "none",
      reason:
        "Margins are not in this table: for the survey see uk_ltim_rolling_margins, for the records uk_ltim_admin_intervals."
    },
    revised: "This table is the revisions."
  },
  source: {
    publisher: ons,
    table: "Migration Statistics Quarterly Report; Long-term international migration",
    release: "releases of August 2013 to May 2026",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "typed from bulletins, chart data and, where marked, the press",
    checked: "not checked against a second source",
    secondHand: false
  },
  traps: [
    "Three bases: never join survey, adjusted survey and administrative figures into one line without saying so.",
    "Within the administrative figures, the release of November 2025 also changed the method.",
    "One rung (872,000, year to December 2022, release of November 2024) is as reported in the press.",
    "The figures of the year to March 2018 in the releases of August and November 2018 are rounded or reported, and differ by a thousand from uk_ltim_rolling_margins."
  ]
});

export type NetMigrationVintage = Row<typeof ukNetMigrationVintages>;
