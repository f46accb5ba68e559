import {adminSource, releaseDateColumn} from "./administrative-migration.js";
import {dwp, homeOffice, ons} from "./sources.js";
import {table, type Row} from "./table.js";

const perYear = {type: "INT32", range: [0, 3_000_000]} as const;

export const ukLtimVisasNino = table({
  name: "uk_ltim_visas_nino",
  title: "Immigration beside visas and National Insurance numbers",
  key: ["year_ending", "nationality"],
  columns: {
    period: {type: "STRING", description: "the year, as YE Dec 21"},
    year_ending: {type: "DATE", description: "the last day of the year"},
    nationality: {
      type: "STRING",
      description:
        "eu_plus: the EU, Norway, Iceland, Liechtenstein and Switzerland; non_eu_plus: everyone else but British citizens",
      values: ["eu_plus", "non_eu_plus"]
    },
    ltim_visa_holder_immigration: {
      ...perYear,
      unit: "people per year",
      description: "long-term immigration of people with a visa (ONS)"
    },
    ho_visas_granted: {
      ...perYear,
      unit: "visas per year",
      description: "visas granted, to main applicants and dependants (Home Office)"
    },
    dwp_nino_allocations: {
      ...perYear,
      unit: "registrations per year",
      description: "National Insurance numbers given to adults from abroad (DWP)"
    },
    ltim_all_immigration_of_group: {
      ...perYear,
      unit: "people per year",
      nullable: true,
      description:
        "all long-term immigration of the group, with or without a visa (ONS); missing for non_eu_plus: the source table does not print it"
    },
    release_date: releaseDateColumn
  },
  coverage: {
    counted:
      "Three different things: people who come for a year or more, visas granted, and adults who are given a National Insurance number.",
    notCounted:
      "People who come without a visa (first two columns), people who stay under a year (ONS), people who neither work nor claim (DWP).",
    zeroMeans: "Does not arise. A gap is not in the source table.",
    kind: "flow",
    period: "rolling years, ending each quarter from December 2021 to December 2025",
    geography: "United Kingdom",
    interval: {
      kind: "none",
      reason:
        "Visas and registrations are counts; for these parts of immigration ONS publishes no interval."
    },
    revised: "Each by its own publisher."
  },
  source: {
    ...adminSource({
      table: "Long-term international migration, provisional, tables 6a and 6b",
      checked: "not checked against a second source"
    }),
    releaseId: "2026-05",
    publisher: `${ons}; ${homeOffice}; ${dwp}`
  },
  traps: [
    "Three different things, of different people at different times: no column is the error of another.",
    "A visa granted is not a person who came, and a number may be given long after arrival."
  ]
});

export type VisasAndNino = Row<typeof ukLtimVisasNino>;
