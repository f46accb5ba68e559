import {
  adminMigrants,
  adminReleaseColumn,
  adminSource,
  onsMarkerColumn,
  releaseDateColumn
} from "./administrative-migration.js";
import {flowColumn} from "./survey-migration.js";
import {table, type Row} from "./table.js";

const people = {type: "INT32", unit: "people per year", range: [-1_000_000, 3_000_000]} as const;

export const ukLtimAdminIntervals = table({
  name: "uk_ltim_admin_intervals",
  title: "Uncertainty of long-term international migration from administrative records",
  key: ["release", "year_ending", "flow"],
  columns: {
    period: {type: "STRING", description: "the year, as YE Jun 22"},
    year_ending: {type: "DATE", description: "the last day of the year"},
    flow: flowColumn,
    release: adminReleaseColumn,
    estimate: {...people, description: "the estimate, rounded to the nearest thousand"},
    lower_95: {...people, description: "the lower limit of the 95 % uncertainty interval"},
    upper_95: {...people, description: "the upper limit of the 95 % uncertainty interval"},
    ons_marker: onsMarkerColumn,
    release_date: releaseDateColumn
  },
  coverage: {
    ...adminMigrants,
    zeroMeans: "Does not arise.",
    period: "years ending June and December, from June 2022 on",
    geography: "United Kingdom",
    interval: {
      kind: "modelled",
      reason:
        "Modelled by ONS: what the method itself leaves uncertain. The limits are not equally far from the estimate, and do not cover error in the records."
    },
    revised: "Twice a year, with the estimates."
  },
  source: adminSource({
    table: "Long-term international migration, provisional, table 2",
    checked: "171,000 (145,000 to 197,000) as reported"
  }),
  traps: [
    "Modelled and asymmetric: never turn them into ±, and never test with them as if they were sampling errors.",
    "They do not cover error in the administrative sources."
  ]
});

export type AdminInterval = Row<typeof ukLtimAdminIntervals>;
