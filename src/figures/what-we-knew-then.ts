import {groups} from "d3-array";
import {knownThen, type KnownYear, type NetFigure} from "../charts/known-then.js";
import {formatMonth, formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";
import {changedFigures} from "./net-vintages.js";

/** Returns what was known of each year by the release *known*, in order of the years. */
export function knownBy(rows: readonly NetFigure[], known: string): KnownYear[] {
  const published = rows.filter(({release}) => release <= known);
  return groups(published, ({year_ending}) => +year_ending)
    .map(([, same]) => ({first: same[0], newest: same.at(-1)!}))
    .sort((a, b) => +a.newest.year_ending - +b.newest.year_ending);
}

const dates = ["2023-11", "2024-05", "2024-11", "2025-05", "2025-11", "2026-05"] as const;
/** Two dates of the survey’s era stand behind those of the records. */
const earlier = ["2016-02", "2019-05"] as const;
const [peak, today] = [dates[0], dates[5]];

/** The two newest figures of the release of November 2023, as known at some time, older year first. */
function twoYears(rows: readonly NetFigure[], known: string): [number, number] {
  const [before, newest] = knownBy(rows, peak)
    .slice(-2)
    .map(({newest: {year_ending}}) => +year_ending);
  const at = (time: number) =>
    knownBy(rows, known).find(({newest}) => +newest.year_ending === time)!.newest.net;
  return [at(before), at(newest)];
}

export const whatWeKnewThen = figure<NetFigure>({
  title: "The newest figure of November 2023 stood below the one before; today it stands above",
  subtitle:
    "Net migration of the UK in years that end each quarter, thousand people, as published by the month chosen; ring: as first published",
  holds: (rows) => {
    const [[beforeThen, newestThen], [beforeNow, newestNow]] = [
      twoYears(rows, peak),
      twoYears(rows, today)
    ];
    if (!(newestThen < beforeThen)) return "the newest figure did not stand below the one before";
    return newestNow > beforeNow || "today it still stands below";
  },
  query: {
    sql: `SELECT year_ending, basis, release, net, is_from_press
FROM (${changedFigures})
ORDER BY year_ending, release`,
    params: []
  },
  controls: {
    known: {
      label: "As known in",
      values: Object.fromEntries(
        [...dates, ...earlier].map((release) => [release, formatRelease(release)])
      )
    }
  },
  chart: (rows, {document, width, choices: {known}}) => {
    const ends = rows.map(({year_ending}) => +year_ending);
    const domain = [new Date(Math.min(...ends)), new Date(`${today}-28T00:00:00Z`)] as const;
    return knownThen(knownBy(rows, known), {document, width, known, domain});
  },
  describe: (rows, {known}) => {
    const years = knownBy(rows, known);
    const [first, latest] = [years[0].newest, years.at(-1)!.newest];
    const revised = years.filter(({first, newest}) => first.net !== newest.net);
    const say = ({year_ending, net}: NetFigure) =>
      `${formatNumber(net)} in the year to ${formatMonth(year_ending)}`;
    const before = years.at(-2)!.newest;
    return `In ${formatRelease(known)} figures of ${years.length} years were known, from ${say(first)} to ${say(latest)}. The one before the latest was ${say(before)}. ${revised.length} figures had been revised since they were first published. No margin is drawn: those in print cover sampling or the model, never the next revision.`;
  },
  table: [
    {name: "year_ending", label: "Year to"},
    {name: "basis", label: "Method", format: "plain"},
    {name: "release", label: "Release", format: "plain"},
    {name: "net", label: "Net migration"}
  ],
  tableRows: (rows) => rows.filter(({basis}) => basis === "admin"),
  sources: ["uk_net_migration_vintages"],
  asked: {
    questions: [
      {
        question: "Could anybody have known better that month?",
        answer:
          "Not from these figures: the later ones did not exist. That first figures move was known."
      },
      {
        question: "Why does the past change when I move the month?",
        answer: "The releases after that month are taken away. The years stay the same."
      }
    ],
    avoid: [
      "Judging a decision of that month by the figures of today.",
      "“It rose from one month to the next.” What changed is what had been published."
    ]
  },
  caveats: ["methods-not-joined", "table-of-records"]
});
