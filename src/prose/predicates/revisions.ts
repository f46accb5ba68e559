import {formatRelease} from "../date.js";
import {formatNumber} from "../format.js";
import {predicate} from "./predicate.js";

const noMargin = "No margin is published for any of them.";

const percent = (value: number): string =>
  formatNumber(value, {to: 0.1, signed: true, percent: true});

const signed = (value: number): string => formatNumber(value, {signed: true});

const releaseWords = (release: string): string =>
  release === "rebased" ? "rebased" : formatRelease(release);

/** Each release that changed a year put its arrivals higher and its population lower. */
export const moreImmigrantsFewerPeople = predicate<{
  release: string;
  arrivals: number;
  population: number;
}>({
  query: {
    sql: `SELECT min(release) AS release, arrivals, population FROM (
  SELECT release, international_in AS arrivals, population
  FROM place_components_of_change
  WHERE place = $1 AND year = CAST($2 AS INTEGER)
  UNION ALL
  SELECT 'rebased', international_in, population FROM place_immigration_rebased
  WHERE place = $1 AND year = CAST($2 AS INTEGER)
)
GROUP BY arrivals, population ORDER BY release`,
    params: ["area", "year"]
  },
  test: (rows) => ({
    holds:
      rows.length > 1 &&
      rows
        .slice(1)
        .every(
          ({arrivals, population}, index) =>
            arrivals > rows[index].arrivals && population < rows[index].population
        ),
    reason: `${rows.map(({release, arrivals, population}) => `${releaseWords(release)}: ${formatNumber(arrivals)} arrivals, ${formatNumber(population)} people`).join("; ")}. ${noMargin}`
  }),
  sources: ["place_components_of_change", "place_immigration_rebased"]
});

/** Every release has the same population of 2011 for each authority: that of the census. */
export const oneCountIn2011 = predicate<{places: number; releases: number; differ: number}>({
  query: {
    sql: `WITH estimates AS (
  SELECT coalesce(successor, place) AS place, release, CAST(sum(population) AS INTEGER) AS population
  FROM place_components_of_change JOIN places USING (place)
  WHERE year = 2011 AND kind = 'local authority' AND parent = 'yorkshire-and-the-humber'
  GROUP BY coalesce(successor, place), release
  UNION ALL
  SELECT place, 'rebased', population FROM place_immigration_rebased JOIN places USING (place)
  WHERE year = 2011 AND kind = 'local authority' AND parent = 'yorkshire-and-the-humber'
),
counts AS (
  SELECT place, count(DISTINCT release) AS releases, count(DISTINCT population) AS populations
  FROM estimates GROUP BY place
)
SELECT CAST(count(*) AS INTEGER) AS places, CAST(min(releases) AS INTEGER) AS releases,
  CAST(count(*) FILTER (WHERE populations > 1) AS INTEGER) AS differ
FROM counts`,
    params: []
  },
  test: ([{places, releases, differ}]) => ({
    holds: places > 0 && releases > 1 && differ === 0,
    reason: `Of ${formatNumber(places)} authorities, ${formatNumber(differ)} have another population of mid-2011 in one of ${formatNumber(releases)} releases. North Yorkshire is the sum of the councils that it replaced.`
  }),
  sources: ["place_components_of_change", "place_immigration_rebased"]
});

/** How far an authority’s population and arrivals of 2020 moved at the rebasing. */
type Move = {name: string; people: number; people_percent: number; arrivals: number};

const moves = {
  sql: `WITH before AS (
  SELECT coalesce(successor, place) AS place, sum(population) AS population,
    sum(international_in) AS arrivals
  FROM place_components_of_change JOIN places USING (place)
  WHERE year = 2020 AND release = '2021-06'
  GROUP BY coalesce(successor, place)
)
SELECT name, CAST(now.population - before.population AS INTEGER) AS people,
  CAST(100 AS DOUBLE) * (now.population - before.population) / before.population AS people_percent,
  CAST(now.international_in - before.arrivals AS INTEGER) AS arrivals
FROM place_immigration_rebased AS now JOIN before USING (place) JOIN places USING (place)
WHERE year = 2020 AND parent = 'yorkshire-and-the-humber'
ORDER BY people_percent`,
  params: []
} as const;
const movesSources = ["place_components_of_change", "place_immigration_rebased"];

const ofAll = (same: Move[], rows: Move[], what: string): string =>
  `${what} in ${formatNumber(same.length)} of ${formatNumber(rows.length)} authorities: ${same.map(({name}) => name).join(", ")}. Year 2020, from the release of June 2021 to the rebased series. ${noMargin}`;

/** Seven of fifteen authorities have more immigrants and fewer people in 2020 since the rebasing. */
export const sevenOfFifteen = predicate<Move>({
  query: moves,
  test: (rows) => {
    const same = rows.filter(({people, arrivals}) => people < 0 && arrivals > 0);
    return {
      holds: same.length === 7 && rows.length === 15,
      reason: ofAll(same, rows, "More immigrants and fewer people")
    };
  },
  sources: movesSources
});

/** Eleven of fifteen authorities have more immigrants in 2020 since the rebasing. */
export const moreImmigrantsInEleven = predicate<Move>({
  query: moves,
  test: (rows) => {
    const same = rows.filter(({arrivals}) => arrivals > 0);
    return {
      holds: same.length === 11 && rows.length === 15,
      reason: ofAll(same, rows, "More immigrants")
    };
  },
  sources: movesSources
});

/** No population of the region was revised as far as Sheffield’s. */
export const sheffieldMovedFurthest = predicate<Move>({
  query: moves,
  test: (rows) => {
    const [first, second] = [...rows].sort(
      (a, b) => Math.abs(b.people_percent) - Math.abs(a.people_percent)
    );
    return {
      holds: first.name === "Sheffield",
      reason: `${first.name} moved by ${signed(first.people)} (${percent(first.people_percent)}), next ${second.name} by ${signed(second.people)} (${percent(second.people_percent)}). ${noMargin}`
    };
  },
  sources: movesSources
});

/** The populations of 2020 moved between almost six per cent down and over three per cent up. */
export const spanOf2020 = predicate<Move>({
  query: moves,
  test: (rows) => {
    const [least, most] = [rows[0], rows.at(-1)!];
    return {
      holds:
        least.people_percent > -6 &&
        least.people_percent < -5.5 &&
        most.people_percent > 3 &&
        most.people_percent < 4,
      reason: `From ${percent(least.people_percent)} (${least.name}) to ${percent(most.people_percent)} (${most.name}). Past revisions do not bound those to come.`
    };
  },
  sources: movesSources
});

/** Those of today’s authorities that have York’s order of three measures are those that were lowered most. */
export const sameOrderFellMost = predicate<Move & {is_alike: boolean}>({
  query: {
    sql: `WITH moves AS (
${moves.sql}
),
orders AS (
  SELECT name, gp_registrations_mid2016 > international_in_mid2016
    AND international_in_mid2016 > nino_registrations_mid2016 AS is_alike
  FROM place_indicators_2016 JOIN places USING (place)
  WHERE kind = 'local authority'
)
SELECT moves.*, is_alike FROM moves JOIN orders USING (name) ORDER BY people_percent`,
    params: []
  },
  test: (rows) => {
    const alike = rows.filter(({is_alike}) => is_alike);
    const lowest = rows.slice(0, alike.length);
    return {
      holds: alike.length === 4 && lowest.every(({is_alike}) => is_alike),
      reason: `GP registrations above arrivals above National Insurance numbers, year to mid-2016: ${alike.map(({name, people_percent}) => `${name} (population of 2020 ${percent(people_percent)})`).join(", ")}. Next: ${rows[alike.length].name} (${percent(rows[alike.length].people_percent)}). North Yorkshire had no order of its own. Found by looking, not by a test.`
    };
  },
  sources: [...movesSources, "place_indicators_2016"]
});

/** Of the revision of March 2018, more than nine parts in ten were departures. */
export const departuresNearlyAll = predicate<{overall: number; departures: number}>({
  query: {
    sql: `SELECT overall_revision_pct AS overall, due_to_emigration_pct AS departures
FROM place_population_revision_2018 WHERE place = $1`,
    params: ["area"]
  },
  test: (rows) => {
    if (rows.length === 0) return {holds: false, reason: "the place was not revised by itself"};
    const [{overall, departures}] = rows;
    const share = departures / overall;
    return {
      holds: share > 0.9 && share <= 1,
      reason: `Of ${formatNumber(overall, {to: 0.01, signed: true, percent: true})} of the population of mid-2016, ${formatNumber(departures, {to: 0.01, signed: true, percent: true})} were due to emigration. ${noMargin}`
    };
  },
  sources: ["place_population_revision_2018"]
});

/** Over five years, 1,357 more people had left York than was thought: the two tables agree. */
export const departuresAddUp = predicate<{more: number; by_cause: number}>({
  query: {
    sql: `WITH years AS (
  SELECT CAST(sum(later.international_out - first.international_out) AS INTEGER) AS more
  FROM place_flows_lami AS first JOIN place_flows_lami AS later USING (place, year)
  WHERE place = 'york' AND first.release = '2017-08' AND later.release = '2018-08'
    AND year BETWEEN 2012 AND 2016
)
SELECT more,
  CAST(round(-due_to_emigration_pct / 100 * population_mid2016_first) AS INTEGER) AS by_cause
FROM years, place_population_revision_2018
WHERE place = 'york'`,
    params: []
  },
  test: ([{more, by_cause}]) => ({
    holds: more === 1357 && by_cause === more,
    reason: `Emigration of mid-2012 to mid-2016 is ${formatNumber(more)} higher in the release of August 2018 than in that of August 2017; the share that is put down to emigration comes to ${formatNumber(by_cause)}. ${noMargin}`
  }),
  sources: ["place_flows_lami", "place_population_revision_2018"]
});
