import {pairs} from "d3-array";
import {stockPanel} from "../charts/stock-panel.js";
import {segmentsOf, type StockCount} from "../charts/stock-segments.js";
import {isNarrow} from "../charts/style.js";
import {formatDay, formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";

/** A quarter of a region's councils beside all councils of the UK. */
export type ShareRow = {
  date: Date;
  covers: string;
  region: string;
  /** The sum of the councils whose counts are shown. */
  region_people: number;
  shown: number;
  /** Councils whose count is from 1 to 9. */
  withheld: number;
  /** All supported people whom the table places in a council of the UK; null after its last release. */
  uk_people: number | null;
  /** Those whom it places in none. */
  uk_unplaced: number | null;
  /** Per cent of the people placed in a council. */
  share: number | null;
};

type Known = ShareRow & {share: number; uk_people: number};
const isKnown = (row: ShareRow): row is Known => row.share !== null;

const percent = (share: number) => formatNumber(share, {to: 0.1, percent: true});

/** Returns the quarters with a share as counts that a panel draws: the line breaks with the coverage. */
const asCounts = (rows: readonly ShareRow[]): (StockCount & {row: Known})[] =>
  rows.filter(isKnown).map((row, _, [first]) => ({
    date: row.date,
    people: row.share,
    mark: null,
    covers: row.covers,
    series_start: first.date,
    row
  }));

const colour = "var(--place)";

export const regionShareOfSupport = figure<ShareRow>({
  title: "The region’s share can be followed only until the counting changes",
  subtitle:
    "Supported people seeking asylum in the councils of {region}, per cent of those in all councils of the UK, on the last day of each quarter",
  holds: (rows) => {
    const segments = segmentsOf(asCounts(rows));
    if (segments.length < 2) return "there is one coverage only";
    const gap = pairs(segments).find(([before, after]) => before[0].covers === after[0].covers);
    return !gap || `the line stops on one coverage, on ${formatDay(gap[1][0].date)}`;
  },
  // Only counts that are shown are added up, so no withheld count can be worked out from the sum.
  query: {
    sql: `WITH region AS (
  SELECT region.place, region.name FROM places AS council
  JOIN places AS region ON council.parent = region.place
  WHERE council.place = $1
), sums AS (
  SELECT date, covers, CAST(sum(people) AS INTEGER) AS region_people,
    CAST(count(people) AS INTEGER) AS shown, CAST(count(*) - count(people) AS INTEGER) AS withheld
  FROM place_asylum_support JOIN places USING (place)
  WHERE parent = (SELECT place FROM region)
  GROUP BY date, covers
), uk AS (
  SELECT date, CAST(sum(people) FILTER (WHERE has_local_authority) AS INTEGER) AS uk_people,
    CAST(sum(people) FILTER (WHERE NOT has_local_authority) AS INTEGER) AS uk_unplaced
  FROM uk_asylum_support_by_type GROUP BY date
)
SELECT date, covers, region.name AS region, region_people, shown, withheld, uk_people, uk_unplaced,
  100 * CAST(region_people AS DOUBLE) / uk_people AS share
FROM sums CROSS JOIN region LEFT JOIN uk USING (date)
ORDER BY date`,
    params: ["area"]
  },
  chart: (rows, {document, width}) =>
    stockPanel(asCounts(rows), {
      document,
      width,
      height: isNarrow(width) ? 320 : 340,
      stroke: colour,
      label: "per cent of people in UK councils",
      title: ({row}) =>
        `${formatDay(row.date)}: ${percent(row.share)}, ${formatNumber(row.region_people)} of ${formatNumber(row.uk_people)} people; counts ${row.covers}; a share of counts, no margin`
    }),
  words: (rows) => {
    const known = rows.filter(isKnown);
    const [last, latest] = [known.at(-1)!, rows.at(-1)!];
    const unplaced = known.reduce((a, b) =>
      b.uk_unplaced! / (b.uk_people + b.uk_unplaced!) >
      a.uk_unplaced! / (a.uk_people + a.uk_unplaced!)
        ? b
        : a
    );
    const after =
      latest === last
        ? ""
        : ` The region’s own count goes on, with ${formatNumber(latest.region_people)} on ${formatDay(latest.date)}; for the UK no later figure is carried, so there is no share.`;
    return `The last share is of ${formatMonth(last.date)}: ${formatNumber(last.region_people)} of ${formatNumber(last.uk_people)} people, ${percent(last.share)}.${after} On ${formatDay(unplaced.date)} the table placed ${formatNumber(unplaced.uk_unplaced!)} more people in no council, and the share leaves them out.`;
  },
  describe: (rows) => {
    const segments = segmentsOf(asCounts(rows));
    const parts = segments.map((segment) => {
      const [from, to] = [segment[0], segment.at(-1)!];
      return `From ${formatDay(from.date)} to ${formatDay(to.date)}, counting ${from.covers}: ${percent(from.people)}, then ${percent(to.people)}.`;
    });
    const withheld = rows.filter((row) => isKnown(row) && row.withheld > 0).length;
    return [
      `A line of the share of ${rows[0].region} in the supported people of all UK councils.`,
      ...parts,
      `The line breaks where the coverage changes, and shares of different coverage cannot be compared. At ${withheld} of the quarters a count of the region is withheld, which makes the share a little low.`,
      "They are shares of counts of records on one day, without a margin."
    ].join(" ");
  },
  table: [
    {name: "date", label: "On"},
    {name: "region_people", label: "Region, councils shown"},
    {name: "uk_people", label: "UK, in a council", missing: "not carried"},
    {name: "share", label: "Share, %", format: "decimal", missing: "not known"},
    {name: "uk_unplaced", label: "UK, in no council", missing: "not carried"},
    {name: "withheld", label: "Councils withheld"},
    {name: "covers", label: "Who is counted"}
  ],
  sources: ["place_asylum_support", "uk_asylum_support_by_type"],
  asked: {
    questions: [
      {
        question: "Does our region do more than its part?",
        answer:
          "The share is of supported people whom the table places in a council. What would be a fair part, it does not say."
      },
      {
        question: "Did the region’s share fall in December 2022?",
        answer: "Nobody can say. Until then many people stood in no council’s count."
      }
    ],
    avoid: [
      "One sentence across a break: the people counted before and after it are not the same groups.",
      "“They chose to come here.” People who are housed while they wait do not choose where."
    ]
  },
  caveats: [
    "share-of-placed-people",
    "share-of-two-releases",
    "asylum-coverage-anywhere",
    "asylum-who-is-missing",
    "small-counts-withheld"
  ]
});
