import {pairs} from "d3-array";
import {stockChart} from "../charts/stock-chart.js";
import {segmentsOf, type StockCount} from "../charts/stock-segments.js";
import {formatDay, formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {listNames, type PlaceInfo} from "./any-place.js";
import {figure} from "./figure.js";

/** Whether more people are counted than before: Section 4 or Section 98 is added, or nobody is left out any more. */
function countsMore(after: string, before: string): boolean {
  const width = (covers: string) =>
    ["95", "98", "4"].filter((section) => new RegExp(`\\b${section}\\b`).test(covers)).length -
    Number(covers.includes("without")) / 2;
  return width(after) > width(before);
}

/** Whether a quarter between the first and the last is missing. */
const hasMissing = (rows: readonly StockCount[]) =>
  pairs(rows).some(([before, after]) => +after.date - +before.date > 93 * 86_400_000);

function whyNotCounted(rows: StockCount[], {name}: PlaceInfo): string | undefined {
  if (rows.length === 0)
    return `No supported person seeking asylum is recorded in ${name} at any quarter from 2014 on. That is not proof of none: the table shows only those whom the Home Office supports, where it counts them by council.`;
  if (rows.some(({people}) => people !== null)) return undefined;
  const span = `${formatMonth(rows[0].date)} to ${formatMonth(rows.at(-1)!.date)}`;
  return `Supported people seeking asylum are counted in ${name} at ${rows.length} quarters from ${span}, each time fewer than 10, and such counts are withheld. At the other quarters none is recorded, which is not proof of none.`;
}

/** A count of a place that others made up before cannot be carried back. */
function beforeAndAfter({name, ended, successor, predecessors}: PlaceInfo): string[] {
  if (predecessors.length > 0)
    return [
      `Before, ${listNames(predecessors)} were counted one by one. Where one of their counts is withheld or not recorded, the sum cannot be known and is not filled in: none is shown.`
    ];
  return ended && successor
    ? [`The counts end with ${formatMonth(ended)}, when ${successor.name} replaced ${name}.`]
    : [];
}

export const asylumSupport = figure<StockCount>({
  title: "The great jump came in the quarter when more people began to be counted",
  subtitle:
    "People seeking asylum in {place} who are supported by the Home Office, on the last day of each quarter",
  holds: (rows) => {
    const changes = pairs(rows).flatMap(([before, after]) =>
      before.people === null || after.people === null
        ? []
        : [
            {
              after,
              rise: after.people - before.people,
              isGreat: after.people >= 2 * before.people,
              isWider: countsMore(after.covers, before.covers)
            }
          ]
    );
    if (changes.length === 0) return "no two counts follow each other";
    const greatest = changes.reduce((a, b) => (b.rise > a.rise ? b : a));
    const {after, isGreat, isWider} = greatest;
    if (!isGreat) return `the greatest rise, to ${formatDay(after.date)}, is less than a doubling`;
    return isWider || `the greatest rise, to ${formatDay(after.date)}, is on one coverage`;
  },
  query: {
    sql: `SELECT date, people, mark, covers, (
  SELECT min(date) FROM place_asylum_support
) AS series_start, (
  SELECT max(ended) FROM places WHERE successor = $1
) AS others_until
FROM place_asylum_support
WHERE place = $1
ORDER BY date`,
    params: ["area"]
  },
  chart: stockChart,
  describe: (rows) => {
    const [first] = rows;
    const segments = segmentsOf(rows);
    const withheld = rows.filter(({people}) => people === null).length;
    const parts = segments.map((segment) => {
      const [from, to] = [segment[0], segment.at(-1)!];
      return from === to
        ? `On ${formatDay(from.date)}, counting ${from.covers}: ${formatNumber(from.people)} people.`
        : `From ${formatDay(from.date)} to ${formatDay(to.date)}, counting ${from.covers}: ${formatNumber(from.people)} people, then ${formatNumber(to.people)}.`;
    });
    return [
      first.others_until
        ? `There was no such council until ${formatDay(first.others_until)}.`
        : +first.date > +first.series_start
          ? `None is recorded before ${formatMonth(first.date)}.`
          : `Counts begin in ${formatMonth(first.date)}.`,
      withheld > 0 ? `At ${withheld} dates the count is fewer than 10 and not shown.` : "",
      ...parts,
      hasMissing(rows)
        ? "At some quarters between, none is recorded or none is published; the line stops there."
        : "",
      "The line breaks where the coverage changes, so counts of different coverage cannot be compared. They are counts of records on one day, without a margin."
    ]
      .filter(Boolean)
      .join(" ");
  },
  table: [
    {name: "date", label: "On"},
    {name: "people", label: "People supported", missing: "fewer than 10"},
    {name: "covers", label: "Who is counted"}
  ],
  sources: ["place_asylum_support"],
  asked: {
    questions: [
      {
        question: "How many of the rise really arrived?",
        answer:
          "No published figure says. The count began to hold people on emergency support in the same quarter."
      },
      {
        question: "Is that everyone who seeks asylum here?",
        answer:
          "No: only those whom the Home Office supports, in the kinds of support that were counted by council then."
      }
    ],
    avoid: [
      "“The number rose tenfold.” The two counts on either side of a break are of different groups.",
      "“Before that there were none.” None was recorded, which is another thing.",
      "“Illegal.” To ask for asylum is not an offence."
    ]
  },
  caveats: ["asylum-coverage-breaks", "asylum-who-is-missing", "small-counts-withheld"],
  anyPlace: {
    title: "Supported people seeking asylum, quarter by quarter",
    caveats: ["asylum-coverage-anywhere", "asylum-who-is-missing", "small-counts-withheld"],
    gap: whyNotCounted,
    notes: (_, place) => beforeAndAfter(place)
  }
});
