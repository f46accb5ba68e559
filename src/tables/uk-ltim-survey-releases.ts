import {ons, openGovernmentLicence} from "./sources.js";
import {longTermMigrants, samplingOnly} from "./survey-migration.js";
import {table, type Row} from "./table.js";

const flow = {
  type: "INT32",
  unit: "people per year",
  nullable: true,
  range: [-500_000, 2_000_000]
} as const;
const halfWidth = {...flow, range: [0, 200_000]} as const;
const notFound = "missing where no text that was read gives it";

export const ukLtimSurveyReleases = table({
  name: "uk_ltim_survey_releases",
  title: "Long-term international migration as first published, quarter by quarter",
  key: ["release"],
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
    period: {type: "STRING", description: "the year that the figures stand for, as YE Sep 2015"},
    year_ending: {type: "DATE", description: "the last day of that year"},
    immigration: {...flow, description: `immigration; ${notFound}`},
    emigration: {...flow, description: `emigration; ${notFound}`},
    net: {
      type: "INT32",
      unit: "people per year",
      description: "net migration: immigration less emigration",
      range: [-500_000, 2_000_000]
    },
    net_ci95_half_width: {
      ...halfWidth,
      description:
        "half the 95 % confidence interval of net; found for three quarters only, elsewhere missing: not found by us"
    },
    imm_ci95_half_width: {
      ...halfWidth,
      description: "the same of immigration; found for one quarter only"
    },
    emi_ci95_half_width: {
      ...halfWidth,
      description: "the same of emigration; found for one quarter only"
    },
    net_british: {...flow, description: `net migration of British citizens; ${notFound}`},
    net_eu: {...flow, description: `net migration of other EU citizens; ${notFound}`},
    net_non_eu: {...flow, description: `net migration of non-EU citizens; ${notFound}`},
    imm_british: {...flow, description: `immigration of British citizens; ${notFound}`},
    imm_eu: {...flow, description: `immigration of other EU citizens; ${notFound}`},
    imm_non_eu: {...flow, description: `immigration of non-EU citizens; ${notFound}`},
    emi_british: {...flow, description: `emigration of British citizens; ${notFound}`},
    emi_eu: {...flow, description: `emigration of other EU citizens; ${notFound}`},
    emi_non_eu: {...flow, description: `emigration of non-EU citizens; ${notFound}`},
    comparison_net_year_earlier_as_restated: {
      ...flow,
      description: `net migration a year earlier, as the same bulletin gives it; ${notFound}`
    },
    net_change_on_year: {...flow, description: `the change of net on that; ${notFound}`},
    change_significant_per_ons: {
      type: "BOOLEAN",
      nullable: true,
      description: `whether ONS called that change statistically significant; ${notFound}`
    },
    precision: {
      type: "STRING",
      description: "what the figures were rounded to, in people; in brackets where only about so"
    },
    basis: {
      type: "STRING",
      description: "the method; it changes in August 2019, and a line must break there",
      values: ["IPS", "IPS with preliminary adjustments"]
    },
    note: {type: "STRING", nullable: true, description: "what is peculiar to the row, if anything"}
  },
  coverage: {
    ...longTermMigrants,
    zeroMeans: "Does not arise. A gap means that no text that was read gives the figure.",
    period: "rolling years, ending each quarter from December 2012 to March 2020",
    geography: "United Kingdom",
    interval: {
      kind: "sampling",
      reason: `${samplingOnly} As first published, found for three quarters only.`
    },
    revised: "Each figure is as first published; most were restated later."
  },
  source: {
    publisher: ons,
    table: "Migration Statistics Quarterly Report, headline figures",
    release: "28 bulletins, August 2013 to August 2020",
    releaseId: "by-row",
    licence: openGovernmentLicence,
    obtained: "typed from bulletins and reprints of them",
    checked: "four points equal a UK Statistics Authority letter",
    secondHand: false
  },
  traps: [
    "Rolling years: neighbouring quarters share three quarters of their data.",
    "95 % half-widths were found for three quarters only: do not fill in the rest.",
    "The basis changes in August 2019: later rows cannot be compared with earlier ones.",
    "A few figures were typed from reprints of a bulletin, or are rounded: see note and precision."
  ]
});

export type SurveyRelease = Row<typeof ukLtimSurveyReleases>;
