import type {Measure, MeasureSource} from "../measure.js";
import {methods, recordsBreak} from "./methods.js";
import {migrationRows, type Flow} from "./national-rows.js";

/** Both eras define a long-term migrant alike; what sets them apart is the method. */
const covers = "people who move to or from the UK for twelve months or more";
const area = "united-kingdom";
const rollingYear = {kind: "year-ending", column: "year_ending", months: 12} as const;
const calendarYear = {kind: "year", column: "year", endsOn: "12-31", months: 12} as const;
const yearly = {unit: "people per year", stockOrFlow: "flow", rounding: 1000} as const;
const rounded = {covers, roundedTo: 1000} as const;

const halfWidth = {kind: "sampling", halfWidth: "half_width", level: 0.95} as const;
const published = {
  kind: "sampling",
  halfWidth: "ci95_half_width_thousand",
  level: 0.95
} as const;
/** Estimate and half-width as the tables of margins have them, in thousands. */
const inThousands = {
  column: "estimate_thousand",
  scale: 1000,
  ...rounded,
  basis: methods.survey,
  interval: published
} as const;

/**
 * Rolling years. Each release is read from one table alone: those of August 2018
 * to May 2019 from the data behind their charts, which have every year with its
 * own margin; that of May 2026 from its own table, which has all flows; all
 * others from the tables of what was first and later printed.
 */
function rollingSources(flow: Flow): MeasureSource[] {
  const {printed, firstTable, earlierRecords} = migrationRows(flow);
  const first = {
    table: firstTable,
    area,
    column: "people",
    period: rollingYear,
    releaseSql: "release",
    ...rounded
  };
  const earlier = earlierRecords && {
    ...first,
    rowsSql: earlierRecords,
    breaks: recordsBreak,
    noIntervalReason: "No interval was found for this figure as this release has it."
  };
  return [
    {
      ...first,
      rowsSql: printed,
      where: {basis: "survey"},
      basis: methods.survey,
      interval: {...halfWidth, release: "half_width_release"}
    },
    {
      ...first,
      rowsSql: printed,
      where: {basis: "survey adjusted"},
      basis: methods.adjusted,
      noIntervalReason: "No margin was found for the figures on this basis."
    },
    ...(earlier
      ? [
          {...earlier, where: {is_before_change: "true"}, basis: methods.recordsBefore2025},
          {...earlier, where: {is_before_change: "false"}, basis: methods.records}
        ]
      : []),
    {
      ...inThousands,
      table: "uk_ltim_rolling_margins",
      area,
      where: {flow, basis: "LTIM", citizenship: "all", reason: "all"},
      period: rollingYear,
      releaseSql: "release",
      noIntervalReason: "ONS gives no margin for a figure that was restated after the survey."
    },
    recordsSource(flow)
  ];
}

const recordsSource = (flow: Flow): MeasureSource => ({
  table: "uk_ltim_admin",
  rowsSql: migrationRows(flow).records,
  area,
  column: "value",
  period: rollingYear,
  releaseSql: "release",
  ...rounded,
  basis: methods.records,
  interval: {kind: "modelled", lower: "lower_95", upper: "upper_95", level: 0.95},
  noIntervalReason:
    "ONS gives intervals for years that end in June or December, from June 2022 on, and for no others.",
  status: {column: "status"},
  breaks: recordsBreak
});

/** Calendar years, for the UK and for the region. */
function calendarSources(flow: Flow): MeasureSource[] {
  const where = {flow, version: "as_published"};
  return [
    {
      ...inThousands,
      table: "uk_ltim_annual_margins",
      area,
      where: {...where, citizenship: "all"},
      period: calendarYear
    },
    {
      ...inThousands,
      table: "region_ltim_annual_margins",
      area: "yorkshire-and-the-humber",
      where: {...where, geography_code: "E12000003"},
      period: calendarYear
    }
  ];
}

const flowMeasure = (title: string, flow: Flow): Measure => ({
  ...yearly,
  title,
  sources: [...rollingSources(flow), ...calendarSources(flow)]
});

/** Net migration of calendar years that have two figures, before and after the Census of 2011. */
const netByVersion = (title: string, version: string): Measure => ({
  ...yearly,
  title,
  sources: [
    {
      ...inThousands,
      table: "uk_ltim_annual_margins",
      area,
      where: {flow: "net", citizenship: "all", version},
      period: calendarYear,
      noIntervalReason: "ONS gives no margin for a balance that was revised after the Census."
    }
  ]
});

/**
 * Long-term international migration of the UK. The paper prints three figures of
 * net migration too; each is in the release that it quotes, and read from there.
 */
export const nationalMeasures: Readonly<Record<string, Measure>> = {
  net: flowMeasure("net migration", "net"),
  "long-term-immigration": flowMeasure("long-term immigration", "immigration"),
  "long-term-emigration": flowMeasure("long-term emigration", "emigration"),
  "net-before-census": netByVersion(
    "net migration before the revision after the Census of 2011",
    "original_before_2011_census"
  ),
  "net-after-census": netByVersion(
    "net migration as revised after the Census of 2011",
    "revised_2011_census"
  ),
  "study-immigration": {
    ...yearly,
    title: "long-term immigration to study",
    sources: [
      {
        ...inThousands,
        table: "uk_ltim_reason_margins",
        area,
        where: {flow: "immigration", reason: "formal_study"},
        period: calendarYear
      },
      {
        ...inThousands,
        table: "uk_ltim_rolling_margins",
        area,
        where: {flow: "immigration", basis: "LTIM", citizenship: "all", reason: "formal_study"},
        period: rollingYear,
        releaseSql: "release",
        noIntervalReason: "ONS gives no margin for a figure that was restated after the survey."
      }
    ]
  }
};
