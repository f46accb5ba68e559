import {group} from "d3-array";
import {flowChart} from "../charts/flow-chart.js";
import {byRelease, knownIn, releaseName, type Flow, type Published} from "../charts/releases.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notHeld, type PlaceInfo} from "./any-place.js";
import {figure, type Choices} from "./figure.js";
import {parts, total} from "./parts.js";

/** What becomes of the newest series, which is on later boundaries, where a place was replaced. */
export function acrossBoundaries(_: unknown, place: PlaceInfo): string[] {
  const {name, ended, successor, predecessors} = place;
  if (predecessors.length > 0)
    return [
      `The series rebased to the Census of 2021 is published for ${name} as it is today, and is no sum of ours.`
    ];
  return ended && successor
    ? [
        `The series rebased to the Census of 2021 is published on later boundaries and has no figure for ${name}: it goes on with ${successor.name}.`
      ]
    : [];
}

/** Arrivals as every release has them; the rebased series is on today’s boundaries. */
export const flows = `flows AS (
  SELECT year, release, ${total("international_in")} AS people
  FROM place_components_of_change JOIN parts USING (place)
  GROUP BY year, release
  UNION ALL
  SELECT year, release, ${total("international_in")}
  FROM place_flows_lami JOIN parts USING (place)
  GROUP BY year, release
  UNION ALL
  SELECT year, 'rebased', international_in
  FROM place_immigration_rebased
  WHERE place = $1
)`;

/** The months of the releases, each of which a reader can go back to; newest first. */
const months = ["2021-06", "2020-06", "2018-08", "2017-08", "2016-06", "2014-06"] as const;
const today = "today";

/** The rows as they were known in the month chosen; all of them today. */
const chosen = (rows: Flow[], {known = today}: Choices): Flow[] =>
  known === today ? rows : knownIn(rows, known);

export const arrivalsByRelease = figure<Flow>({
  title: "Each release rewrote the arrivals of the years before it",
  subtitle: "Long-term immigration to {place}, people per year to mid-year, by release",
  holds: (rows) => {
    const years = group(rows, ({year}) => year);
    const rewritten = [...years.values()].some(
      (same) => new Set(same.map(({people}) => people)).size > 1
    );
    return rewritten || "no year differs between releases";
  },
  query: {
    // Releases that say the same of a year are one row.
    sql: `WITH ${parts},
${flows}
SELECT year, string_agg(DISTINCT release, ', ' ORDER BY release) AS releases, people
FROM flows
WHERE people IS NOT NULL
GROUP BY year, people
ORDER BY year, releases`,
    params: ["area"]
  },
  controls: {
    known: {
      label: "As known in",
      values: {
        [today]: today,
        ...Object.fromEntries(months.map((month) => [month, formatRelease(month)]))
      }
    }
  },
  chart: (rows, {document, width, choices}) =>
    flowChart(chosen(rows, choices), {document, width, room: rows}),
  describe: (rows, choices) => {
    const releases = group(byRelease(chosen(rows, choices)), ({release}) => release);
    const parts = [...releases].map(([release, flows]) => {
      const [first, last] = [flows[0], flows.at(-1)!];
      return `${release === "rebased" ? "R" : "Release of "}${releaseName(release).replace(/^r/, "")}: ${formatNumber(first.people)} arrivals in ${first.year}, ${formatNumber(last.people)} in ${last.year}.`;
    });
    return `${parts.join(" ")} No margin is published for any of them.`;
  },
  words: (rows, {known = today}) => {
    const published = byRelease(chosen(rows, {known}));
    // Not every place stands in the earliest releases.
    if (published.length === 0)
      return `In ${formatRelease(known)} no release that we hold had arrivals of this place.`;
    const {year} = published.reduce((a, b) => (b.year > a.year ? b : a));
    const of = (flows: Published[]) => flows.filter((flow) => flow.year === year);
    const then = of(published).at(-1)!;
    const since = of(byRelease(rows)).filter(({release}) => release > then.release);
    const changes = since.filter(({people}, index) => people !== (since[index - 1] ?? then).people);
    const figure = `${formatNumber(then.people)} arrivals`;
    if (known === today)
      return `Today the latest year is the one to mid-${year}, with ${figure}, ${releaseName(then.release)}.`;
    const what = `In ${formatRelease(known)} the latest year was the one to mid-${year}, with ${figure}`;
    return changes.length === 0
      ? `${what}. No later release that we hold has changed it.`
      : `${what}. Since then that year has been put at ${changes.map((flow) => `${formatNumber(flow.people)} (${releaseName(flow.release)})`).join(", then at ")}.`;
  },
  table: [
    {name: "year", label: "Year to mid-year", format: "plain"},
    {name: "releases", label: "Releases", format: "plain"},
    {name: "people", label: "Long-term arrivals"}
  ],
  sources: ["place_components_of_change", "place_flows_lami", "place_immigration_rebased"],
  asked: {
    questions: [
      {
        question: "Which line should we use?",
        answer: "The newest, and say so. For a comparison over time use one release only."
      },
      {
        question: "Do they hide something?",
        answer:
          "No. Releases are rewritten when better records come, and the old ones stay published."
      }
    ],
    avoid: ["“It jumped”, where one line ends and another begins.", "A line without its release."]
  },
  caveats: ["releases-not-joined", "no-local-margin"],
  anyPlace: {
    title: "Long-term arrivals as each release has them",
    adds: ["place_components_of_change", "place_flows_lami"],
    gap: (rows, place) => (rows.length === 0 ? notHeld("Long-term immigration", place) : undefined),
    notes: acrossBoundaries
  }
});
