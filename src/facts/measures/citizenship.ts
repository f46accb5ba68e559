import type {Measure, MeasureSource} from "../measure.js";
import {methods, recordsBreak} from "./methods.js";
import type {Flow} from "./national-rows.js";

const area = "united-kingdom";
const rollingYear = {kind: "year-ending", column: "year_ending", months: 12} as const;
const calendarYear = {kind: "year", column: "year", endsOn: "12-31", months: 12} as const;
const rounded = {area, roundedTo: 1000} as const;

/** The two groups of foreign citizens that every release tells apart, and what each era calls them. */
const groups = {
  eu: {
    title: "EU",
    survey: "citizens of EU countries other than the UK",
    records: "eu_plus",
    recorded: "nationals of the EU, Norway, Iceland, Liechtenstein and Switzerland"
  },
  "non-eu": {
    title: "non-EU",
    survey: "citizens of countries outside the EU",
    records: "non_eu_plus",
    recorded:
      "nationals of countries outside the EU, Norway, Iceland, Liechtenstein and Switzerland"
  }
} as const;
type Group = keyof typeof groups;

const flows: Readonly<Record<Flow, string>> = {
  immigration: "immigration",
  emigration: "emigration",
  net: "net migration"
};

/** The two tables of margins, in thousands. */
const inThousands = {
  ...rounded,
  column: "estimate_thousand",
  scale: 1000,
  basis: methods.survey,
  interval: {kind: "sampling", halfWidth: "ci95_half_width_thousand", level: 0.95}
} as const;

/** What was first printed by citizenship, once the survey had been adjusted; without margins. */
function adjustedSource(group: Group, flow: Flow): MeasureSource {
  const short = {immigration: "imm", emigration: "emi", net: "net"}[flow];
  return {
    ...rounded,
    table: "uk_ltim_survey_releases",
    column: `${short}_${column(group)}`,
    where: {basis: "IPS with preliminary adjustments", precision: "1000"},
    period: rollingYear,
    releaseSql: "release",
    basis: methods.adjusted,
    covers: groups[group].survey,
    noIntervalReason: "No margin was found for the figures on this basis."
  };
}

const column = (group: Group) => group.replace("-", "_");

/** Rows with what ONS marks of them, as a status. */
const withStatus = (table: string, isProvisional: string) =>
  `SELECT *, CASE WHEN ${isProvisional} THEN 'provisional' ELSE 'as published' END AS status
FROM ${table}`;

function sourcesOf(group: Group, flow: Flow): MeasureSource[] {
  const {survey, records, recorded} = groups[group];
  return [
    {
      ...inThousands,
      table: "uk_ltim_rolling_margins",
      rowsSql: withStatus("uk_ltim_rolling_margins", "provisional"),
      status: {column: "status"},
      where: {flow, basis: "LTIM", citizenship: column(group), reason: "all"},
      covers: survey,
      period: rollingYear,
      releaseSql: "release",
      noIntervalReason: "ONS gives no margin for a figure that was restated after the survey."
    },
    {
      ...inThousands,
      table: "uk_ltim_annual_margins",
      where: {flow, citizenship: column(group), version: "as_published"},
      covers: survey,
      period: calendarYear
    },
    adjustedSource(group, flow),
    {
      ...rounded,
      table: "uk_ltim_admin",
      rowsSql: withStatus("uk_ltim_admin", "ons_marker LIKE 'P%'"),
      status: {column: "status"},
      column: "value",
      where: {flow, nationality: records},
      covers: recorded,
      period: rollingYear,
      releaseSql: "release",
      basis: methods.records,
      noIntervalReason: "ONS gives intervals for totals only, and none by nationality.",
      breaks: recordsBreak
    }
  ];
}

const measureOf = (group: Group, flow: Flow): Measure => ({
  title: `${groups[group].title} ${flows[flow]}`,
  unit: "people per year",
  stockOrFlow: "flow",
  rounding: 1000,
  sources: sourcesOf(group, flow)
});

/** Long-term migration of the UK by citizenship: eu-immigration, non-eu-net and so on. */
export const citizenshipMeasures: Readonly<Record<string, Measure>> = Object.fromEntries(
  (Object.keys(groups) as Group[]).flatMap((group) =>
    (Object.keys(flows) as Flow[]).map((flow) => [`${group}-${flow}`, measureOf(group, flow)])
  )
);
