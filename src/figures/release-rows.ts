import {releaseName} from "../charts/releases.js";
import {formatRelease} from "../prose/date.js";
import type {AnyRow} from "../tables/table.js";
import type {Choices, PickControl} from "./control.js";

/** Population and arrivals of a place and year, and every release that has them so, oldest first. */
export type ReleaseRow = {
  place: string;
  name: string;
  /** The council that replaced it, as people call it; null where it exists today. */
  successor: string | null;
  /** How many former councils are added up; 1 where it is not a sum. */
  councils: number;
  year: number;
  /** As "2016-06, 2017-08"; the rebased series is called so and is the newest. */
  releases: string;
  /** Usual residents on 30 June. */
  population: number;
  /** Long-term arrivals in the year to 30 June; null where none was found. */
  arrivals: number | null;
};

/** The year of the census from which every release that we hold starts. */
export const censusYear = 2011;

/**
 * Every authority of the region, year and release since the Census of 2011. A council that replaced
 * others is their exact sum in the releases before it, never more than what all of
 * them have; people who move into the region from abroad are counted once in either.
 */
export const releaseSql = `WITH authorities AS (
  SELECT place, name, successor FROM places
  WHERE kind = 'local authority' AND parent = 'yorkshire-and-the-humber'
),
members AS (
  SELECT place, place AS whole FROM authorities
  WHERE place NOT IN (SELECT successor FROM authorities WHERE successor IS NOT NULL)
  UNION ALL
  SELECT place, successor FROM authorities WHERE successor IS NOT NULL
),
sizes AS (
  SELECT whole, CAST(count(*) AS INTEGER) AS councils FROM members GROUP BY whole
),
published AS (
  SELECT place, year, release, population, international_in FROM place_components_of_change
  UNION ALL
  SELECT place, year, release, population, international_in FROM place_flows_lami
),
estimates AS (
  SELECT whole AS place, councils, year, release,
    CAST(sum(population) AS INTEGER) AS population,
    CASE WHEN count(international_in) = councils
      THEN CAST(sum(international_in) AS INTEGER) END AS arrivals
  FROM published JOIN members USING (place) JOIN sizes USING (whole)
  GROUP BY whole, councils, year, release
  HAVING count(population) = councils
  UNION ALL
  SELECT place, 1, year, 'rebased', population, international_in FROM place_immigration_rebased
)
SELECT place, own.name, later.name AS successor, max(councils) AS councils, year,
  string_agg(DISTINCT release, ', ' ORDER BY release) AS releases, population, arrivals
FROM estimates JOIN authorities AS own USING (place)
  LEFT JOIN authorities AS later ON later.place = own.successor
WHERE year BETWEEN ${censusYear} AND (SELECT max(year) FROM place_components_of_change)
GROUP BY place, own.name, later.name, year, population, arrivals
ORDER BY own.name, year, releases`;

/** The tables that the query draws on. */
export const releaseSources = [
  "place_components_of_change",
  "place_flows_lami",
  "place_immigration_rebased"
] as const;

/** Returns the releases of *rows*, oldest first. */
export const releasesOfRows = (rows: readonly Pick<ReleaseRow, "releases">[]): string[] =>
  [...new Set(rows.flatMap(({releases}) => releases.split(", ")))].sort();

/** Returns a control that picks one of the releases that the rows have. */
export function pickRelease(label: string, start: string): PickControl {
  return {
    label,
    pick: {
      start,
      valuesOf: (rows) =>
        named(releasesOfRows(rows as unknown as ReleaseRow[]), (release) =>
          release === "rebased" ? "After the Census of 2021" : formatRelease(release)
        )
    }
  };
}

/** Returns a control that picks one of the years that the rows have. */
export function pickYear(start: string): PickControl {
  return {
    label: "Year",
    pick: {start, valuesOf: (rows) => named([...new Set(rows.map(yearOf))].sort(), String)}
  };
}

const yearOf = ({year}: AnyRow) => String(year);

const named = (values: readonly string[], name: (value: string) => string) =>
  Object.fromEntries(values.map((value) => [`${value}`, name(value)]));

/** Two releases of the same figures, the older first whichever was picked first. */
export type ReleasePair = readonly [older: string, newer: string];

/** Returns the two releases that a reader has picked; throws where the rows have no such release. */
function readPair(rows: readonly ReleaseRow[], {first, second}: Choices): ReleasePair {
  const all = releasesOfRows(rows);
  for (const release of [first, second])
    if (!all.includes(release)) throw new RangeError(`invalid choice: release ${release}`);
  return first <= second ? [first, second] : [second, first];
}

/** What a reader has picked: the rows of one place, two releases and a year. */
export interface Picked {
  place: string;
  name: string;
  own: ReleaseRow[];
  year: number;
  pair: ReleasePair;
}

/** Returns what a reader has picked; throws where the rows have no such place, year or release. */
export function readPick(rows: readonly ReleaseRow[], choices: Choices): Picked {
  const {place} = choices;
  const own = rows.filter((row) => row.place === place);
  if (own.length === 0) throw new RangeError(`invalid choice: place ${place}`);
  const year = Number(choices.year);
  if (!rows.some((row) => row.year === year))
    throw new RangeError(`invalid choice: year ${choices.year}`);
  return {place, name: own[0].name, own, year, pair: readPair(rows, choices)};
}

/** Returns the row of *rows* that a release has for a year; undefined where it has none. */
export function findRow(
  rows: readonly ReleaseRow[],
  {release, year}: {release: string; year: number}
): ReleaseRow | undefined {
  return rows.find((row) => row.year === year && row.releases.split(", ").includes(release));
}

/** Returns a release as it begins a phrase: "the release of June 2021", "the series rebased to …". */
export const theRelease = (release: string): string =>
  release === "rebased"
    ? `the series ${releaseName(release)}`
    : `the release of ${releaseName(release)}`;
