/** The SQL of the rows of asylum applicants, and of shares of them. */
import {countryRows, eurostatCountries, outsideTheUnion} from "../../names/eurostat-countries.js";

/** Eurostat's two counts: everybody who applied, or those who applied there for the first time. */
export type ApplicantType = "ASY_APP" | "NASY_APP";

/** Countries by our own names, as germany, and the European Union of 28 as european-union. */
const byPlace = (type: ApplicantType) => `SELECT CASE country WHEN 'EU28' THEN 'european-union'
    ELSE lower(replace(name, ' ', '-')) END AS place, quarter_ending, applicants
FROM europe_asylum_applicants LEFT JOIN ${countryRows} AS names (country, name) USING (country)
WHERE applicant_type = '${type}' AND (country = 'EU28' OR name IS NOT NULL)`;

/** Returns the SQL of quarters, one row for each country that reported. */
export const quarterRows = byPlace;

/** Returns the SQL of calendar years: only those of which all four quarters were reported. */
export const yearRows = (type: ApplicantType) => `SELECT place, year(quarter_ending) AS year,
  sum(applicants) AS applicants
FROM (${byPlace(type)})
GROUP BY ALL HAVING count(*) = 4`;

const outside = outsideTheUnion.map((code) => `'${eurostatCountries[code].toLowerCase()}'`);

/** Returns the SQL of each member's share of the applicants of the European Union of 28, in per cent. */
export const shareRows = (type: ApplicantType) => `SELECT own.place, year,
  100 * own.applicants / eu.applicants AS share
FROM (${yearRows(type)}) AS own JOIN (${yearRows(type)}) AS eu USING (year)
WHERE eu.place = 'european-union' AND own.place NOT IN ('european-union', ${outside.join(", ")})`;

/**
 * Returns the SQL of applications in the UK by year, of all people or of those with one
 * *nationality*. A year without a single count of dependants does not hold them: then
 * people and dependants are null. In other years no row means that none was recorded.
 */
export const applicationRows = (nationality?: string) => `SELECT year, main_applicants,
  CASE WHEN has_dependants THEN dependants END AS dependants,
  CASE WHEN has_dependants THEN main_applicants + dependants END AS people
FROM (
  SELECT year,
    coalesce(sum(applications) FILTER (applicant_type = 'Main applicant'), 0) AS main_applicants,
    coalesce(sum(applications) FILTER (applicant_type = 'Dependant'), 0) AS dependants
  FROM uk_asylum_applications
  ${nationality ? `WHERE nationality = '${nationality}'` : ""}
  GROUP BY year
) JOIN (
  SELECT year, count(applications) FILTER (applicant_type = 'Dependant') > 0 AS has_dependants
  FROM uk_asylum_applications
  GROUP BY year
) USING (year)`;

/**
 * The SQL of supported people in the councils of each region whose counts are shown,
 * beside those of all councils of the UK on the same coverage. From December 2023 on
 * neither holds people with money alone. Withheld counts make the share a little low.
 */
export const supportShareRows = `WITH region AS (
  SELECT parent AS place, date, covers, sum(people)::INTEGER AS people
  FROM place_asylum_support JOIN places USING (place)
  WHERE places.kind = 'local authority'
  GROUP BY ALL
), uk AS (
  SELECT date, sum(people)::INTEGER AS people
  FROM uk_asylum_support_by_type WHERE has_local_authority
  GROUP BY date
)
SELECT region.place, date, covers, region.people, 100 * region.people / uk.people AS share
FROM region LEFT JOIN uk USING (date)`;

/** Returns the SQL of the sum of a *column* over a region's councils; null unless all of them are shown. */
export const regionSum = (column: string) => `SELECT parent AS place, date,
  CASE WHEN count(${column}) = count(*) THEN sum(${column})::INTEGER END AS ${column}
FROM place_immigration_groups JOIN places USING (place)
WHERE places.kind = 'local authority'
GROUP BY ALL`;
