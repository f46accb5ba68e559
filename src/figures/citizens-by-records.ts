import {citizenshipPanels, type CitizenshipYear} from "../charts/citizenship-panels.js";
import {colours} from "../charts/style.js";
import {
  changeOf,
  citizenshipTable,
  describeEnds,
  endsOf,
  flows,
  yearsToJune
} from "./citizenship-flows.js";
import {records} from "./expected-rows.js";
import {figure} from "./figure.js";

const release = {release: "newest", basis: records};

export const citizensByRecords = figure<CitizenshipYear>({
  title: "The records’ series breaks in June 2021, and nothing after it can be set against 2016",
  subtitle:
    "Long-term arrivals and departures of the UK by nationality, administrative records, newest release; rings: no published margin",
  holds: (rows) => {
    const compared = endsOf(rows).flatMap((ends) =>
      flows.map((flow) => changeOf(ends, flow, release).verdict)
    );
    const told = compared.find((verdict) => verdict !== "cannot-be-compared");
    return told === undefined || `a change across the break is told: ${told}`;
  },
  query: {
    sql: `SELECT CASE nationality WHEN 'eu_plus' THEN 'EU+ nationals' ELSE 'Other nationals' END
    AS citizenship,
  year_ending,
  max(value) FILTER (WHERE flow = 'immigration') AS arrivals,
  NULL::INTEGER AS arrivals_half_width,
  max(value) FILTER (WHERE flow = 'emigration') AS departures,
  NULL::INTEGER AS departures_half_width,
  bool_or(coalesce(ons_marker LIKE 'P%', false)) AS is_provisional,
  CASE WHEN year_ending < DATE '2021-06-30' THEN 0 ELSE 1 END AS side
FROM uk_ltim_admin
WHERE release = (SELECT max(release) FROM uk_ltim_admin)
  AND nationality IN ('eu_plus', 'non_eu_plus')
GROUP BY nationality, year_ending
ORDER BY nationality, year_ending`,
    params: []
  },
  chart: (rows, {document, width}) =>
    citizenshipPanels(rows, {document, width, colour: colours.admin}),
  describe: (rows) =>
    `${describeEnds(rows, release)} The line breaks between the years to March and to June 2021.`,
  table: citizenshipTable,
  tableRows: yearsToJune,
  sources: ["uk_ltim_admin"],
  asked: {
    questions: [
      {
        question: "Why do the records have so many more arrivals from the EU than the survey?",
        answer:
          "It is another method, and it counts a few more countries. No published figure parts the two reasons."
      },
      {
        question: "What may be said of the years since 2016?",
        answer:
          "Up to the break, whether the estimate is higher or lower, without a test, since no margin is published. Across the break, nothing."
      }
    ],
    avoid: [
      "“Arrivals from elsewhere shot up after the vote.” The series breaks just where the rules changed.",
      "One sentence from the survey to the records."
    ]
  },
  caveats: ["eu-plus", "years-to-june"]
});
