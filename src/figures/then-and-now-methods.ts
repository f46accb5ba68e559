import {twoMethods, type TwoMethods} from "../charts/two-methods.js";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {intervalFromHalfWidth} from "../stats/interval.js";
import {isInsideInterval} from "../stats/revision.js";
import {figure} from "./figure.js";

/** Whether the survey's margin does not reach the figure from records; false where there is none. */
function isOutside({survey, survey_half_width, records}: TwoMethods): boolean {
  if (survey_half_width === null) return false;
  return !isInsideInterval(records, intervalFromHalfWidth(survey, survey_half_width));
}

export const thenAndNowMethods = figure<TwoMethods>({
  title: "Another method gives another figure, at times beyond the survey’s margin",
  subtitle:
    "Net migration of the UK in the year to September, by the passenger survey and by administrative records",
  holds: (rows) => {
    const focus = rows.find(({first_printed}) => first_printed !== null);
    if (!focus || focus.first_printed === focus.records) return "both methods give one figure";
    return rows.some(isOutside) || "every figure from records is within the survey’s margin";
  },
  query: {
    sql: `SELECT s.year_ending, CAST(1000 * s.estimate_thousand AS INTEGER) AS survey,
  CAST(1000 * s.ci95_half_width_thousand AS INTEGER) AS survey_half_width,
  a.value AS records, f.net AS first_printed
FROM uk_ltim_rolling_margins AS s
JOIN uk_ltim_admin AS a
  ON a.year_ending = s.year_ending AND a.flow = 'net' AND a.nationality = 'all'
  AND a.release = (SELECT max(release) FROM uk_ltim_admin)
LEFT JOIN uk_net_migration_vintages AS f
  ON f.year_ending = s.year_ending AND f.release = '2016-02'
  AND f.year_ending = DATE '2015-09-30'
WHERE s.release = '2019-05' AND s.basis = 'LTIM' AND s.flow = 'net' AND s.citizenship = 'all'
  AND s.reason = 'all' AND month(s.year_ending) = 9
ORDER BY s.year_ending`,
    params: []
  },
  chart: twoMethods,
  describe: (rows) => {
    const [first, last] = [rows[0], rows.at(-1)!];
    const pair = (row: TwoMethods) =>
      `${formatNumber(row.survey)}${row.survey_half_width === null ? "" : ` ± ${formatNumber(row.survey_half_width)}`} by the survey and ${formatNumber(row.records)} by records in the year to ${formatMonth(row.year_ending)}`;
    const focus = rows.find(({first_printed}) => first_printed !== null)!;
    return `${pair(first)}; ${pair(last)}. For the year to ${formatMonth(focus.year_ending)} the survey’s figure was first printed as ${formatNumber(focus.first_printed!)} and restated as ${formatNumber(focus.survey)}; records give ${formatNumber(focus.records)}, without a margin. In ${rows.filter(isOutside).length} of ${rows.length} years the figure from records lies outside the survey’s 95% interval. They are different methods: one cannot be compared with the other.`;
  },
  table: [
    {name: "year_ending", label: "Year to"},
    {
      name: "first_printed",
      label: "Survey, as printed in February 2016",
      missing: "another release"
    },
    {name: "survey", label: "Survey, as restated in May 2019"},
    {name: "survey_half_width", label: "±", missing: "none given"},
    {name: "records", label: "Records, newest release, no margin"}
  ],
  sources: ["uk_ltim_rolling_margins", "uk_ltim_admin", "uk_net_migration_vintages"],
  asked: {
    questions: [
      {
        question: "Which of the two is right?",
        answer:
          "Neither is proven. One asked passengers what they meant to do, the other works out from records what people did. Each misses people whom the other may find."
      },
      {
        question: "Did net migration fall between the two?",
        answer: "Nothing fell. It is one year, by two methods."
      }
    ],
    avoid: [
      "A line, or a sentence, from one colour to the other.",
      "“The survey was out by so much.” The distance holds the errors of both methods."
    ]
  },
  caveats: ["methods-not-joined", "survey-sampling-only"]
});
