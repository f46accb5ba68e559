import {ons, openGovernmentLicence} from "./sources.js";
import {
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

export const ukLtimFirstPublishedMargins = table({
  name: "uk_ltim_first_published_margins",
  title: "Margins of long-term international migration as first published",
  key: ["release", "year_ending", "flow"],
  columns: {
    release: {type: "STRING", description: "the month of publication, as 2016-02"},
    publication: {
      type: "STRING",
      description: "the bulletin (Migration Statistics Quarterly Report), as MSQR Feb 2016"
    },
    release_date: {
      type: "STRING",
      description:
        "the day of publication, as 2016-02-25; the month alone where the day is not known"
    },
    year_ending: {type: "DATE", description: "the last day of the year"},
    flow: flowColumn,
    estimate_thousand: {
      ...estimateThousand,
      nullable: true,
      description: "the estimate; missing where the text that was read does not give it"
    },
    ci95_half_width_thousand: {
      ...halfWidthThousand,
      description: "half the 95 % confidence interval, as first published"
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans:
      "Does not arise. A gap is not found by us; a quarter that is not here was not found.",
    period: "seven rolling years, ending September 2013 to December 2018",
    geography: "United Kingdom",
    interval: {kind: "sampling", reason: samplingOnly},
    revised: "As first published, so never; later releases restated both."
  },
  source: {
    publisher: `${ons}; UK Statistics Authority`,
    table: "Migration Statistics Quarterly Reports; letters of the UK Statistics Authority",
    release: "seven bulletins, February 2014 to May 2019",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "typed from letters and bulletins",
    checked: "not checked against a second source",
    secondHand: false
  },
  traps: [
    "Thousands of people.",
    "Year to September 2015, 323 ± 37, is the paper’s.",
    "Half-widths of other quarters were not found: do not fill them in."
  ]
});

export type FirstPublishedMargin = Row<typeof ukLtimFirstPublishedMargins>;
