import {ons, openGovernmentLicence} from "./sources.js";
import {
  estimateThousand,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly,
  yearColumn
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const ukLtimReasonMargins = table({
  name: "uk_ltim_reason_margins",
  title: "Long-term international migration by reason, with margins",
  key: ["year", "flow", "reason"],
  columns: {
    year: yearColumn,
    flow: {
      type: "STRING",
      description: "immigration or emigration; the source has no net",
      values: ["immigration", "emigration"]
    },
    reason: {
      type: "STRING",
      description:
        "the main reason that people gave; all is everyone, work_all is definite_job and looking_for_work together",
      values: [
        "all",
        "work_all",
        "definite_job",
        "looking_for_work",
        "accompany_join",
        "formal_study",
        "other",
        "no_reason_stated"
      ]
    },
    estimate_thousand: {
      ...estimateThousand,
      nullable: true,
      description: "the estimate; missing where not available, see marker"
    },
    ci95_half_width_thousand: {
      ...halfWidthThousand,
      nullable: true,
      description: "half the 95 % confidence interval; missing with the estimate"
    },
    marker: {
      type: "STRING",
      nullable: true,
      description:
        "what ONS printed instead, a colon: not available (looking for work in 1995, which is under other)",
      values: [":"]
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "Fewer than 500 people. A gap is not available.",
    period: "calendar years, 1991 to 2017",
    geography: "United Kingdom",
    interval: {kind: "sampling", reason: samplingOnly},
    revised: "The flows were not revised after the Census of 2011."
  },
  source: {
    publisher: ons,
    table: "Long-term international migration, table 2.04, 1991 to 2017",
    release: "29 November 2018",
    releaseId: "2018-11",
    licence: openGovernmentLicence,
    obtained: "table 2.04 as rendered in a government notebook",
    checked: "in, out, net and half-widths agree but for the balances revised after the Census",
    secondHand: false
  },
  traps: [
    "Thousands of people.",
    "definite_job and looking_for_work are parts of work_all: never add all three.",
    "Looking for work is not available in 1995: a gap, not zero."
  ]
});

export type ReasonMargin = Row<typeof ukLtimReasonMargins>;
