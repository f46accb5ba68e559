import {groups} from "d3-array";
import {byRelease, releaseName} from "../charts/releases.js";
import {
  estimatesOf,
  threeMeasuresChart,
  type MeasureCount
} from "../charts/three-measures-chart.js";
import {formatNumber} from "../prose/format.js";
import {notAboutYork, type PlacedRow} from "./about-york.js";
import {figure} from "./figure.js";

/** Measures within a twentieth of each other would agree well enough. */
const alike = 1.05;

/** Returns the three measures of the one year that has them all, largest first. */
function inCommonYear(rows: MeasureCount[]): MeasureCount[] {
  const doctors = rows.filter(({measure}) => measure === "registrations with a doctor");
  const year = doctors.at(-1)?.year;
  const total = rows.find(
    (row) =>
      row.year === year &&
      row.kind === "published total" &&
      row.measure === "National Insurance numbers"
  );
  const arrivals = rows.find((row) => row.year === year && row.releases?.includes("2017-08"));
  return [doctors.at(-1), total, arrivals]
    .filter((row): row is MeasureCount => row !== undefined)
    .sort((a, b) => b.people - a.people);
}

export const arrivalsThreeWays = figure<MeasureCount & PlacedRow>({
  title: "Three measures of arrivals give three different answers",
  subtitle:
    "Arrivals in York from abroad by three measures, people per year; each has its own scale",
  holds: (rows) => {
    const other = notAboutYork(rows);
    if (other) return other;
    const measures = inCommonYear(rows);
    if (measures.length < 3) return "no year has all three measures";
    const differ = measures.every(
      ({people}, index) => index === 0 || measures[index - 1].people > people * alike
    );
    return (
      differ || `two are alike: ${measures.map(({people}) => formatNumber(people)).join(", ")}`
    );
  },
  query: {
    sql: `WITH estimates AS (
  SELECT place, year, release, international_in FROM place_components_of_change WHERE place = $1
  UNION ALL
  SELECT place, year, release, international_in FROM place_flows_lami WHERE place = $1
  UNION ALL
  SELECT place, year, 'rebased', international_in FROM place_immigration_rebased WHERE place = $1
)
SELECT place, 'arrivals' AS measure, make_date(year, 6, 30) AS year_end, year,
  international_in AS people,
  string_agg(DISTINCT release, ', ' ORDER BY release) AS releases, 'estimate' AS kind
FROM estimates WHERE international_in IS NOT NULL
GROUP BY place, year, international_in
UNION ALL
SELECT place, 'National Insurance numbers', make_date(year, 12, 31), year,
  registrations_at_least, NULL, 'at least'
FROM place_nino_lower_bound WHERE place = $1
UNION ALL
SELECT place, 'National Insurance numbers', make_date(2016, 6, 30), 2016,
  nino_registrations_mid2016, NULL, 'published total'
FROM place_indicators_2016 WHERE place = $1
UNION ALL
SELECT place, 'registrations with a doctor', make_date(2016, 7, 31), 2016,
  gp_registrations_mid2016, NULL, 'published total'
FROM place_indicators_2016 WHERE place = $1
ORDER BY measure, kind, year_end, releases`,
    params: ["area"]
  },
  chart: threeMeasuresChart,
  describe: (rows) => {
    const estimates = byRelease(estimatesOf(rows));
    const [release, newest] = groups(estimates, (row) => row.release).at(-1)!;
    const bounds = rows.filter(({kind}) => kind === "at least");
    const span = (same: {year: number; people: number}[]) =>
      `${formatNumber(same[0].people)} in ${same[0].year} and ${formatNumber(same.at(-1)!.people)} in ${same.at(-1)!.year}`;
    const together = inCommonYear(rows).map(
      ({measure, people}) => `${formatNumber(people)} ${measure}`
    );
    return [
      `Long-term arrivals, ${releaseName(release)}: ${span(newest)}; no margin is published.`,
      `National Insurance numbers, at least: ${span(bounds)}; a lower bound.`,
      `In ${inCommonYear(rows)[0].year}, the only year with all three: ${together.join(", ")}.`,
      "All other years of registrations with a doctor are missing. The three count different people and are never added."
    ].join(" ");
  },
  table: [
    {name: "measure", label: "Measure"},
    {name: "year_end", label: "Year to"},
    {name: "people", label: "People"},
    {name: "kind", label: "Kind"},
    {name: "releases", label: "Releases", format: "plain", missing: "not revised here"}
  ],
  sources: [
    "place_components_of_change",
    "place_flows_lami",
    "place_immigration_rebased",
    "place_nino_lower_bound",
    "place_indicators_2016"
  ],
  caveats: ["three-measures-differ", "nino-lower-bound", "gp-one-year", "releases-not-joined"]
});
