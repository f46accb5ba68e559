import {ons, openGovernmentLicence} from "./sources.js";
import {
  estimateThousand,
  flowColumn,
  halfWidthThousand,
  longTermMigrants,
  samplingOnly
} from "./survey-migration.js";
import {table, type Row} from "./table.js";

const halfWidth = {...halfWidthThousand, nullable: true} as const;

export const ukLtimRollingMargins = table({
  name: "uk_ltim_rolling_margins",
  title: "Long-term international migration in rolling years, with margins",
  key: ["release", "year_ending", "basis", "flow", "citizenship", "reason"],
  columns: {
    release: {type: "STRING", description: "the month of publication, as 2019-05"},
    publication: {
      type: "STRING",
      description: "the bulletin (Migration Statistics Quarterly Report), as MSQR May 2019"
    },
    release_date: {type: "DATE", description: "the day of publication"},
    year_ending: {type: "DATE", description: "the last day of the year"},
    basis: {
      type: "STRING",
      description:
        "LTIM: the long-term estimate; IPS: the port survey alone (work and study by citizenship)",
      values: ["LTIM", "IPS"]
    },
    flow: flowColumn,
    citizenship: {
      type: "STRING",
      description: "citizenship of the people who move; eu does not hold British citizens",
      values: ["all", "british", "eu", "non_eu"]
    },
    reason: {
      type: "STRING",
      description: "the main reason that people gave; all is everyone",
      values: ["all", "accompany_join", "formal_study", "work_all"]
    },
    estimate_thousand: {...estimateThousand, description: "the estimate"},
    ci95_half_width_thousand: {
      ...halfWidth,
      description: "half the 95 % confidence interval; missing where not given, see ci_marker"
    },
    ci60_half_width_thousand: {
      ...halfWidth,
      description: "half the 60 % confidence interval; missing likewise"
    },
    ci30_half_width_thousand: {
      ...halfWidth,
      description: "half the 30 % confidence interval; missing likewise"
    },
    provisional: {
      type: "BOOLEAN",
      description:
        "whether ONS marked the figure as provisional; unmarked figures were restated too"
    },
    ci_marker: {
      type: "STRING",
      nullable: true,
      description: '"not given": ONS prints no interval for a revised or restated figure',
      values: ["not given"]
    }
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "Fewer than 500 people.",
    period: "rolling years, ending June 2008 to December 2018",
    geography: "United Kingdom",
    interval: {kind: "sampling", reason: samplingOnly},
    revised:
      "Each release restates years before it. Net of 2008 to 2011 was revised after the Census of 2011, immigration and net of September 2016 to June 2017 for students, both without an interval."
  },
  source: {
    publisher: ons,
    table: "Migration Statistics Quarterly Report, data behind the charts",
    release: "August 2018, November 2018, February 2019 (totals only) and May 2019 (whole)",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "chart data of four bulletins in ONS’s own archive",
    checked: "half-widths add in quadrature in all rows that show three",
    secondHand: false
  },
  traps: [
    "Thousands of people. One release at a time, never joined; for an explanation use May 2019.",
    "Net to 2011 was revised and the flows were not: net is not immigration less emigration there (by up to 71 thousand). Never compute net from flows.",
    "Net of September 2016 to June 2017 was restated (273 to 306, 249 to 281, 244 to 276, 226 to 259) when student immigration was adjusted, without an interval.",
    "Half-widths are those of the restated series: year to September 2014 292 ± 42, June 2015 336 ± 39, September 2015 322 ± 37. As first published, the last was 323 ± 37.",
    "Rolling years: neighbouring quarters share three quarters of their data."
  ]
});

export type RollingMargin = Row<typeof ukLtimRollingMargins>;
