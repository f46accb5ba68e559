import {ons, openGovernmentLicence} from "./sources.js";
import {
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

const halfWidth = {...halfWidthThousand, nullable: true} as const;

export const ukLtimVerdicts = table({
  name: "uk_ltim_verdicts",
  title: "What ONS said of yearly changes",
  key: ["ons_table", "release", "geography_code", "flow", "breakdown", "category", "year_from"],
  columns: {
    ons_table: {
      type: "STRING",
      description: "the table that prints the verdict",
      values: ["2.01a", "2.04", "2.06"]
    },
    release: {type: "STRING", description: "the month of publication, as 2017-11"},
    published: {type: "STRING", description: "the day of publication, as printed"},
    geography_code: {type: "STRING", description: "the code of the country or region"},
    geography: {type: "STRING", description: "the name of the country or region"},
    flow: flowColumn,
    breakdown: {
      type: "STRING",
      description: "what the table divides by",
      values: ["citizenship", "reason", "area"]
    },
    category: {
      type: "STRING",
      description: "the citizenship or the reason; all for a table by area"
    },
    year_from: {...yearColumn, description: "the earlier calendar year"},
    year_to: {...yearColumn, description: "the later calendar year"},
    estimate_from_thousand: {...estimateThousand, description: "the estimate of the earlier year"},
    ci95_half_width_from_thousand: {
      ...halfWidth,
      description:
        "half its 95 % confidence interval; missing for Northern Ireland, which is not a survey; 0 where ONS’s figure rounds to zero"
    },
    estimate_to_thousand: {...estimateThousand, description: "the estimate of the later year"},
    ci95_half_width_to_thousand: {
      ...halfWidth,
      description: "half its 95 % confidence interval; missing or 0 likewise"
    },
    ons_significant_change: {
      type: "STRING",
      description:
        "ONS’s printed verdict on the change: Up or Down (significant), No (not significant), N/A (not applicable: too few people, or not a survey)",
      values: ["Up", "Down", "No", "N/A"]
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "An estimate, or a half-width, that rounds to zero: under 500 people.",
    period: "calendar years 2015 to 2016, and 2016 to 2017",
    geography: "countries of the UK and regions of England",
    interval: {kind: "sampling", reason: samplingOnly},
    revised: "As printed in each edition."
  },
  source: {
    publisher: ons,
    table: "Long-term international migration, tables 2.01a, 2.04 and 2.06",
    release: "30 November 2017 and 29 November 2018",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "tables 2.01a, 2.04 and 2.06 as rendered in government notebooks, two editions",
    checked: "no verdict contradicts a rounding-aware test",
    secondHand: false
  },
  traps: [
    "Of 424 changes ONS gives a verdict on 406.",
    "On rounded figures the difference test disagrees with 7 verdicts and the overlap rule with 51; allowing for rounding, with none and 42, and 60 cannot be decided.",
    "No clear change is not proof of no change."
  ]
});

export type OnsVerdict = Row<typeof ukLtimVerdicts>;
