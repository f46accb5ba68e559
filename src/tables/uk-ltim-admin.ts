import {
  adminMigrants,
  adminReleaseColumn,
  adminSource,
  onsMarkerColumn,
  releaseDateColumn
} from "./administrative-migration.js";
import {flowColumn} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const ukLtimAdmin = table({
  name: "uk_ltim_admin",
  title: "Long-term international migration from administrative records",
  key: ["release", "year_ending", "flow", "nationality"],
  columns: {
    period: {type: "STRING", description: "the year, as YE Jun 12"},
    year_ending: {type: "DATE", description: "the last day of the year"},
    flow: flowColumn,
    release: adminReleaseColumn,
    nationality: {
      type: "STRING",
      description:
        "all; british; eu_plus: the EU, Norway, Iceland, Liechtenstein and Switzerland; non_eu_plus: everyone else",
      values: ["all", "british", "eu_plus", "non_eu_plus"]
    },
    value: {
      type: "INT32",
      unit: "people per year",
      description: "the estimate, rounded to the nearest thousand",
      range: [-1_000_000, 3_000_000]
    },
    ons_marker: onsMarkerColumn,
    release_date: releaseDateColumn
  },
  coverage: {
    ...adminMigrants,
    zeroMeans: "Fewer than 500 people.",
    period: "rolling years, ending each quarter from June 2012 on",
    geography: "United Kingdom",
    interval: {
      kind: "none",
      reason:
        "ONS publishes intervals for the totals of eight half-years only: they are in uk_ltim_admin_intervals."
    },
    revised:
      "Twice a year. The last four quarters are provisional; the method changed in November 2025."
  },
  source: adminSource({
    table: "Long-term international migration, provisional, table 1",
    checked: "sums hold; 42 points and 13 rows equal a second repository"
  }),
  traps: [
    "A method based on administrative data: never join it to figures of the passenger survey.",
    "ONS marks a break at June 2021: a line must break there.",
    "The last four quarters are provisional.",
    "Rolling years: neighbouring quarters share three quarters of their data."
  ]
});

export type AdminMigration = Row<typeof ukLtimAdmin>;
