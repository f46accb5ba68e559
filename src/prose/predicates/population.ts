import {formatRelease} from "../date.js";
import {formatNumber} from "../format.js";
import {predicate} from "./predicate.js";

/** In every release that holds 2015, the net of international migration is the largest component. */
export const internationalLargestIn2015 = predicate<{
  release: string;
  international: number;
  internal: number;
  natural: number;
}>({
  query: {
    sql: `SELECT release, international_net AS international, internal_net AS internal,
  births - deaths AS "natural"
FROM place_components_of_change
WHERE place = $1 AND year = 2015
ORDER BY release`,
    params: ["area"]
  },
  test: (rows) => ({
    holds: rows.every(
      ({international, internal, natural}) => international > Math.max(internal, natural)
    ),
    reason: `${rows
      .map(
        ({release, international, internal, natural}) =>
          `${formatRelease(release)}: ${formatNumber(international, {signed: true})} from abroad, ${formatNumber(internal, {signed: true})} from elsewhere in the UK, ${formatNumber(natural, {signed: true})} births less deaths`
      )
      .join("; ")}. No margin is published for any of them.`
  }),
  sources: ["place_components_of_change"]
});

/** The order of GP registrations, arrivals and NI numbers that York has is not the usual one. */
export const orderIsRare = predicate<{same: number; places: number}>({
  query: {
    sql: `SELECT count(*) FILTER (WHERE gp_registrations_mid2016 > international_in_mid2016
    AND international_in_mid2016 > nino_registrations_mid2016)::INTEGER AS same,
  count(*)::INTEGER AS places
FROM place_indicators_2016 JOIN places USING (place)
WHERE kind = 'local authority'`,
    params: []
  },
  test: ([{same, places}]) => ({
    holds: same / places < 1 / 3,
    reason: `GP registrations above arrivals above NI numbers: in ${formatNumber(same)} of ${formatNumber(places)} authorities, for the year to mid-2016.`
  }),
  sources: ["place_indicators_2016"]
});

/** The four nationalities that the paper lists, in its order. */
export const topNationalities2015 = predicate<{nationality: string; people: number}>({
  query: {
    sql: `SELECT nationality, registrations_at_least AS people
FROM york_nino_nationalities
WHERE year = 2015 ORDER BY rank LIMIT 4`,
    params: []
  },
  test: (rows) => ({
    holds: rows.map(({nationality}) => nationality).join() === "Poland,China,Romania,Spain",
    reason: `Registrations in 2015, each at least: ${rows.map(({nationality, people}) => `${nationality} ${formatNumber(people)}`).join(", ")}.`
  }),
  sources: ["york_nino_nationalities"]
});
