import {flowBands, flowTitle, type FlowYear} from "../charts/flow-bands.js";
import {layOutPanels} from "../charts/panels.js";
import {isNarrow} from "../charts/style.js";
import {reliability} from "../stats/reliability.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";

/** Flows of a year by one of two series, which are never joined. */
type NetYear = FlowYear & {
  series: "port survey" | "long-term" | "long-term, May 2019";
  net: number;
  net_half_width: number | null;
  net_revised: number | null;
};

const isSurvey = ({series}: NetYear) => series === "port survey";

/** The coefficient of variation, in words; a balance near zero has none. */
function variation(value: number, halfWidth: number | null, isBalance = false): string {
  if (halfWidth === null) return "not known";
  const {cvPercent} = reliability({value, halfWidth}, {isBalance});
  return cvPercent === null ? "not meaningful" : formatNumber(cvPercent, {to: 0.1, percent: true});
}

export const netIsNoisy = figure<NetYear>({
  title: "Net keeps the doubt of both flows, and loses their size",
  subtitle:
    "Arrivals, departures and net migration of the UK with 95% margins, calendar years, thousand people",
  holds: (rows) => {
    const wrong = rows.find(
      (row) =>
        row.net_half_width !== null &&
        (Math.max(row.arrivals_half_width!, row.departures_half_width!) > row.net_half_width ||
          Math.abs(row.net) >= row.arrivals)
    );
    return wrong === undefined || `net is larger, or better known, than its parts in ${wrong.year}`;
  },
  query: {
    sql: `WITH flows AS (
  SELECT 'port survey' AS series, year, flow, 'as_published' AS version,
    estimate_thousand AS estimate, ci95_half_width_thousand AS half_width
  FROM uk_ips_annual_margins WHERE citizenship = 'all'
  UNION ALL
  SELECT 'long-term', year, flow, version, estimate_thousand, ci95_half_width_thousand
  FROM uk_ltim_annual_margins WHERE citizenship = 'all'
  UNION ALL
  SELECT 'long-term, May 2019', 2018, flow, 'as_published', estimate_thousand,
    ci95_half_width_thousand
  FROM uk_ltim_rolling_margins
  WHERE release = '2019-05' AND year_ending = DATE '2018-12-31' AND basis = 'LTIM'
    AND citizenship = 'all' AND reason = 'all'
)
SELECT series, year,
  max(estimate) FILTER (WHERE flow = 'immigration') AS arrivals,
  max(half_width) FILTER (WHERE flow = 'immigration') AS arrivals_half_width,
  max(estimate) FILTER (WHERE flow = 'emigration') AS departures,
  max(half_width) FILTER (WHERE flow = 'emigration') AS departures_half_width,
  max(estimate) FILTER (WHERE flow = 'net' AND version <> 'revised_2011_census') AS net,
  max(half_width) FILTER (WHERE flow = 'net') AS net_half_width,
  max(estimate) FILTER (WHERE flow = 'net' AND version = 'revised_2011_census') AS net_revised
FROM flows
GROUP BY series, year
ORDER BY series <> 'port survey', year`,
    params: []
  },
  chart: (rows, {document, width, isLow}) =>
    layOutPanels(
      [
        {
          heading: "The port survey alone",
          rows: rows.filter(isSurvey)
        },
        {
          heading: "Long-term migration: the survey with additions",
          notes: [
            "open ring: net as revised after the Census of 2011, no margin;",
            "2018 stands apart: from a later release"
          ],
          rows: rows.filter((row) => !isSurvey(row))
        }
      ].map(({heading, notes, rows}) => ({
        heading,
        notes,
        draw: (panelWidth: number) =>
          flowBands(rows, {
            document,
            width: panelWidth,
            height: isNarrow(width) ? 230 : 260,
            apart: rows.filter(({series}) => series === "long-term, May 2019").map(({year}) => year)
          })
      })),
      {document, width, columns: isLow ? 2 : 1}
    ),
  describe: (rows) => {
    const survey = rows.filter(isSurvey);
    const [first, last] = [survey[0], survey.at(-1)!];
    const latest = rows.at(-1)!;
    const revised = rows.filter(({net_revised}) => net_revised !== null);
    return [
      `The port survey alone runs from ${flowTitle(first)} to ${flowTitle(last)}.`,
      `In ${last.year} the standard error was ${variation(last.arrivals, last.arrivals_half_width)} of arrivals, ${variation(last.departures, last.departures_half_width)} of departures and ${variation(last.net, last.net_half_width, true)} of net.`,
      `Long-term migration, which adds to the survey, ends with ${flowTitle(latest)}. The two series are not joined.`,
      `Net of ${revised.length} years was revised after the Census of 2011, for ${revised[0].year} from ${formatNumber(revised[0].net)} to ${formatNumber(revised[0].net_revised!)}; the revised figures have no margin.`
    ].join(" ");
  },
  table: [
    {name: "series", label: "Series", format: "plain"},
    {name: "year", label: "Year", format: "plain"},
    {name: "arrivals", label: "Arrivals, thousand", format: "decimal"},
    {name: "arrivals_half_width", label: "±", format: "decimal"},
    {name: "departures", label: "Departures, thousand", format: "decimal"},
    {name: "departures_half_width", label: "±", format: "decimal"},
    {name: "net", label: "Net, thousand", format: "decimal"},
    {name: "net_half_width", label: "±", format: "decimal"},
    {name: "net_revised", label: "Net as revised, no margin", missing: "not revised"}
  ],
  tableRows: (rows) => rows.filter(({year}) => year >= 2000),
  sources: ["uk_ips_annual_margins", "uk_ltim_annual_margins", "uk_ltim_rolling_margins"],
  asked: {
    questions: [
      {
        question: "Why is net less certain than the flows?",
        answer:
          "It is one large estimate less another. The errors of both stay, and little of the size."
      },
      {
        question: "Then why does everybody quote net?",
        answer:
          "It says how far migration adds to the population, and one number is easier to repeat than two. Ask for arrivals and departures beside it."
      },
      {
        question: "Why were earlier years changed?",
        answer:
          "The Census of 2011 showed that the survey had missed people, so the balances were revised. The flows were not."
      }
    ],
    avoid: [
      "“So many people came”, of net migration. Whoever left is taken off.",
      "A revised balance, as if it were arrivals less departures."
    ]
  },
  caveats: ["survey-sampling-only", "revised-after-census", "table-from-2000"]
});
