import {greatest, groups, least} from "d3-array";
import {routeDots} from "../charts/route-dots.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";

/** A count of one council on one route. */
export type CouncilOnRoute = {
  position: number;
  route: string;
  /** What the number counts: arrivals added up, or people on a day. */
  counts: string;
  date: Date;
  place: string;
  name: string;
  /** The place that the page is about. */
  in_focus: boolean;
  region: string;
  /** Null where it is not shown. */
  people: number | null;
  /** Why it is not shown; null where it is. */
  people_missing: string | null;
};

/** A route with what its councils come to; null unless all of them are shown. */
interface RouteTotal {
  route: string;
  counts: string;
  rows: CouncilOnRoute[];
  own: CouncilOnRoute | undefined;
  region: number | null;
  /** The part of the place in focus, from 0 to 1; null where a count is not shown. */
  part: number | null;
}

function totalsOf(rows: readonly CouncilOnRoute[]): RouteTotal[] {
  return groups(rows, ({route}) => route).map(([route, councils]) => {
    const own = councils.find(({in_focus}) => in_focus);
    const counts = councils.map(({people}) => people);
    const isWhole = counts.every((people) => people !== null);
    const region = isWhole ? counts.reduce((a, b) => a! + b!, 0) : null;
    const part = region && own ? own.people! / region : null;
    return {route, counts: councils[0].counts, rows: councils, own, region, part};
  });
}

const percent = (part: number) => formatNumber(100 * part, {to: 0.1, percent: true});

function ofTheRegion({own, region, part, rows}: RouteTotal): string {
  if (region === null || part === null)
    return `not all of the ${rows.length} councils are shown, so there is no sum`;
  return `${own!.name} has ${formatNumber(own!.people!)} of ${formatNumber(region)} in ${rows.length} councils, ${percent(part)}`;
}

/** A council that is not shown has no stroke, which is not zero. */
function notShown({rows}: RouteTotal): string[] {
  const missing = rows.filter(({people}) => people === null).map(({name}) => name);
  return missing.length > 0 ? [`not shown, and not zero: ${missing.join(", ")}`] : [];
}

const routeSql = (position: number, route: string, counts: string, column: string) =>
  `SELECT ${position} AS position, '${route}' AS route, '${counts}' AS counts, date, place,
  ${column} AS people,
  nullif(regexp_extract(mark, '(?:^|; )${column}: ([^;]*)', 1), '') AS people_missing
FROM place_immigration_groups`;

export const routesInTheRegion = figure<CouncilOnRoute>({
  title: "{place} has a larger part in the two programmes than in asylum support",
  subtitle:
    "Three counts of people in the councils of {region} at the end of 2025; they count different things and are never added",
  holds: (rows) => {
    const parts = totalsOf(rows).map(({part}) => part);
    if (parts.length !== 3 || parts.includes(null)) return "a count is not shown";
    const [ukraine, afghan, asylum] = parts as number[];
    return (
      (ukraine > asylum && afghan > asylum) ||
      `the parts are ${[ukraine, afghan, asylum].map(percent).join(", ")}`
    );
  },
  query: {
    sql: `WITH routes AS (
  ${routeSql(1, "Homes for Ukraine", "everyone who has arrived so far, added up", "homes_for_ukraine_arrivals_to_date")}
  UNION ALL
  ${routeSql(2, "Afghan Resettlement Programme", "people here on the day", "afghan_programme_population")}
  UNION ALL
  ${routeSql(3, "Supported people seeking asylum", "people here on the day", "supported_asylum")}
)
SELECT routes.position, route, counts, date, council.place, council.name,
  council.place = $1 AS in_focus, region.name AS region, people, people_missing
FROM routes JOIN places AS council USING (place) JOIN places AS region ON council.parent = region.place
WHERE council.parent = (SELECT parent FROM places WHERE place = $1)
ORDER BY position, council.name`,
    params: ["area"]
  },
  chart: (rows, {document, width}) =>
    routeDots(
      totalsOf(rows).map((total) => ({
        name: total.route,
        notes: [total.counts, ...notShown(total)],
        councils: total.rows.map(({name, people, date, in_focus}) => ({
          name,
          people,
          isInFocus: in_focus,
          title: `${name}, ${formatDay(date)}: ${people === null ? "not shown" : `${formatNumber(people)} people`} (${total.route}, ${total.counts}); a count of records, no margin`
        }))
      })),
      {document, width}
    ),
  words: (rows) =>
    `${totalsOf(rows)
      .map((total) => `${total.route}: ${ofTheRegion(total)}.`)
      .join(" ")} The sums over councils are ours. The three are never added.`,
  describe: (rows) => {
    const parts = totalsOf(rows).map((total) => {
      const shown = total.rows.filter(({people}) => people !== null);
      const [most, fewest] = [greatest(shown, (d) => d.people!)!, least(shown, (d) => d.people!)!];
      return `${total.route} (${total.counts}): from ${formatNumber(fewest.people!)} in ${fewest.name} to ${formatNumber(most.people!)} in ${most.name}; ${ofTheRegion(total)}.`;
    });
    return `On ${formatDay(rows[0].date)}, a stroke for each council on three lines of one scale. ${parts.join(" ")} They are counts of records, without a margin, and are never added.`;
  },
  table: [
    {name: "name", label: "Council"},
    {name: "route", label: "Route"},
    {name: "people", label: "People"},
    {name: "counts", label: "What is counted"}
  ],
  tableRows: (rows) => rows.map((row) => ({...row, people: row.people ?? row.people_missing})),
  sources: ["place_immigration_groups"],
  asked: {
    questions: [
      {
        question: "How many refugees live here, all together?",
        answer:
          "There is no such total. One count adds up arrivals, the others are of people on a day, and some people are in none."
      },
      {
        question: "Why has one council more than another?",
        answer:
          "Councils differ in size. People from Ukraine came to where they had a host; people seeking asylum are housed where the Home Office finds a place."
      }
    ],
    avoid: [
      "A sum of the three.",
      "“This council is more welcoming than that.” The counts say where people were, and nothing of how they were met."
    ]
  },
  caveats: ["routes-never-added", "larger-councils"]
});
