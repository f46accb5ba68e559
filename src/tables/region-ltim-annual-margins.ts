import {ons, openGovernmentLicence} from "./sources.js";
import {
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly,
  versionColumn,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const regionLtimAnnualMargins = table({
  name: "region_ltim_annual_margins",
  title: "Long-term international migration by region, with margins",
  key: ["geography_code", "year", "flow", "version"],
  columns: {
    geography_code: {
      type: "STRING",
      description: "the code of the country or region; Yorkshire and The Humber is E12000003"
    },
    geography: {type: "STRING", description: "the name of the country or region"},
    year: yearColumn,
    flow: flowColumn,
    version: versionColumn,
    estimate_thousand: {
      ...estimateThousand,
      nullable: true,
      description: "the estimate; missing for Northern Ireland before 2008: not available"
    },
    ci95_half_width_thousand: {
      ...halfWidthThousand,
      nullable: true,
      description: "half the 95 % confidence interval; missing where ONS gives none, see marker"
    },
    marker: {
      type: "STRING",
      nullable: true,
      description:
        "what ONS printed instead: a colon is not available; N/A is not applicable, as Northern Ireland’s figures are not from a survey",
      values: [":", "N/A"]
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "Fewer than 500 people. A gap is not available.",
    period: "calendar years, 1991 to 2017",
    geography: "countries of the UK and regions of England, by where people mean to live",
    interval: {kind: "sampling", reason: samplingOnly},
    revised:
      "UK net migration of 2001 to 2011 was revised after the Census of 2011; flows and regions were not."
  },
  source: {
    publisher: ons,
    table: "Long-term international migration, series MN, table 2.06, 1991 to 2017",
    release: "29 November 2018",
    releaseId: "2018-11",
    licence: openGovernmentLicence,
    obtained: "table 2.06 as rendered in a government notebook",
    checked: "in, out, net and half-widths agree but for the balances revised after the Census",
    secondHand: false
  },
  traps: [
    "Thousands of people.",
    "Where people say they will live when they cross the border is not always where they go.",
    "2001 to 2011 have two UK net figures: choose a version; the revised one has no interval."
  ]
});

export type RegionAnnualMargin = Row<typeof regionLtimAnnualMargins>;
