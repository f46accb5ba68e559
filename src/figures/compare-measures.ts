/** A row of the comparison: one place, one measure, one date. */
export type ComparedRow = {
  place: string;
  name: string;
  measure: MeasureKey;
  measure_name: string;
  date: Date;
  people: number;
  /** The residents of the same release, or of the same survey; null where none is carried. */
  residents: number | null;
  /** People per 1,000 residents; null where no population of the same release is carried. */
  rate: number | null;
  half_width: number | null;
  /** What only points with the same may be joined: the coverage of a count. */
  covers: string;
};

export type MeasureKey = "arrivals" | "arrivals_2021" | "born_abroad" | "census" | "asylum";

/** What can be compared between places, and where the population of its rate comes from. */
export interface ComparedMeasure {
  label: string;
  /** The measure in a sentence. */
  words: string;
  /** The release of count and population; null where no population of one release is carried. */
  denominator: string | null;
  /** Whether a date is a day, and not a year. */
  isDay: boolean;
  /** Whether dates may be joined by a line. */
  isLine: boolean;
}

export const comparedMeasures: Readonly<Record<MeasureKey, ComparedMeasure>> = {
  arrivals: {
    label: "Arrivals, rebased",
    words: "long-term arrivals from abroad, year to mid-year",
    denominator: "count and population are of the mid-year estimates rebased to the Census of 2021",
    isDay: false,
    isLine: true
  },
  arrivals_2021: {
    label: "Arrivals, before rebasing",
    words: "long-term arrivals from abroad, year to mid-year",
    denominator: "count and population are of the mid-year estimates, release of June 2021",
    isDay: false,
    isLine: true
  },
  born_abroad: {
    label: "Born abroad, survey",
    words: "residents born outside the UK, calendar year",
    denominator: "count and population are of the same Annual Population Survey",
    isDay: false,
    isLine: false
  },
  census: {
    label: "Born abroad, census",
    words: "residents born outside the UK, on census day",
    denominator: "count and population are of the same census",
    isDay: true,
    isLine: false
  },
  asylum: {
    label: "Supported asylum seekers",
    words: "supported people seeking asylum, on the day",
    denominator: null,
    isDay: true,
    isLine: true
  }
};

const named = "JOIN places USING (place) WHERE places.kind = 'local authority'";

/** Every place and measure; withheld counts are left out, and never become a rate. */
export const comparedSql = `WITH compared AS (
SELECT place, name, 'arrivals' AS measure, make_date(year, 6, 30) AS date,
  international_in AS people, population AS residents, CAST(NULL AS INTEGER) AS half_width, 'all' AS covers
FROM place_immigration_rebased ${named} AND international_in IS NOT NULL
UNION ALL
SELECT place, name, 'arrivals_2021', make_date(year, 6, 30), international_in, population, NULL, 'all'
FROM place_components_of_change ${named} AND release = '2021-06' AND international_in IS NOT NULL
UNION ALL
SELECT place, name, 'born_abroad', make_date(year, 12, 31), born_abroad, population, ci95_half_width, 'all'
FROM place_born_abroad_aps ${named} AND born_abroad IS NOT NULL AND ci95_half_width IS NOT NULL
UNION ALL
SELECT place, name, 'census', make_date(2011, 3, 27), not_uk_born, total, NULL, '2011'
FROM place_birthplace_2011 ${named}
UNION ALL
SELECT place, name, 'census', make_date(2021, 3, 21),
  CAST(sum(people) FILTER (birthplace NOT LIKE 'Europe: United Kingdom%') AS INTEGER),
  CAST(sum(people) AS INTEGER), NULL, '2021'
FROM place_birthplace_2021 ${named}
GROUP BY place, name
UNION ALL
SELECT place, name, 'asylum', date, people, NULL, NULL, covers
FROM place_asylum_support ${named} AND people IS NOT NULL
)
SELECT place, name, measure, CASE measure
${Object.entries(comparedMeasures)
  .map(([key, {label}]) => `    WHEN '${key}' THEN '${label}'`)
  .join("\n")}
  END AS measure_name, date, people, residents,
  CAST(1000 AS DOUBLE) * people / residents AS rate, half_width, covers
FROM compared
ORDER BY name, measure, date`;
