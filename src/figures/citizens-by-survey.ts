import {citizenshipPanels, type CitizenshipYear} from "../charts/citizenship-panels.js";
import {colours} from "../charts/style.js";
import {
  changeOf,
  citizenshipTable,
  describeEnds,
  endsOf,
  yearsToJune
} from "./citizenship-flows.js";
import {survey} from "./expected-rows.js";
import {figure} from "./figure.js";

const release = {release: "2019-05", basis: survey};

export const citizensBySurvey = figure<CitizenshipYear>({
  title: "After the vote fewer EU citizens came, and more left",
  subtitle:
    "Long-term arrivals and departures of the UK by citizenship, passenger survey, release of May 2019, with 95% margins; rings: provisional, or no margin",
  holds: (rows) => {
    const [eu] = endsOf(rows);
    const [arrivals, departures] = [
      changeOf(eu, "arrivals", release).verdict,
      changeOf(eu, "departures", release).verdict
    ];
    if (arrivals !== "fall") return `EU arrivals: ${arrivals}`;
    return departures === "rise" || `EU departures: ${departures}`;
  },
  query: {
    sql: `SELECT CASE citizenship WHEN 'eu' THEN 'EU citizens' ELSE 'Citizens of other countries' END
    AS citizenship,
  year_ending,
  CAST(1000 * max(estimate_thousand) FILTER (WHERE flow = 'immigration') AS INTEGER) AS arrivals,
  CAST(1000 * max(ci95_half_width_thousand) FILTER (WHERE flow = 'immigration') AS INTEGER)
    AS arrivals_half_width,
  CAST(1000 * max(estimate_thousand) FILTER (WHERE flow = 'emigration') AS INTEGER) AS departures,
  CAST(1000 * max(ci95_half_width_thousand) FILTER (WHERE flow = 'emigration') AS INTEGER)
    AS departures_half_width,
  bool_or(coalesce(provisional, false)) AS is_provisional, 0 AS side
FROM uk_ltim_rolling_margins AS r
WHERE release = '2019-05' AND r.basis = 'LTIM' AND reason = 'all'
  AND r.citizenship IN ('eu', 'non_eu') AND year_ending >= DATE '2012-06-30'
GROUP BY r.citizenship, year_ending
ORDER BY r.citizenship, year_ending`,
    params: []
  },
  chart: (rows, {document, width}) =>
    citizenshipPanels(rows, {document, width, colour: colours.survey}),
  describe: (rows) => describeEnds(rows, release),
  table: citizenshipTable,
  tableRows: yearsToJune,
  sources: ["uk_ltim_rolling_margins"],
  asked: {
    questions: [
      {
        question: "Did the vote do that?",
        answer: "A line that bends after a date does not say why it bends."
      },
      {
        question: "Did EU citizens stop coming?",
        answer: "No. Fewer came than in the year before the vote. Many still came."
      }
    ],
    avoid: [
      "“The EU citizens left.” In the last year shown, more still came than left.",
      "The rings as if they were exact. No margin was published for some of them, and some are provisional."
    ]
  },
  caveats: ["survey-sampling-only", "restated-without-margin", "years-to-june"]
});
