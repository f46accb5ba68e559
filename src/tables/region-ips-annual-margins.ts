import {placeColumns} from "./place-columns.js";
import {ons, openGovernmentLicence} from "./sources.js";
import {
  contactsColumn,
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  samplingOnly,
  surveyedMigrants,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const regionIpsAnnualMargins = table({
  name: "region_ips_annual_margins",
  title: "Migration in the port survey alone by region, with margins",
  key: ["place", "year", "flow"],
  columns: {
    ...placeColumns,
    year: yearColumn,
    flow: flowColumn,
    contacts: contactsColumn,
    estimate_thousand: {
      ...estimateThousand,
      description: "the estimate, rounded to the nearest hundred people"
    },
    ci95_half_width_thousand: {
      ...halfWidthThousand,
      description: "half the 95 % confidence interval, rounded likewise"
    }
  },
  coverage: {
    ...surveyedMigrants,
    zeroMeans: "Under 50 people.",
    period: "calendar years, 1975 to 2012",
    geography:
      "United Kingdom, England, and Yorkshire and The Humber, by where people mean to live",
    interval: {kind: "sampling", reason: samplingOnly},
    revised: "Not revised."
  },
  source: {
    publisher: ons,
    table: "International Passenger Survey, table 1.02, margins of error, 1975 to 2012",
    release: "edition of 1975 to 2012 (Crown copyright 2013)",
    releaseId: "2013",
    licence: openGovernmentLicence,
    obtained: "original table 1.02",
    checked: "half-widths add in quadrature",
    secondHand: false
  },
  traps: [
    "Thousands of people, rounded to the nearest hundred: estimate and half-width each for itself.",
    "A region rests on few interviews: see contacts, and the width of the margin.",
    "Survey estimates, not long-term international migration: never join them to it."
  ]
});

export type RegionIpsMargin = Row<typeof regionIpsAnnualMargins>;
