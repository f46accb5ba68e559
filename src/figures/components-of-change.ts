import {groups, maxIndex} from "d3-array";
import {componentDots, type Component} from "../charts/component-dots.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {notHeld} from "./any-place.js";
import {figure} from "./figure.js";
import {only, parts, total} from "./parts.js";

const international = "International migration";

export const componentsOfChange = figure<Component>({
  title: "International migration was the largest net part of the change, in every release",
  subtitle: "Change of {place’s} population in the year to mid-2015, people, by part and release",
  holds: (rows) => {
    for (const [release, parts] of groups(rows, (row) => row.release)) {
      const largest = parts[maxIndex(parts, ({net}) => Math.abs(net))];
      if (largest.component !== international)
        return `in the release of ${formatRelease(release)} it is ${largest.component}`;
    }
    return true;
  },
  query: {
    sql: `WITH ${parts},
estimates AS (
  SELECT year, release,
    ${total("international_in")} AS international_in,
    ${total("international_out")} AS international_out,
    ${total("international_net")} AS international_net,
    ${only("internal_in")} AS internal_in, ${only("internal_out")} AS internal_out,
    ${total("internal_net")} AS internal_net,
    ${total("births")} AS births, ${total("deaths")} AS deaths,
    ${total("other_change")} AS other_change
  FROM place_components_of_change JOIN parts USING (place)
  WHERE year = 2015 AND release IN ('2016-06', '2021-06')
  GROUP BY year, release
)
SELECT 1 AS position, year, '${international}' AS component, 'arrived' AS in_name, 'left' AS out_name,
  release, international_in AS added, international_out AS taken, international_net AS net
FROM estimates
UNION ALL
SELECT 2, year, 'Moves within the UK', 'arrived', 'left',
  release, internal_in, internal_out, internal_net
FROM estimates
UNION ALL
SELECT 3, year, 'Births less deaths', 'births', 'deaths', release, births, deaths, births - deaths
FROM estimates
UNION ALL
SELECT 4, year, 'Other changes', NULL, NULL, release, NULL, NULL, other_change
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
    {name: "added", label: "Births or arrivals", missing: "does not apply, or cannot be added"},
    {name: "taken", label: "Deaths or departures", missing: "does not apply, or cannot be added"},
    {name: "net", label: "Net", format: "signed"}
  ],
  sources: ["place_components_of_change"],
  asked: {
    questions: [
      {
        question: "Does net mean how many came?",
        answer:
          "No. Net is arrivals less departures; many more people come and go than stay behind in it."
      },
      {
        question: "Why is there no newer bar?",
        answer:
          "After the Census of 2021 arrivals were estimated anew, and no departures on the same basis were found."
      }
    ],
    avoid: [
      "“Migration made the place grow”, of any other year: the parts differ from year to year.",
      "“So many people came”, of a net figure."
    ]
  },
  caveats: ["no-net-since-census", "net-hides-gross", "no-local-margin"],
  anyPlace: {
    title: "Parts of the change of population, as two releases have them",
    adds: ["place_components_of_change"],
    gap: (rows, place) =>
      rows.some(({net}) => net === null) || rows.length === 0
        ? notHeld("The change of population by its parts", place)
        : undefined,
    notes: (_, {predecessors}) =>
      predecessors.length > 0
        ? [
            "Of moves within the UK only the net can be added up: a move from one former council to another would count as an arrival and a departure of the whole."
          ]
        : []
  }
});
