import {runningTotalChart, type RunningTotal} from "../charts/running-total-chart.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

const isShown = <R extends RunningTotal>(row: R): row is R & {people: number} =>
  row.people !== null;

/** The last day of the third of the five years that were announced. */
const withinThreeYears = Date.UTC(2018, 11, 31);

export const resettledToDate = figure<RunningTotal & PlacedRow>({
  title: "Within three years, more people had been resettled than were announced for five",
  subtitle:
    "People resettled in York since 2014, all schemes together, running total at the end of each year",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const passed = rows.find((row) => isShown(row) && row.people > row.announced);
    if (!passed) return "no total is above the number announced";
    return (
      +passed.to_date <= withinThreeYears ||
      `the number announced was passed only by ${formatDay(passed.to_date)}`
    );
  },
  query: {
    sql: `SELECT place, to_date, people_since_2014 AS people, mark, (
  SELECT value FROM paper_2016
  WHERE area = $1 AND measure = 'syrian_resettlement_pledge'
) AS announced
FROM place_resettlement_to_date
WHERE place = $1
ORDER BY to_date`,
    params: ["area"]
  },
  chart: runningTotalChart,
  describe: (rows) => {
    const shown = rows.filter(isShown);
    const [first, last] = [shown[0], shown.at(-1)!];
    const passed = shown.find(({people, announced}) => people > announced);
    const withheld = rows.filter((row) => !isShown(row));
    return [
      `${formatNumber(first.people)} people had been resettled by ${formatDay(first.to_date)} and ${formatNumber(last.people)} by ${formatDay(last.to_date)}, the last total shown.`,
      passed
        ? `The ${formatNumber(passed.announced)} announced in 2015 were passed by ${formatDay(passed.to_date)}, when the total was ${formatNumber(passed.people)}.`
        : `The ${formatNumber(last.announced)} announced in 2015 were not passed.`,
      withheld.length > 0
        ? `At ${withheld.length} dates, the last of them ${formatDay(withheld.at(-1)!.to_date)}, the total is withheld, because it had changed by fewer than 10 people.`
        : "No total is withheld.",
      "The totals count everyone who came by a resettlement scheme; they have no margin, and nobody is taken off on leaving."
    ].join(" ");
  },
  table: [
    {name: "to_date", label: "Up to"},
    {name: "people", label: "People resettled since 2014", missing: "change under 10 not shown"},
    {name: "announced", label: "Announced in 2015, for 2016 to 2020"}
  ],
  sources: ["place_resettlement_to_date", "paper_2016"],
  caveats: ["resettled-all-schemes", "small-counts-withheld"]
});
