import {yearlyCounts, type YearlyCount} from "../charts/yearly-counts.js";
import {formatNumber} from "../prose/format.js";
import {verdictNames} from "../prose/sentence.js";
import {difference, type Difference} from "../stats/difference.js";
import {countsRelease, toEstimate} from "./expected-rows.js";
import {figure} from "./figure.js";

/** The last whole year before the vote, and the first after it. */
const [before, after] = [2015, 2017];
const unit = "people in applications";

/** Compares the count of a *year* with that of the year before the vote. */
function changeTo(rows: readonly YearlyCount[], year: number): Difference {
  const estimate = (at: number) => {
    const people = rows.find((row) => row.year === at)?.people;
    if (people === null || people === undefined) throw new Error(`missing year: ${at}`);
    return toEstimate({
      release: countsRelease,
      basis: "Home Office records",
      series: "asylum-applications",
      year_ending: new Date(Date.UTC(at, 11, 31)),
      people,
      half_width: null,
      lower: null,
      upper: null,
      is_provisional: false,
      is_count: true
    });
  };
  return difference(estimate(year), estimate(before));
}

export const asylumApplications = figure<YearlyCount>({
  title: "Fewer people were in asylum applications at first, and more later",
  subtitle:
    "People in asylum applications in the UK, main applicants and dependants, by calendar year; dashed: the level of the last year before the vote",
  holds: (rows) => {
    const [first, newest] = [after, rows.at(-1)!.year].map(
      (year) => [year, changeTo(rows, year).verdict] as const
    );
    if (first[1] !== "recorded-fall") return `${first[0]}: ${verdictNames[first[1]]}`;
    return newest[1] === "recorded-rise" || `${newest[0]}: ${verdictNames[newest[1]]}`;
  },
  query: {
    sql: `SELECT year,
  CASE WHEN bool_and(applications IS NOT NULL) THEN CAST(sum(applications) AS INTEGER) END AS people
FROM uk_asylum_applications
GROUP BY year
ORDER BY year`,
    params: []
  },
  chart: (rows, {document, width}) => yearlyCounts(rows, {document, width, base: before, unit}),
  describe: (rows) => {
    const known = rows.filter(({people}) => people !== null);
    const at = (year: number) => formatNumber(known.find((row) => row.year === year)!.people!);
    const least = known.reduce((a, b) => (b.people! < a.people! ? b : a)).year;
    const most = known.reduce((a, b) => (b.people! > a.people! ? b : a)).year;
    const newest = known.at(-1)!.year;
    const change = (year: number) =>
      `${at(year)} in ${year}, ${formatNumber(changeTo(rows, year).change!, {signed: true})} against ${before}`;
    return `Home Office counts of people in applications: ${at(known[0].year)} in ${known[0].year}, fewest in ${least} (${at(least)}), most in ${most} (${at(most)}). ${at(before)} in ${before}; ${change(after)}; ${change(newest)}. Counts have no margin. ${rows.length - known.length} year has no number, since its dependants are not in the file.`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "people", label: "People in applications", missing: "dependants not in the file"}
  ],
  sources: ["uk_asylum_applications"],
  asked: {
    questions: [
      {
        question: "Did the expectation come true?",
        answer: "That depends on the year that one looks at. The paper named none."
      },
      {
        question: "Are these people still here?",
        answer:
          "It cannot be known from this. An application says neither how it was decided nor where somebody lives."
      }
    ],
    avoid: [
      "“Illegal.” To ask for asylum is not an offence.",
      "“So many refugees.” They asked for protection; who is given it is decided later."
    ]
  },
  caveats: ["applications-are-not-people-who-stay"]
});
