import {groups, maxIndex} from "d3-array";
import {componentDots, type Component} from "../charts/component-dots.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

const international = "International migration";

export const componentsOfChange = figure<Component & PlacedRow>({
  title: "International migration was the largest net part of the change, in every release",
  subtitle: "Change of York’s population in the year to mid-2015, people, by part and release",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    for (const [release, parts] of groups(rows, (row) => row.release)) {
      const largest = parts[maxIndex(parts, ({net}) => Math.abs(net))];
      if (largest.component !== international)
        return `in the release of ${formatRelease(release)} it is ${largest.component}`;
    }
    return true;
  },
  query: {
    sql: `WITH estimates AS (
  SELECT * FROM place_components_of_change
  WHERE place = $1 AND year = 2015 AND release IN ('2016-06', '2021-06')
)
SELECT place, 1 AS position, year, '${international}' AS component, 'arrived' AS in_name, 'left' AS out_name,
  release, international_in AS added, international_out AS taken, international_net AS net
FROM estimates
UNION ALL
SELECT place, 2, year, 'Moves within the UK', 'arrived', 'left',
  release, internal_in, internal_out, internal_net
FROM estimates
UNION ALL
SELECT place, 3, year, 'Births less deaths', 'births', 'deaths', release, births, deaths, births - deaths
FROM estimates
UNION ALL
SELECT place, 4, year, 'Other changes', NULL, NULL, release, NULL, NULL, other_change
FROM estimates
ORDER BY position, release`,
    params: ["area"]
  },
  chart: componentDots,
  describe: (rows) => {
    const parts = groups(rows, ({component}) => component).map(([component, same]) => {
      const nets = same.map(
        ({net, release}) => `${formatNumber(net, {signed: true})} (${formatRelease(release)})`
      );
      const {added, taken, in_name, out_name} = same.at(-1)!;
      const gross =
        added === null || taken === null
          ? ""
          : `, of ${formatNumber(added)} ${in_name} and ${formatNumber(taken)} ${out_name}`;
      return `${component}: ${nets.join(", then ")}${gross}.`;
    });
    return `Net change in the year to mid-${rows[0].year}. ${parts.join(" ")} No margin is published for any of them. Since the Census of 2021 no net figure is available: emigration on that basis was not found.`;
  },
  table: [
    {name: "component", label: "Part of the change"},
    {name: "release", label: "Release", format: "plain"},
    {name: "added", label: "Births or arrivals", missing: "does not apply"},
    {name: "taken", label: "Deaths or departures", missing: "does not apply"},
    {name: "net", label: "Net", format: "signed"}
  ],
  sources: ["place_components_of_change"],
  caveats: ["no-net-since-census", "net-hides-gross", "no-local-margin"]
});
