import {flowTitle, type FlowYear} from "../charts/flow-bands.js";
import {layOutPanels} from "../charts/panels.js";
import {stripRows, type StripRow} from "../charts/strip-rows.js";
import {formatNumber} from "../prose/format.js";
import {
  expectedAreaPrecision,
  impliedDesignEffect,
  type AreaPrecision
} from "../stats/reliability.js";
import {figure} from "./figure.js";

/** Flows of the region, and beside each year what the illustration for York is worked out from. */
type RegionYear = FlowYear & {
  net: number;
  net_half_width: number;
  /** Migrants whom the survey met in the region in 2012, and what it made of them. */
  contacts: number;
  survey_arrivals: number;
  survey_half_width: number;
  /** York's arrivals in the year to mid-2013, in people. */
  york_arrivals: number;
};

/** What the survey alone could have said of York, had it covered the city in proportion. */
export function yorkBySurvey([row]: Pick<
  RegionYear,
  "contacts" | "survey_arrivals" | "survey_half_width" | "york_arrivals"
>[]): AreaPrecision {
  const {meanWeight, designEffect} = impliedDesignEffect(
    {value: 1000 * row.survey_arrivals, halfWidth: 1000 * row.survey_half_width},
    row.contacts
  );
  return expectedAreaPrecision(row.york_arrivals, {meanWeight, designEffect});
}

function regionRows(row: RegionYear): StripRow[] {
  return (["arrivals", "departures", "net"] as const).map((name) => {
    const [value, halfWidth] = [row[name], row[`${name}_half_width`]!];
    const label = `${formatNumber(value)} ± ${formatNumber(halfWidth)}`;
    const title = `${row.year}, ${name}: ${label} thousand people (95%, sampling alone)`;
    return {name, value, halfWidth, label, title};
  });
}

export const regionMargins = figure<RegionYear>({
  title: "The survey’s margin is wide for a region, and would be useless for York",
  subtitle:
    "Yorkshire and The Humber: long-term arrivals, departures and net with 95% margins, thousand people per year",
  holds: (rows) => {
    const narrow = rows.find(({net, net_half_width}) => net_half_width < 0.3 * Math.abs(net));
    if (narrow) return `the region’s margin is narrow in ${narrow.year}`;
    const {halfWidth} = yorkBySurvey(rows);
    return halfWidth > 0.5 * rows[0].york_arrivals || "York’s would be narrow";
  },
  query: {
    sql: `SELECT r.year,
  max(r.estimate_thousand) FILTER (WHERE r.flow = 'immigration') AS arrivals,
  max(r.ci95_half_width_thousand) FILTER (WHERE r.flow = 'immigration') AS arrivals_half_width,
  max(r.estimate_thousand) FILTER (WHERE r.flow = 'emigration') AS departures,
  max(r.ci95_half_width_thousand) FILTER (WHERE r.flow = 'emigration') AS departures_half_width,
  max(r.estimate_thousand) FILTER (WHERE r.flow = 'net') AS net,
  max(r.ci95_half_width_thousand) FILTER (WHERE r.flow = 'net') AS net_half_width,
  max(s.contacts) AS contacts, max(s.estimate_thousand) AS survey_arrivals,
  max(s.ci95_half_width_thousand) AS survey_half_width,
  max(y.international_in) AS york_arrivals
FROM region_ltim_annual_margins AS r
JOIN region_ips_annual_margins AS s
  ON s.place = 'yorkshire-and-the-humber' AND s.year = 2012 AND s.flow = 'immigration'
JOIN place_flows_lami AS y ON y.place = 'york' AND y.year = 2013 AND y.release = '2018-08'
WHERE r.geography_code = 'E12000003' AND r.year >= 2004
GROUP BY r.year
ORDER BY r.year`,
    params: []
  },
  chart: (rows, {document, width}) => {
    const {halfWidth, contacts} = yorkBySurvey(rows);
    const latest = rows.at(-1)!;
    const people = latest.york_arrivals;
    const label = `${formatNumber(people)} ± ${formatNumber(halfWidth, {to: 10})}`;
    return layOutPanels(
      [
        {
          heading: `Yorkshire and The Humber in ${latest.year}, as published`,
          notes: ["thousand people"],
          draw: (panelWidth) =>
            stripRows(regionRows(latest), {document, width: panelWidth, domain: [0, 70], label: ""})
        },
        {
          heading: "York’s arrivals, our illustration",
          notes: ["as the survey alone might have had them in 2012; people"],
          draw: (panelWidth) =>
            stripRows(
              [
                {
                  name: `about ${formatNumber(contacts)} people met`,
                  value: people,
                  halfWidth,
                  label,
                  title: `Our illustration: York’s arrivals, ${label} people, from about ${formatNumber(contacts)} interviews; not a published margin`,
                  isSupposed: true
                }
              ],
              {document, width: panelWidth, domain: [0, 7000], label: ""}
            )
        }
      ],
      {document, width}
    );
  },
  describe: (rows) => {
    const {halfWidth, contacts} = yorkBySurvey(rows);
    const [first, last] = [rows[0], rows.at(-1)!];
    return `Yorkshire and The Humber: ${flowTitle(first)}; ${flowTitle(last)}. York has no margin: in 2012 the survey met ${formatNumber(last.contacts)} people who came to live in the region. In proportion it would have met about ${formatNumber(contacts)} of York’s, and its ${formatNumber(last.york_arrivals)} arrivals would have had a margin of about ±${formatNumber(halfWidth, {to: 10})}. That is our illustration, not a published figure.`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "arrivals", label: "Arrivals, thousand"},
    {name: "arrivals_half_width", label: "±"},
    {name: "departures", label: "Departures, thousand"},
    {name: "departures_half_width", label: "±"},
    {name: "net", label: "Net, thousand"},
    {name: "net_half_width", label: "±"}
  ],
  sources: ["region_ltim_annual_margins", "region_ips_annual_margins", "place_flows_lami"],
  asked: {
    questions: [
      {
        question: "What is the margin for our city?",
        answer:
          "None is published. The local figure is shared out from a national one by records, and nobody has put a margin on the result."
      },
      {
        question: "Is the local figure worthless, then?",
        answer:
          "No. It uses records that a survey has not. Its doubt is unknown, which is not to say small."
      }
    ],
    avoid: [
      "The strip for York as a published margin. It is our own illustration of what a survey alone would give.",
      "“Up on last year”, of a region’s net migration, without the margin of the change."
    ]
  },
  caveats: ["survey-sampling-only", "york-by-survey"]
});
