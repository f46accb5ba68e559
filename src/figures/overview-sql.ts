import {parts, total} from "./parts.js";

/** A number with commas and a true minus sign, as the one formatter of text writes it. */
const number = (value: string) => `replace(format('{:,}', CAST(${value} AS INTEGER)), '-', '−')`;

/** Keeps a number and its release on one line of a narrow cell. */
const unbroken = (words: string) => `replace(${words}, ' ', chr(160))`;

const releaseName = (release: string) =>
  `CASE ${release} WHEN 'rebased' THEN 'rebased' ELSE strftime(CAST(${release} || '-01' AS DATE), '%B %Y') END`;

/** The estimates that each release rewrites, one row for each measure, year and release. */
const rewritten = `${parts},
releases AS (
  SELECT year, release, ${total("population")} AS population,
    ${total("international_in")} AS international_in, ${total("international_net")} AS international_net
  FROM place_components_of_change JOIN parts USING (place)
  GROUP BY year, release
  UNION ALL
  SELECT year, 'rebased', population, international_in, NULL
  FROM place_immigration_rebased WHERE place = $1
),
estimates AS (
  SELECT 'population' AS measure, year, release, population AS value FROM releases
  UNION ALL
  SELECT 'long_term_arrivals', year, release, international_in FROM releases
  UNION ALL
  SELECT 'net_international_migration', year, release, international_net FROM releases
),
firsts AS (
  SELECT measure, year, value, min(release) AS release, max(release) AS last_release
  FROM estimates WHERE value IS NOT NULL GROUP BY measure, year, value
),
same_year AS (
  SELECT measure, CAST(count(*) AS INTEGER) AS values_since,
    string_agg(${unbroken(`${number("firsts.value")} || ' (' || ${releaseName("release")} || ')'`)},
      '; ' ORDER BY release)
      || CASE WHEN max(last_release) = 'rebased' THEN '' ELSE '; not available since' END AS words
  FROM firsts JOIN printed USING (measure)
  WHERE CAST(year AS VARCHAR) = printed.period
  GROUP BY measure
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY measure ORDER BY year DESC, release DESC) AS age
  FROM estimates WHERE value IS NOT NULL
),
latest AS (
  SELECT now.measure,
    ${unbroken(`${number("now.value")} || ' (' || now.year || ', ' || CASE now.release WHEN 'rebased' THEN '' ELSE 'release of ' END`)}
    || ${unbroken(`${releaseName("now.release")} || ');'`)}
    || ' stands against ' || ${unbroken(`${number("base.value")} || ' for ' || base.year`)} AS words
  FROM ranked AS now
  JOIN printed ON printed.measure = now.measure
  JOIN estimates AS base ON base.measure = now.measure AND base.release = now.release
    AND CAST(base.year AS VARCHAR) = printed.period
  WHERE now.age = 1
)`;

/** Residents born abroad: by survey with its margin, and by the two censuses. */
const bornAbroad = `survey AS (
  SELECT year, ${number("born_abroad")} || ' ± ' || ${number("ci95_half_width")} AS words
  FROM place_born_abroad_aps WHERE place = $1 AND born_abroad IS NOT NULL
),
census AS (
  SELECT ${number("sum(people)")} AS words FROM place_birthplace_2021
  WHERE place = $1 AND birthplace NOT LIKE 'Europe: United Kingdom%'
)`;

/**
 * The paper's overview with what became of each number. Every number comes from
 * a table; the words around it are put together here, since a row holds several
 * numbers of different releases, each with its basis.
 */
export const overviewSql = `WITH printed AS (
  SELECT measure, period, ${number("value")} AS words FROM paper_2016 WHERE area = $1
),
${rewritten},
${bornAbroad},
measures AS (
  SELECT 1 AS position, 'population' AS measure, 'Population, mid-' AS label,
    'none published' AS margin
  UNION ALL
  SELECT 2, 'long_term_arrivals', 'Arrivals for a year or more, year to mid-',
    'none published for a local flow'
  UNION ALL
  SELECT 3, 'net_international_migration', 'Net international migration, year to mid-',
    'none published for a local flow'
)
SELECT position, label || period AS measure, printed.words AS printed,
  same_year.words AS same_year, latest.words AS latest, margin, values_since
FROM measures JOIN printed USING (measure)
LEFT JOIN same_year USING (measure) LEFT JOIN latest USING (measure)
UNION ALL
SELECT 4, 'Non-British residents, ' || period, words, NULL, (
    SELECT non_british_pct || '% (' || year || ', survey)' FROM place_born_abroad_pct_2017_2019
    WHERE place = $1 AND non_british_pct IS NOT NULL ORDER BY year DESC LIMIT 1
  ), 'a survey, but our source gives none', 0
FROM printed WHERE measure = 'non_british_population'
UNION ALL
SELECT 5, 'Residents born outside the UK, ' || period, words, (
    SELECT survey.words || ' (survey)' FROM survey WHERE CAST(year AS VARCHAR) = period
  ), (
    SELECT census.words || ' (Census 2021); stands against ' || ${number("not_uk_born")}
      || ' in the Census of 2011'
    FROM census, place_birthplace_2011 WHERE place = $1
  ), '± is the survey’s 95% margin; a census has none', 1
FROM printed WHERE measure = 'born_outside_uk'
UNION ALL
SELECT 6, 'Short-term arrivals, year to mid-' || period, words, NULL, (
    SELECT format('{:.1f}', short_term_inflow_per_1000_mid2015)
      || ' per 1,000 residents (year to mid-2015)'
    FROM place_indicators_2016 WHERE place = $1
  ), 'none published', 0
FROM printed WHERE measure = 'short_term_arrivals'
ORDER BY position`;

/** What stands where a share, a rate or a rounded figure of several places would be. */
const noSum = `CASE WHEN (SELECT count(*) FROM parts) > 1 THEN 'cannot be added up' END`;

/**
 * The same for any place, without the paper: what is known of 2015 by release, and
 * the latest there is. A place that is the sum of others has the sums of all that
 * can be added; shares and rates cannot.
 */
export const placeOverviewSql = `WITH printed AS (
  SELECT unnest(['population', 'long_term_arrivals', 'net_international_migration']) AS measure,
    '2015' AS period
),
${rewritten},
survey AS (
  SELECT ${number("born_abroad")} || ' ± ' || ${number("ci95_half_width")} || ' (survey)' AS words
  FROM place_born_abroad_aps
  WHERE place = $1 AND year = 2015 AND born_abroad IS NOT NULL AND ci95_half_width IS NOT NULL
),
census AS (
  SELECT sum(people) FILTER (birthplace NOT LIKE 'Europe: United Kingdom%') AS people
  FROM place_birthplace_2021 JOIN parts USING (place)
  HAVING count(DISTINCT place) = (SELECT count(*) FROM parts)
),
census_before AS (
  SELECT ${total("not_uk_born")} AS people FROM place_birthplace_2011 JOIN parts USING (place)
),
measures AS (
  SELECT 1 AS position, 'population' AS measure, 'Population, mid-2015' AS label, 'none published' AS margin
  UNION ALL
  SELECT 2, 'long_term_arrivals', 'Arrivals for a year or more, year to mid-2015',
    'none published for a local flow'
  UNION ALL
  SELECT 3, 'net_international_migration', 'Net international migration, year to mid-2015',
    'none published for a local flow'
)
SELECT position, label AS measure, same_year.words AS same_year, latest.words AS latest, margin,
  coalesce(values_since, 0) AS values_since
FROM measures LEFT JOIN same_year USING (measure) LEFT JOIN latest USING (measure)
UNION ALL
SELECT 4, 'Residents born outside the UK, 2015', coalesce((SELECT words FROM survey), ${noSum}), (
    SELECT ${number("census.people")} || ' (Census 2021); stands against '
      || ${number("census_before.people")} || ' in the Census of 2011'
    FROM census, census_before
  ), '± is the survey’s 95% margin; a census has none', 0
UNION ALL
SELECT 5, 'Non-British residents, share', ${noSum}, coalesce((
    SELECT non_british_pct || '% (' || year || ', survey)' FROM place_born_abroad_pct_2017_2019
    WHERE place = $1 AND non_british_pct IS NOT NULL ORDER BY year DESC LIMIT 1
  ), ${noSum}), 'a survey, but our source gives none', 0
UNION ALL
SELECT 6, 'Short-term arrivals, year to mid-2015', coalesce((
    SELECT format('{:.1f}', short_term_inflow_per_1000_mid2015) || ' per 1,000 residents'
    FROM place_indicators_2016
    WHERE place = $1 AND short_term_inflow_per_1000_mid2015 IS NOT NULL
  ), ${noSum}), NULL, 'none published', 0
ORDER BY position`;
