import {stripRows, type StripRow} from "../charts/strip-rows.js";
import {formatRelease} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {roundedTest} from "../stats/rounded-test.js";
import {figure} from "./figure.js";

/** Arrivals to study in a calendar year, in thousands, as a release has them. */
type StudyArrivals = {
  year: number;
  release: string;
  arrivals: number;
  half_width: number | null;
  /** The verdict that ONS printed on the change to this year. */
  printed: string | null;
};

const inYear = (rows: StudyArrivals[], year: number, isFirst: boolean) => {
  const same = rows.filter((row) => row.year === year);
  return isFirst ? same[0] : same.at(-1)!;
};

const written = ({arrivals, half_width}: StudyArrivals) =>
  half_width === null
    ? `${formatNumber(arrivals)}, no margin`
    : `${formatNumber(arrivals)} ± ${formatNumber(half_width)}`;

function rowOf(row: StudyArrivals, isRestated: boolean): StripRow {
  const name = `${row.year}, ${isRestated ? "restated in" : "published in"} ${formatRelease(row.release)}`;
  return {
    name,
    value: row.arrivals,
    halfWidth: row.half_width,
    label: written(row),
    title: `${name}: ${written(row)}, thousand people who came to study${row.half_width === null ? "" : " (95%, sampling alone)"}`
  };
}

/** Both years as first published, and the later one as restated. */
function threeRows(rows: StudyArrivals[]): [StudyArrivals, StudyArrivals, StudyArrivals] {
  return [inYear(rows, 2015, true), inYear(rows, 2016, true), inYear(rows, 2016, false)];
}

export const significantThenNot = figure<StudyArrivals>({
  title: "A fall that passed the test was gone once the figures were restated",
  subtitle: "Long-term immigration to study, UK, calendar years, thousand people per year",
  holds: (rows) => {
    const [before, after, restated] = threeRows(rows);
    if (before.half_width === null || after.half_width === null) return "a margin is missing";
    const {verdict} = roundedTest(
      {value: after.arrivals, halfWidth: after.half_width},
      {value: before.arrivals, halfWidth: before.half_width}
    );
    if (verdict !== "significant" || after.printed !== "Down")
      return "the first fall was not clear";
    return restated.arrivals >= before.arrivals || "the restated figure is lower too";
  },
  query: {
    sql: `SELECT year_from AS year, release, estimate_from_thousand AS arrivals,
  ci95_half_width_from_thousand AS half_width, NULL AS printed
FROM uk_ltim_verdicts
WHERE release = '2017-11' AND geography = 'United Kingdom' AND flow = 'immigration'
  AND category = 'formal_study'
UNION ALL
SELECT year_to, release, estimate_to_thousand, ci95_half_width_to_thousand, ons_significant_change
FROM uk_ltim_verdicts
WHERE release = '2017-11' AND geography = 'United Kingdom' AND flow = 'immigration'
  AND category = 'formal_study'
UNION ALL
SELECT CAST(year(year_ending) AS INTEGER), release, estimate_thousand, ci95_half_width_thousand, NULL
FROM uk_ltim_rolling_margins
WHERE release = '2019-05' AND basis = 'LTIM' AND flow = 'immigration' AND citizenship = 'all'
  AND reason = 'formal_study' AND year_ending IN (DATE '2015-12-31', DATE '2016-12-31')
ORDER BY release, year`,
    params: []
  },
  chart: (rows, {document, width}) => {
    const [before, after, restated] = threeRows(rows);
    return stripRows([rowOf(before, false), rowOf(after, false), rowOf(restated, true)], {
      document,
      width,
      domain: [100, 220],
      label: "thousand people per year"
    });
  },
  describe: (rows) => {
    const [before, after, restated] = threeRows(rows);
    return `In ${formatRelease(after.release)} study immigration was published as ${written(before)} thousand for ${before.year} and ${written(after)} for ${after.year}, and the change printed as “${after.printed}”. In ${formatRelease(restated.release)} the series has ${written(restated)}, for ${restated.year}. The test was right about sampling. It could not see that the survey had probably missed students.`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "release", label: "Release", format: "plain"},
    {name: "arrivals", label: "Came to study, thousand"},
    {name: "half_width", label: "95% half-width", missing: "none given"},
    {name: "printed", label: "Printed verdict on the change", format: "plain", missing: "none"}
  ],
  sources: ["uk_ltim_verdicts", "uk_ltim_rolling_margins"],
  asked: {
    questions: [
      {
        question: "So was the test wrong?",
        answer:
          "No. It told the change from chance. The survey had probably missed students, and no test of chance can see that."
      },
      {
        question: "Why has the new figure no margin?",
        answer: "ONS restated it afterwards and published none. That does not make it exact."
      }
    ],
    avoid: [
      "“It was significant, so it was true.” The margin holds sampling error, and no other.",
      "“The figures were changed until they fitted.” The restatement was published, and its reason with it."
    ]
  },
  caveats: ["survey-sampling-only", "restated-without-margin"]
});
