import {groups, pairs} from "d3-array";
import {revisionPanels, type Revision} from "../charts/revision-panels.js";
import {releaseName} from "../charts/releases.js";
import {formatNumber} from "../prose/format.js";
import {figure, type Finding} from "./figure.js";

const isMonotone = (rows: Revision[], sign: 1 | -1): boolean =>
  rows.length > 1 && pairs(rows).every(([a, b]) => sign * (b.value - a.value) > 0);

export const moreImmigrantsFewerPeople = figure<Revision>({
  title: "Each revision found more immigrants and fewer people",
  subtitle: "{place} in 2015, as three releases have it",
  holds: (rows): Finding => {
    const [[, arrivals], [, population]] = groups(rows, ({measure}) => measure);
    if (!isMonotone(arrivals, 1)) return "arrivals do not rise with every release";
    return isMonotone(population, -1) || "population does not fall with every release";
  },
  query: {
    sql: `WITH estimates AS (
  SELECT release, international_in, population
  FROM place_components_of_change WHERE place = $1 AND year = 2015
  UNION ALL
  SELECT 'rebased', international_in, population
  FROM place_immigration_rebased WHERE place = $1 AND year = 2015
)
SELECT 'Long-term arrivals' AS measure, 'people in the year to mid-2015' AS unit,
  min(release) AS release, international_in AS value
FROM estimates GROUP BY international_in
UNION ALL
SELECT 'Population', 'people on 30 June 2015', min(release), population
FROM estimates GROUP BY population
ORDER BY measure, release`,
    params: ["area"]
  },
  chart: revisionPanels,
  describe: (rows) =>
    groups(rows, ({measure}) => measure)
      .map(([measure, same]) => {
        const [first, last] = [same[0], same.at(-1)!];
        const path = same.map(
          ({value, release}) => `${formatNumber(value)} (${releaseName(release)})`
        );
        return `${measure}, ${first.unit}: ${path.join(", then ")}, a change of ${formatNumber(last.value - first.value, {signed: true})}.`;
      })
      .concat("No margin is published for any of them, and neither axis starts at zero.")
      .join(" "),
  table: [
    {name: "measure", label: "Measure"},
    {name: "release", label: "First release we hold with it", format: "plain"},
    {name: "value", label: "Estimate"},
    {name: "unit", label: "Unit"}
  ],
  sources: ["place_components_of_change", "place_immigration_rebased"],
  asked: {
    questions: [
      {
        question: "How can both be true?",
        answer:
          "People also leave, and leaving is harder to see than arriving. When a census finds fewer people, the departures were more than thought."
      },
      {
        question: "Did immigration rise?",
        answer: "The estimate of one and the same year was revised up. That is no change over time."
      }
    ],
    avoid: [
      "“Immigration rose.” It is one year, estimated several times.",
      "A rate of a new count over an old population."
    ]
  },
  caveats: ["leaving-is-harder-to-see", "no-local-margin"]
});
