import {groups} from "d3-array";
import {byRelease, releaseName} from "../charts/releases.js";
import {
  estimatesOf,
  threeMeasuresChart,
  type MeasureCount
} from "../charts/three-measures-chart.js";
import {formatNumber} from "../prose/format.js";
import {placeNinoRegistrations} from "../tables/place-nino-registrations.js";
import {ninoNumbers} from "../tables/stand-ins.js";
import {listNames, notHeld, type PlaceInfo} from "./any-place.js";
import {flows, acrossBoundaries} from "./arrivals-by-release.js";
import {figure} from "./figure.js";
import {parts, total} from "./parts.js";

/** The series of National Insurance numbers: the published one once it has been refreshed. */
const yearly =
  ninoNumbers === placeNinoRegistrations
    ? {
        column: "registrations",
        kind: "each year",
        caveat: "nino-published",
        words: (span: string) => `as published: ${span}`
      }
    : {
        column: "registrations_at_least",
        kind: "at least",
        caveat: "nino-lower-bound",
        words: (span: string) => `at least: ${span}; a lower bound`
      };
const isYearly = ({kind}: MeasureCount) => kind === yearly.kind;

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

/** Why a place has no series of National Insurance numbers, or one that is no sum. */
function withoutNumbers(rows: MeasureCount[], place: PlaceInfo): string[] {
  const {name, ended, successor, predecessors} = place;
  if (predecessors.length > 0)
    return [
      `The series of National Insurance numbers is published for ${name} as it is today, also for the years of ${listNames(predecessors)}: it is no sum of ours.`
    ];
  if (rows.some(isYearly)) return [];
  return ended && successor
    ? [
        `National Insurance numbers by year are published for the councils of today only: those of ${name} are in the numbers of ${successor.name}.`
      ]
    : [notHeld("The series of National Insurance numbers", place)];
}

export const arrivalsThreeWays = figure<MeasureCount>({
  title: "Three measures of arrivals give three different answers",
  subtitle:
    "Arrivals in {place} from abroad by three measures, people per year; each has its own scale",
  holds: (rows) => {
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
    sql: `WITH ${parts},
${flows},
indicators AS (
  SELECT ${total("nino_registrations_mid2016")} AS numbers,
    ${total("gp_registrations_mid2016")} AS doctors
  FROM place_indicators_2016 JOIN parts USING (place)
)
SELECT 'arrivals' AS measure, make_date(year, 6, 30) AS year_end, year, people,
  string_agg(DISTINCT release, ', ' ORDER BY release) AS releases, 'estimate' AS kind
FROM flows WHERE people IS NOT NULL
GROUP BY year, people
UNION ALL
SELECT 'National Insurance numbers', make_date(year, 12, 31), year,
  ${yearly.column}, NULL, '${yearly.kind}'
FROM ${ninoNumbers.name} WHERE place = $1
UNION ALL
SELECT 'National Insurance numbers', make_date(2016, 6, 30), 2016, numbers, NULL, 'published total'
FROM indicators WHERE numbers IS NOT NULL
UNION ALL
SELECT 'registrations with a doctor', make_date(2016, 7, 31), 2016, doctors, NULL, 'published total'
FROM indicators WHERE doctors IS NOT NULL
ORDER BY measure, kind, year_end, releases`,
    params: ["area"]
  },
  chart: threeMeasuresChart,
  describe: (rows) => {
    const estimates = byRelease(estimatesOf(rows));
    const [release, newest] = groups(estimates, (row) => row.release).at(-1)!;
    const yearlyNumbers = rows.filter(isYearly);
    const span = (same: {year: number; people: number}[]) =>
      `${formatNumber(same[0].people)} in ${same[0].year} and ${formatNumber(same.at(-1)!.people)} in ${same.at(-1)!.year}`;
    const common = inCommonYear(rows);
    const together = common.map(({measure, people}) => `${formatNumber(people)} ${measure}`);
    return [
      `Long-term arrivals, ${releaseName(release)}: ${span(newest)}; no margin is published.`,
      yearlyNumbers.length > 0
        ? `National Insurance numbers, ${yearly.words(span(yearlyNumbers))}.`
        : "Of National Insurance numbers there is no series by year.",
      common.length === 3
        ? `In ${common[0].year}, the only year with all three: ${together.join(", ")}.`
        : "No year has all three measures.",
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
    ninoNumbers.name,
    "place_indicators_2016"
  ],
  asked: {
    questions: [
      {
        question: "Which one is right?",
        answer:
          "None of them is the right one. Each counts other people: those who stay a year, adults who register to work, anyone who signs up with a doctor."
      },
      {
        question: "Can they be averaged, or added?",
        answer: "No. The same person may be in all three, or in none."
      }
    ],
    avoid: [
      "“The true number lies between.” They are not three readings of one thing.",
      "“The rise in one proves the rise in the other.” Rules of registering change too."
    ]
  },
  caveats: ["three-measures-differ", yearly.caveat, "gp-one-year", "releases-not-joined"],
  anyPlace: {
    title: "Three measures of arrivals, which count different people",
    adds: ["place_components_of_change", "place_flows_lami", "place_indicators_2016"],
    gap: (rows, place) =>
      estimatesOf(rows).length === 0
        ? notHeld("Arrivals by any of the measures", place)
        : undefined,
    notes: (rows, place) => [...acrossBoundaries(rows, place), ...withoutNumbers(rows, place)]
  }
});
