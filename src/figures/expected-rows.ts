import type {Estimate} from "../stats/estimate.js";
import {ukAsylumApplications} from "../tables/uk-asylum-applications.js";
import {ukLtimAnnualMargins} from "../tables/uk-ltim-annual-margins.js";

/** A year of a series, in one release; its table and method go with it. */
export type ExpectedRow = {
  release: string;
  /** The method. */
  basis: string;
  /** As eu-immigration. */
  series: string;
  year_ending: Date;
  /** People in the year. */
  people: number;
  /** The ± of the 95% interval; null where none is published. */
  half_width: number | null;
  /** The limits of a modelled interval; null where there is none. */
  lower: number | null;
  upper: number | null;
  is_provisional: boolean;
  is_count: boolean;
  is_before: boolean;
  is_next: boolean;
  is_later: boolean;
  is_newest: boolean;
};

/** The vote was on 23 June 2016: this year had ended, but for a week, and the next one began. */
const yearOfVote = "2016-06-30";
const yearAfter = "2017-06-30";

/** The years that a reader can look at, and how each is called. */
export const horizons = {
  later: "the last year before 2020",
  next: "the first year after the vote",
  newest: "the newest year"
} as const;
export type Horizon = keyof typeof horizons;

/** The release of the counts of applications, which are in no release of migration. */
export const countsRelease = ukAsylumApplications.source.releaseId;
const calendarRelease = ukLtimAnnualMargins.source.releaseId;

export const survey = "the passenger survey";
const adjusted = "the passenger survey with preliminary adjustments";
export const records = "administrative records, as used since November 2025";
const counts = "Home Office records";

const nameOf = (group: string) =>
  `CASE ${group} WHEN 'all' THEN '' WHEN 'eu' THEN 'eu-' WHEN 'eu_plus' THEN 'eu-' ELSE 'non-eu-' END || flow`;
const asked = (group: string) =>
  `((flow = 'immigration' AND ${group} NOT IN ('british', 'non_british'))
    OR (flow = 'emigration' AND ${group} IN ('eu', 'eu_plus')))`;
const noLimits = "NULL::INTEGER AS lower, NULL::INTEGER AS upper";
const columns = "release, basis, series, year_ending, people, half_width, lower, upper";

/**
 * The years that matter, of each series in each release: the last that ended
 * by June 2016, when the UK voted to leave the EU, the first that began after
 * it, if that was within half a year, the last that ended
 * before 2020, and the newest. No year is taken from another release. Of November 2018
 * the calendar years are read, which are by citizenship; its rolling years are totals.
 */
export const expectedRows = `WITH published AS (
  SELECT release, '${survey}' AS basis, ${nameOf("citizenship")} AS series, year_ending,
    CAST(1000 * estimate_thousand AS INTEGER) AS people,
    CAST(1000 * ci95_half_width_thousand AS INTEGER) AS half_width, ${noLimits},
    coalesce(provisional, false) AS is_provisional
  FROM uk_ltim_rolling_margins AS r
  WHERE r.basis = 'LTIM' AND reason = 'all' AND ${asked("citizenship")}
    AND release <> '${calendarRelease}'
  UNION ALL
  SELECT '${calendarRelease}', '${survey}', ${nameOf("citizenship")}, make_date(year, 12, 31),
    CAST(1000 * estimate_thousand AS INTEGER), CAST(1000 * ci95_half_width_thousand AS INTEGER),
    ${noLimits}, false
  FROM uk_ltim_annual_margins
  WHERE version = 'as_published' AND ${asked("citizenship")}
  UNION ALL
  SELECT release, '${adjusted}', series, year_ending, people, NULL, ${noLimits}, false
  FROM (
    SELECT release, basis, year_ending, precision, 'immigration' AS series, immigration AS people
    FROM uk_ltim_survey_releases
    UNION ALL
    SELECT release, basis, year_ending, precision, 'eu-immigration', imm_eu
    FROM uk_ltim_survey_releases
    UNION ALL
    SELECT release, basis, year_ending, precision, 'non-eu-immigration', imm_non_eu
    FROM uk_ltim_survey_releases
    UNION ALL
    SELECT release, basis, year_ending, precision, 'eu-emigration', emi_eu
    FROM uk_ltim_survey_releases
  ) AS printed
  WHERE printed.basis <> 'IPS' AND precision = '1000' AND people IS NOT NULL
    AND release = (SELECT max(release) FROM uk_ltim_survey_releases)
  UNION ALL
  SELECT a.release, '${records}', ${nameOf("nationality")}, a.year_ending, a.value, NULL,
    i.lower_95, i.upper_95, coalesce(a.ons_marker LIKE 'P%', false)
  FROM uk_ltim_admin AS a
  LEFT JOIN (SELECT *, 'all' AS nationality FROM uk_ltim_admin_intervals) AS i
    USING (release, year_ending, flow, nationality)
  WHERE ${asked("nationality")}
  UNION ALL
  SELECT '${countsRelease}', '${counts}', 'asylum-applications', make_date(year, 12, 31),
    CAST(sum(applications) AS INTEGER), NULL, ${noLimits}, false
  FROM uk_asylum_applications
  GROUP BY year
  HAVING bool_and(applications IS NOT NULL)
), marked AS (
  SELECT *, basis = '${counts}' AS is_count,
    coalesce(year_ending = max(year_ending) FILTER (WHERE year_ending <= DATE '${yearOfVote}')
      OVER years, false) AS is_before,
    coalesce(year_ending = min(year_ending) FILTER (WHERE year_ending BETWEEN DATE '${yearAfter}'
      AND DATE '2017-12-31')
      OVER years, false) AS is_next,
    coalesce(year_ending = max(year_ending) FILTER (WHERE year_ending BETWEEN DATE '${yearAfter}'
      AND DATE '2019-12-31') OVER years, false) AS is_later,
    year_ending = max(year_ending) OVER years AS is_newest
  FROM published
  WINDOW years AS (PARTITION BY release, series)
)
SELECT ${columns}, is_provisional, is_count, is_before, is_next, is_later, is_newest
FROM marked
WHERE is_before OR is_next OR is_later OR is_newest
ORDER BY release, series, year_ending`;

/** ONS marks the series from records as broken here. */
const recordsBreak = "2021-06-30";

/** Returns a *row* as an estimate, to be compared with another. */
export function toEstimate(
  row: Omit<ExpectedRow, "is_before" | "is_next" | "is_later" | "is_newest">
): Estimate {
  const {people, half_width, lower, upper} = row;
  const hasMargin = half_width !== null;
  const isModelled = lower !== null && upper !== null;
  return {
    value: people,
    lower: hasMargin ? people - half_width : lower,
    upper: hasMargin ? people + half_width : upper,
    level: hasMargin || isModelled ? 0.95 : null,
    interval: hasMargin ? "sampling" : isModelled ? "modelled" : row.is_count ? "count" : "none",
    noIntervalReason: hasMargin || isModelled ? null : "None is published.",
    intervalRelease: null,
    status: row.is_provisional ? "provisional" : "as published",
    release: row.release,
    basis: row.basis,
    covers: row.series,
    stockOrFlow: "flow",
    unit: "people per year",
    period: {end: row.year_ending.toISOString().slice(0, 10), months: 12},
    area: "united-kingdom",
    measure: row.series,
    roundedTo: row.is_count ? 1 : 1000,
    source: row.series,
    breaks: row.basis === records ? [recordsBreak] : []
  };
}
