import {placeColumns} from "./place-columns.js";
import {homeOffice, openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const people = {type: "INT32", unit: "people", nullable: true, range: [0, 10_000]} as const;

export const placeImmigrationGroups = table({
  name: "place_immigration_groups",
  title: "People on three routes of protection",
  key: ["place", "date"],
  columns: {
    ...placeColumns,
    date: {type: "DATE", description: "the day of the count"},
    homes_for_ukraine_arrivals_to_date: {
      ...people,
      description:
        "everyone who has arrived under Homes for Ukraine up to the day; nobody is taken off"
    },
    afghan_programme_population: {
      ...people,
      description: "people on the Afghan Resettlement Programme who live there on the day"
    },
    supported_asylum: {
      ...people,
      description: "people seeking asylum who are supported by the Home Office on the day"
    },
    supported_asylum_contingency: {
      ...people,
      description: "those of them who live in contingency accommodation, such as hotels"
    },
    mark: {
      type: "STRING",
      nullable: true,
      description:
        "which of the counts are missing, and why: fewer than 10, withheld by us; not published, by the Home Office; missing where all are shown"
    }
  },
  coverage: {
    counted:
      "People who came under Homes for Ukraine, people on the Afghan Resettlement Programme, and supported people seeking asylum, each by its own rule.",
    notCounted:
      "People on other routes, people who have left the support or the programme, and unaccompanied children, whom councils look after.",
    zeroMeans: "None recorded in the place. A gap is a count that is withheld: see mark.",
    kind: "stock",
    period: "31 December 2025; Ukraine: all arrivals up to that day",
    geography:
      "local authorities of Yorkshire and The Humber, boundaries of 2023, codes of 2025 (Barnsley and Sheffield recoded)",
    interval: {kind: "count", reason: "Counts of records; they have no margin."},
    revised: "With each quarterly release."
  },
  source: {
    publisher: homeOffice,
    table: "Immigration groups by region and local authority, Reg_01",
    release: "year ending December 2025",
    releaseId: "2026-02",
    licence: openGovernmentLicence,
    obtained:
      "second-hand: an extraction of Reg_01 by a third party, not checked against the original file",
    checked: "supported asylum equals Asy_D11 for the same day",
    secondHand: true
  },
  traps: [
    "It mixes a running total of arrivals with people present on a day: never add the columns.",
    "Contingency accommodation is part of supported asylum, not beside it."
  ],
  protects: {
    columns: [
      "homes_for_ukraine_arrivals_to_date",
      "afghan_programme_population",
      "supported_asylum",
      "supported_asylum_contingency"
    ],
    threshold: 10,
    gaps: {
      column: "mark",
      byColumn: true,
      means: {
        "fewer than 10": "small",
        "withheld, as the rest is fewer than 10": "withheld",
        // The publisher does not say whether it is small, so it is guarded as if it were.
        "not published": "withheld"
      }
    },
    differences: [["supported_asylum", "supported_asylum_contingency"]],
    sameAs: [{column: "supported_asylum", table: "place_asylum_support", as: "people"}]
  }
});

export type ImmigrationGroups = Row<typeof placeImmigrationGroups>;
