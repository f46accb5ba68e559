import {ons, openGovernmentLicence} from "./sources.js";
import {
  citizenshipColumn,
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly,
  versionColumn,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const ukLtimAnnualMargins = table({
  name: "uk_ltim_annual_margins",
  title: "Long-term international migration by citizenship, with margins",
  key: ["year", "flow", "citizenship", "version"],
  columns: {
    year: yearColumn,
    flow: flowColumn,
    citizenship: citizenshipColumn,
    version: versionColumn,
    estimate_thousand: {...estimateThousand, description: "the estimate"},
    ci95_half_width_thousand: {
      ...halfWidthThousand,
      nullable: true,
      description: "half the 95 % confidence interval; missing where ONS gives none, see marker"
    },
    marker: {
      type: "STRING",
      nullable: true,
      description:
        "what ONS printed instead of an interval, a colon: not available, after the revision for the Census of 2011",
      values: [":"]
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "Fewer than 500 people.",
    period: "calendar years, 2004 to 2017",
    geography: "United Kingdom",
    interval: {kind: "sampling", reason: samplingOnly},
    revised:
      "Net migration of 2004 to 2011 was revised after the Census of 2011; the flows and their parts were not."
  },
  source: {
    publisher: ons,
    table: "Long-term international migration, table 2.01a, 2004 to 2017",
    release: "29 November 2018",
    releaseId: "2018-11",
    licence: openGovernmentLicence,
    obtained: "table 2.01a as rendered in a government notebook",
    checked: "in, out, net and half-widths agree but for the balances revised after the Census",
    secondHand: false
  },
  traps: [
    "Thousands of people.",
    "2004 to 2011 have two net figures: choose a version, and never mix them in one line.",
    "The revised net has no interval, and is not immigration less emigration."
  ]
});

export type AnnualMargin = Row<typeof ukLtimAnnualMargins>;
