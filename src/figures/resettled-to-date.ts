import {runningTotalChart, type RunningTotal} from "../charts/running-total-chart.js";
import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {listNames, notHeld, type PlaceInfo} from "./any-place.js";
import {figure} from "./figure.js";

const isShown = <R extends RunningTotal>(row: R): row is R & {people: number} =>
  row.people !== null;

/** The last day of the third of the five years that were announced. */
const withinThreeYears = Date.UTC(2018, 11, 31);

/** Why a total is not shown where it is a sum. */
const inSum = "a part of the sum is withheld";

function ofParts(rows: RunningTotal[], place: PlaceInfo): string[] {
  const {name, predecessors} = place;
  const last = rows.filter(isShown).at(-1);
  if (predecessors.length === 0 || !last || last === rows.at(-1)) return [];
  return [
    `After ${formatDay(last.to_date)} the sum is not known: at least one of ${listNames([...predecessors, place])} has a total that is withheld, and it is not filled in. ${name} itself counts from its own beginning only.`
  ];
}

export const resettledToDate = figure<RunningTotal>({
  title: "Within three years, more people had been resettled than were announced for five",
  subtitle:
    "People resettled in {place} since 2014, all schemes together, running total at the end of each year",
  holds: (rows) => {
    const passed = rows.find(
      (row) => isShown(row) && row.announced !== null && row.people > row.announced
    );
    if (!passed) return "no total is above the number announced";
    return (
      +passed.to_date <= withinThreeYears ||
      `the number announced was passed only by ${formatDay(passed.to_date)}`
    );
  },
  query: {
    sql: `WITH totals AS (
  SELECT to_date, count(*) AS parts, max(mark) AS mark,
    -- A sum is known only where every part is: a council that did not exist yet adds none.
    bool_and(people_since_2014 IS NOT NULL OR (mark = 'no such council yet' AND place = $1)) AS is_known,
    CAST(sum(people_since_2014) AS INTEGER) AS people
  FROM place_resettlement_to_date
  WHERE place = $1 OR place IN (SELECT place FROM places WHERE successor = $1)
  GROUP BY to_date
)
SELECT to_date, CASE WHEN is_known THEN people END AS people,
  CASE WHEN is_known AND people IS NOT NULL THEN NULL WHEN parts > 1 THEN 'a part of the sum is withheld' ELSE mark END AS mark, (
  SELECT value FROM paper_2016
  WHERE area = $1 AND measure = 'syrian_resettlement_pledge'
) AS announced
FROM totals
ORDER BY to_date`,
    params: ["area"]
  },
  chart: runningTotalChart,
  describe: (rows) => {
    const shown = rows.filter(isShown);
    const [first, last] = [shown[0], shown.at(-1)!];
    const passed = shown.find(({people, announced}) => announced !== null && people > announced);
    const withheld = rows.filter((row) => !isShown(row));
    return [
      `${formatNumber(first.people)} people had been resettled by ${formatDay(first.to_date)} and ${formatNumber(last.people)} by ${formatDay(last.to_date)}, the last total shown.`,
      last.announced === null
        ? ""
        : passed
          ? `The ${formatNumber(last.announced)} announced in 2015 were passed by ${formatDay(passed.to_date)}, when the total was ${formatNumber(passed.people)}.`
          : `The ${formatNumber(last.announced)} announced in 2015 were not passed.`,
      withheld.length > 0
        ? `At ${withheld.length} ${withheld.length === 1 ? "date" : "dates"}, the last of them ${formatDay(withheld.at(-1)!.to_date)}, the total is withheld, because ${withheld.at(-1)!.mark === inSum ? "that of one of its parts is" : "it had changed by fewer than 10 people"}.`
        : "No total is withheld.",
      "The totals count everyone who came by a resettlement scheme; they have no margin, and nobody is taken off on leaving."
    ]
      .filter(Boolean)
      .join(" ");
  },
  table: [
    {name: "to_date", label: "Up to"},
    {name: "people", label: "People resettled since 2014", missing: "change under 10 not shown"},
    {name: "announced", label: "Announced in 2015, for 2016 to 2020", missing: "no number held"}
  ],
  sources: ["place_resettlement_to_date", "paper_2016"],
  asked: {
    questions: [
      {
        question: "Are they all still here?",
        answer:
          "Nobody knows. A total counts everyone who came by a scheme; nobody is taken off on leaving, or added on moving here later."
      },
      {
        question: "Why does the line stop?",
        answer:
          "Later changes were under ten, and are withheld. The number may have grown a little; it is not zero."
      }
    ],
    avoid: [
      "“So many refugees live here.” It is a running total of arrivals, and of one route only.",
      "“The promise was to Syrians, and was kept.” The totals do not say where people came from."
    ]
  },
  caveats: ["resettled-all-schemes", "small-counts-withheld"],
  anyPlace: {
    title: "People resettled since 2014, as a running total",
    caveats: ["resettled-anywhere", "small-counts-withheld"],
    sources: ["place_resettlement_to_date"],
    adds: ["place_resettlement_to_date"],
    gap: (rows, place) =>
      rows.some(isShown) ? undefined : notHeld("The number of people resettled", place),
    notes: ofParts
  }
});
