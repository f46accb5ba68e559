import {ons, openGovernmentLicence} from "./sources.js";
import {
  citizenshipColumn,
  contactsColumn,
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  samplingOnly,
  surveyedMigrants,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const ukIpsAnnualMargins = table({
  name: "uk_ips_annual_margins",
  title: "Migration in the port survey alone, with margins",
  key: ["year", "flow", "citizenship"],
  columns: {
    year: yearColumn,
    flow: flowColumn,
    citizenship: citizenshipColumn,
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
    geography: "United Kingdom",
    interval: {kind: "sampling", reason: samplingOnly},
    revised: "Not revised; the groups of EU countries follow membership in the year."
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
    "Survey estimates, not long-term international migration: never join them to it.",
    "eu follows membership: countries join it in 2004 and 2007; years before 1995 use the fifteen members of 1995."
  ]
});

export type IpsMargin = Row<typeof ukIpsAnnualMargins>;
