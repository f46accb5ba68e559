import {groups} from "d3-array";
import {placeAndRegion, type RegionCount} from "../charts/place-and-region.js";
import {formatDay, formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork} from "./about-york.js";
import {figure} from "./figure.js";
import {apart, spansOf, turns, type QuarterRow} from "./opposite-quarters.js";

/** The least and the most of some numbers, in words. */
function span(numbers: readonly number[]): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (high === 0) return "none";
  if (low === 0) return `up to ${high}`;
  return low === high ? `${low}` : `${low}${high === low + 1 ? " or " : " to "}${high}`;
}

/** How many councils are shown and how many are not, for each number of councils that there was. */
function councilsShown(rows: readonly QuarterRow[]): string[] {
  return groups(rows, ({councils}) => councils).map(
    ([councils, quarters]) =>
      `From ${formatMonth(quarters[0].date)} to ${formatMonth(quarters.at(-1)!.date)}, of ${councils} councils: ${span(quarters.map(({shown}) => shown))} shown, ${span(quarters.map(({withheld}) => withheld))} withheld, ${span(quarters.map(({absent}) => absent))} without an entry.`
  );
}

const latest = (rows: readonly QuarterRow[]): string => {
  const {date, name, people, region_people, shown, councils} = rows.at(-1)!;
  const share =
    people === null
      ? `${name}’s count is not shown`
      : `${name} had ${formatNumber(people)} of the ${formatNumber(region_people)} people in ${shown === councils ? `all ${councils}` : `${shown} of ${councils}`} councils, ${formatNumber((100 * people) / region_people, {to: 0.1, percent: true})}`;
  return `On ${formatDay(date)} ${share}.`;
};

export const supportInTheRegion = figure<QuarterRow>({
  title: "York’s count has risen while the region’s fell, and fallen while it rose",
  subtitle:
    "People seeking asylum who are supported by the Home Office, on the last day of each quarter: York, and the councils of its region",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const {rose, fell} = turns(rows);
    return (
      (rose > 0 && fell > 0) ||
      `York rose while the region fell in ${rose} quarters, and fell while it rose in ${fell}`
    );
  },
  // Only counts that are shown are added up. The sum says nothing that a reader of the table
  // cannot add up alone, so no withheld count can be worked out from it.
  query: {
    sql: `WITH region AS (
  SELECT council.place, council.name, region.place AS region_place, region.name AS region
  FROM places AS council JOIN places AS region ON council.parent = region.place
  WHERE council.place = $1
), councils AS (
  SELECT date, count(DISTINCT place)::INTEGER AS councils
  FROM (SELECT DISTINCT date FROM place_asylum_support) AS days
  JOIN place_codes ON coalesce(started, date) <= date AND coalesce(ended, date) >= date
  JOIN places USING (place)
  WHERE kind = 'local authority' AND parent = (SELECT region_place FROM region)
  GROUP BY date
), sums AS (
  SELECT date, covers, sum(people)::INTEGER AS region_people, count(people)::INTEGER AS shown,
    (count(*) - count(people))::INTEGER AS withheld
  FROM place_asylum_support
  WHERE place IN (SELECT place FROM places WHERE parent = (SELECT region_place FROM region))
  GROUP BY date, covers
)
SELECT region.place, region.name, region.region, date, own.people, own.mark, sums.covers,
  min(date) OVER () AS series_start, region_people, shown, withheld,
  councils - shown - withheld AS absent, councils
FROM sums JOIN councils USING (date) CROSS JOIN region
LEFT JOIN place_asylum_support AS own USING (date, place)
ORDER BY date`,
    params: ["area"]
  },
  chart: (rows, {document, width}) => {
    const isRecorded = ({people, mark}: QuarterRow) => people !== null || mark !== null;
    return placeAndRegion(
      {
        place: {name: rows[0].name, counts: rows.filter(isRecorded)},
        region: {
          name: rows[0].region,
          counts: rows.map((row): RegionCount => ({...row, people: row.region_people, mark: null}))
        },
        apart: spansOf(apart(rows))
      },
      {document, width}
    );
  },
  words: (rows) => {
    const {rose, fell} = turns(rows);
    const {name} = rows[0];
    return `${latest(rows)} ${name}’s count rose in ${formatNumber(rose)} quarters in which the region’s fell, and fell in ${formatNumber(fell)} in which it rose. ${councilsShown(rows).join(" ")} Nothing is filled in for them. Who is in one count may be in the next: counts are never added up over time.`;
  },
  describe: (rows) => {
    const [first, last] = [rows[0], rows.at(-1)!];
    const own = rows.filter(({people}) => people !== null);
    const steps = apart(rows).map(
      ({to, place}) => `${formatMonth(to)} (${place > 0 ? "up" : "down"})`
    );
    return [
      `Two lines over the same years, each on its own scale. ${first.name} goes from ${formatNumber(own[0].people!)} on ${formatDay(own[0].date)} to ${formatNumber(own.at(-1)!.people!)} on ${formatDay(own.at(-1)!.date)}.`,
      `The councils of ${first.region} whose counts are shown add up to ${formatNumber(first.region_people)} on ${formatDay(first.date)} and ${formatNumber(last.region_people)} on ${formatDay(last.date)}.`,
      `${first.name} went the other way than its region in the quarters to ${steps.join(", ")}.`,
      ...councilsShown(rows),
      "Both lines break where the coverage changes. They are counts of records on one day, without a margin."
    ].join(" ");
  },
  table: [
    {name: "date", label: "On"},
    {name: "own", label: "York"},
    {name: "region_people", label: "Region, sum of councils shown"},
    {name: "shown", label: "Councils shown"},
    {name: "withheld", label: "Councils with fewer than 10, withheld"},
    {name: "absent", label: "Councils without an entry"},
    {name: "covers", label: "Who is counted"}
  ],
  tableRows: (rows) => rows.map((row) => ({...row, own: row.people ?? row.mark ?? "no entry"})),
  sources: ["place_asylum_support"],
  caveats: [
    "region-of-shown-councils",
    "asylum-coverage-breaks",
    "asylum-who-is-missing",
    "small-counts-withheld"
  ]
});
