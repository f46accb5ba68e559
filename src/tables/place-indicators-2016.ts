import {placeColumns} from "./place-columns.js";
import {openGovernmentLicence} from "./sources.js";
import {table, type Row} from "./table.js";

const flow = {type: "INT32", unit: "people per year", range: [0, 200_000]} as const;
const share = {type: "DOUBLE", unit: "per cent", nullable: true, range: [0, 100]} as const;

export const placeIndicators2016 = table({
  name: "place_indicators_2016",
  title: "Indicators of migration, 2016",
  key: ["place"],
  columns: {
    ...placeColumns,
    population_mid2016: {
      type: "INT32",
      unit: "people",
      description: "usual residents on 30 June 2016, as first published",
      range: [0, 10_000_000]
    },
    international_in_mid2016: {...flow, description: "long-term immigration, year to mid-2016"},
    international_out_mid2016: {...flow, description: "long-term emigration, year to mid-2016"},
    gp_registrations_mid2016: {
      ...flow,
      description:
        "people who came from abroad and registered with a family doctor (Flag 4), year to 31 July 2016"
    },
    nino_registrations_mid2016: {
      ...flow,
      description:
        "National Insurance numbers registered to adults from abroad, year to mid-2016, published totals"
    },
    short_term_inflow_per_1000_mid2015: {
      type: "DOUBLE",
      unit: "people per 1,000 residents per year",
      nullable: true,
      description:
        "people who came for 3 to 12 months to work or study, year to mid-2015; missing for the region: not published",
      range: [0, 1000]
    },
    non_uk_born_pct_2016: {
      ...share,
      description: "residents born outside the UK, 2016; missing for the region: not published"
    },
    non_british_pct_2016: {
      ...share,
      description:
        "residents who are not British, 2016; missing where the sample is too small, and for the region: not published"
    },
    births_to_non_uk_born_mothers_pct_2016: {
      ...share,
      description: "live births to mothers born outside the UK, 2016; missing for the region"
    }
  },
  coverage: {
    counted:
      "Different people in each column: those who come for a year or more, those who register with a family doctor, those who get a National Insurance number, residents by survey.",
    notCounted:
      "Whoever the source of a column does not see: people who do not register, do not work, or live in communal establishments (survey).",
    zeroMeans: "Does not arise. A gap is not published, or suppressed because the sample is small.",
    kind: "flow",
    period: "the year to mid-2016, but where a column says otherwise",
    geography:
      "the 21 local authorities of Yorkshire and The Humber of 2016, and the region as the sum of them",
    interval: {
      kind: "none",
      reason:
        "Registrations are counts; local flows have no published margin; the shares come from a survey, whose margin this source does not give."
    },
    revised: "Not revised here; population and flows of 2016 were revised in March 2018."
  },
  source: {
    publisher: "Office for National Statistics; NHS Digital; Department for Work and Pensions",
    table: "Local Area Migration Indicators",
    release: "August 2017 for population and flows; other columns: release not stated in the copy",
    releaseId: "2017-08",
    licence: openGovernmentLicence,
    obtained: "data files of ONS’s own interactive articles",
    checked: "published rate times population is a whole number in all 391 areas",
    secondHand: false
  },
  traps: [
    "One year: a point, not a line. It is the only open copy of the doctors’ registrations that was found.",
    "York: 2,918 registrations with a doctor, 2,675 long-term arrivals, 1,797 National Insurance numbers: three counts of different people.",
    "The doctors’ year ends on 31 July; their counts were recovered exactly from published rates.",
    "The shares have no interval here. The region’s row is the sum of its authorities."
  ]
});

export type Indicators2016 = Row<typeof placeIndicators2016>;
