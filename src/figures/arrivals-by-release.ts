import {group} from "d3-array";
import {flowChart} from "../charts/flow-chart.js";
import {byRelease, releaseName, type Flow} from "../charts/releases.js";
import {formatNumber} from "../prose/format.js";
import {notHeld, type PlaceInfo} from "./any-place.js";
import {figure} from "./figure.js";
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
  chart: flowChart,
  describe: (rows) => {
    const releases = group(byRelease(rows), ({release}) => release);
    const parts = [...releases].map(([release, flows]) => {
      const [first, last] = [flows[0], flows.at(-1)!];
      return `${release === "rebased" ? "R" : "Release of "}${releaseName(release).replace(/^r/, "")}: ${formatNumber(first.people)} arrivals in ${first.year}, ${formatNumber(last.people)} in ${last.year}.`;
    });
    return `${parts.join(" ")} No margin is published for any of them.`;
  },
  table: [
    {name: "year", label: "Year to mid-year", format: "plain"},
    {name: "releases", label: "Releases", format: "plain"},
    {name: "people", label: "Long-term arrivals"}
  ],
  sources: ["place_components_of_change", "place_flows_lami", "place_immigration_rebased"],
  caveats: ["releases-not-joined", "no-local-margin"],
  anyPlace: {
    title: "Long-term arrivals as each release has them",
    adds: ["place_components_of_change", "place_flows_lami"],
    gap: (rows, place) => (rows.length === 0 ? notHeld("Long-term immigration", place) : undefined),
    notes: acrossBoundaries
  }
});
