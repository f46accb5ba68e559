import {pairs} from "d3-array";
import {stockChart} from "../charts/stock-chart.js";
import {segmentsOf, type StockCount} from "../charts/stock-segments.js";
import {formatDay, formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

export const asylumSupport = figure<StockCount & PlacedRow>({
  title: "The great jump came in the quarter when more people began to be counted",
  subtitle:
    "People seeking asylum in York who are supported by the Home Office, on the last day of each quarter",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const changes = pairs(rows).flatMap(([before, after]) =>
      before.people === null || after.people === null
        ? []
        : [{after, rise: after.people - before.people, isBreak: before.covers !== after.covers}]
    );
    const greatest = changes.reduce((a, b) => (b.rise > a.rise ? b : a));
    return (
      greatest.isBreak ||
      `the greatest rise, to ${formatDay(greatest.after.date)}, is on one coverage`
    );
  },
  query: {
    sql: `SELECT place, date, people, mark, covers, (
  SELECT min(date) FROM place_asylum_support
) AS series_start
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
      +first.date > +first.series_start
        ? `None is recorded before ${formatMonth(first.date)}.`
        : `Counts begin in ${formatMonth(first.date)}.`,
      withheld > 0 ? `At ${withheld} dates the count is fewer than 10 and not shown.` : "",
      ...parts,
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
  caveats: ["asylum-coverage-breaks", "asylum-who-is-missing", "small-counts-withheld"]
});
