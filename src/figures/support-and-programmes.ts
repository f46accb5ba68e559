import {groupRows, type RouteCount} from "../charts/group-rows.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notOfToday} from "./any-place.js";
import {figure} from "./figure.js";

/** "Nearly all" is at least nine in ten. */
const nearlyAll = 0.9;

export const supportAndProgrammes = figure<RouteCount>({
  title: "Nearly all supported people seeking asylum were in contingency accommodation",
  subtitle:
    "Three counts of people in {place} at the end of 2025; they count different things and are never added",
  holds: (rows) => {
    const supported = rows.find((row) => row.in_contingency !== null);
    if (!supported || supported.people === 0) return "no row tells contingency accommodation apart";
    const share = supported.in_contingency! / supported.people;
    return share >= nearlyAll || `only ${formatNumber(share * 100, {to: 1, percent: true})} were`;
  },
  query: {
    sql: `SELECT 'Homes for Ukraine' AS route,
  'everyone who has arrived so far, added up' AS counts, 'running total' AS kind,
  date, homes_for_ukraine_arrivals_to_date AS people, CAST(NULL AS INTEGER) AS in_contingency, 1 AS position
FROM place_immigration_groups WHERE place = $1
UNION ALL
SELECT 'Afghan Resettlement Programme', 'people here on the day', 'stock',
  date, afghan_programme_population, CAST(NULL AS INTEGER), 2
FROM place_immigration_groups WHERE place = $1
UNION ALL
SELECT 'Supported people seeking asylum', 'people here on the day', 'stock',
  date, supported_asylum, supported_asylum_contingency, 3
FROM place_immigration_groups WHERE place = $1
ORDER BY position`,
    params: ["area"]
  },
  chart: groupRows,
  describe: (rows) => {
    const parts = rows.map(
      ({route, counts, people, in_contingency}) =>
        `${route}: ${formatNumber(people)} (${counts})${in_contingency === null ? "" : `, of whom ${formatNumber(in_contingency)} in contingency accommodation`}.`
    );
    return `On ${formatDay(rows[0].date)}: ${parts.join(" ")} One is a running total of arrivals and the others are people present on the day, so they are never added. They are counts of records, without a margin.`;
  },
  table: [
    {name: "route", label: "Route"},
    {name: "people", label: "People"},
    {
      name: "in_contingency",
      label: "Of them in contingency accommodation",
      missing: "does not apply"
    },
    {name: "counts", label: "What is counted"},
    {name: "kind", label: "Kind of count"},
    {name: "date", label: "On, or up to"}
  ],
  sources: ["place_immigration_groups"],
  caveats: ["routes-never-added", "contingency-accommodation"],
  anyPlace: {
    title: "Three counts of people that are never added",
    gap: (rows, place) =>
      rows.length === 0
        ? notOfToday("The count by three routes at the end of 2025", place)
        : undefined
  }
});
