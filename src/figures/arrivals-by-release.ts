import {group} from "d3-array";
import {flowChart} from "../charts/flow-chart.js";
import {byRelease, releaseName, type Flow} from "../charts/releases.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

export const arrivalsByRelease = figure<Flow & PlacedRow>({
  title: "Each release rewrote the arrivals of the years before it",
  subtitle: "Long-term immigration to York, people per year to mid-year, by release",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const years = group(rows, ({year}) => year);
    const rewritten = [...years.values()].some(
      (same) => new Set(same.map(({people}) => people)).size > 1
    );
    return rewritten || "no year differs between releases";
  },
  query: {
    // Releases that say the same of a year are one row.
    sql: `WITH flows AS (
  SELECT place, year, release, international_in AS people
  FROM place_components_of_change
  WHERE place = $1
  UNION ALL
  SELECT place, year, release, international_in
  FROM place_flows_lami
  WHERE place = $1
  UNION ALL
  SELECT place, year, 'rebased', international_in
  FROM place_immigration_rebased
  WHERE place = $1
)
SELECT place, year, string_agg(DISTINCT release, ', ' ORDER BY release) AS releases, people
FROM flows
WHERE people IS NOT NULL
GROUP BY place, year, people
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
  caveats: ["releases-not-joined", "no-local-margin"]
});
