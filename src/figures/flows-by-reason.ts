import {groups} from "d3-array";
import {flowBands, flowTitle, type FlowYear} from "../charts/flow-bands.js";
import {layOutPanels} from "../charts/panels.js";
import {isNarrow} from "../charts/style.js";
import {figure} from "./figure.js";

/** Arrivals and departures of a year for one reason. */
type ReasonYear = FlowYear & {reason: string};

const names: Readonly<Record<string, string>> = {
  work_all: "To work",
  formal_study: "To study",
  accompany_join: "To join or go with family",
  no_reason_stated: "No reason given"
};

const largest = (rows: ReasonYear[], flow: "arrivals" | "departures") =>
  rows.reduce((a, b) => (b[flow] > a[flow] ? b : a)).reason;

export const flowsByReason = figure<ReasonYear>({
  title: "Most come to work or to study; those who leave go mostly to work",
  subtitle:
    "Long-term arrivals and departures of the UK by the reason that people gave, with 95% margins, thousand people per year",
  holds: (rows) => {
    const wrong = groups(rows, ({year}) => year).find(
      ([, same]) =>
        !["work_all", "formal_study"].includes(largest(same, "arrivals")) ||
        largest(same, "departures") !== "work_all"
    );
    return wrong === undefined || `another reason comes first in ${wrong[0]}`;
  },
  query: {
    sql: `SELECT reason, year,
  max(estimate_thousand) FILTER (WHERE flow = 'immigration') AS arrivals,
  max(ci95_half_width_thousand) FILTER (WHERE flow = 'immigration') AS arrivals_half_width,
  max(estimate_thousand) FILTER (WHERE flow = 'emigration') AS departures,
  max(ci95_half_width_thousand) FILTER (WHERE flow = 'emigration') AS departures_half_width
FROM uk_ltim_reason_margins
WHERE reason IN ('work_all', 'formal_study', 'accompany_join', 'no_reason_stated')
  AND year >= 2008
GROUP BY reason, year
ORDER BY array_position(['work_all', 'formal_study', 'accompany_join', 'no_reason_stated'], reason),
  year`,
    params: []
  },
  chart: (rows, {document, width}) => {
    const top = Math.max(...rows.map((row) => row.arrivals + (row.arrivals_half_width ?? 0)));
    return layOutPanels(
      groups(rows, ({reason}) => reason).map(([reason, same], index) => ({
        heading: names[reason],
        notes: index === 0 ? ["blue: arrivals, grey: departures"] : [],
        draw: (panelWidth) =>
          flowBands(same, {document, width: panelWidth, height: 150, top, areNamed: false})
      })),
      {document, width, columns: isNarrow(width) ? 2 : 4}
    );
  },
  describe: (rows) => {
    const parts = groups(rows, ({reason}) => reason).map(
      ([reason, same]) =>
        `${names[reason]}: ${flowTitle(same[0])}, then ${flowTitle(same.at(-1)!)}.`
    );
    return `${parts.join(" ")} There is no net by reason.`;
  },
  table: [
    {name: "reason", label: "Reason", format: "plain"},
    {name: "year", label: "Year", format: "plain"},
    {name: "arrivals", label: "Arrivals, thousand"},
    {name: "arrivals_half_width", label: "±"},
    {name: "departures", label: "Departures, thousand"},
    {name: "departures_half_width", label: "±"}
  ],
  sources: ["uk_ltim_reason_margins"],
  asked: {
    questions: [
      {
        question: "What is net migration for work, or for study?",
        answer: "There is none. People who leave say why they leave, and not why they once came."
      },
      {
        question: "Who decides on the reason?",
        answer: "The person who was asked. A survey notes the main one; people often have several."
      }
    ],
    avoid: [
      "Students who came less students who left. Those who leave to study are other people.",
      "“They came for our jobs.” “Work” is one word for many plans, and a reason is no effect."
    ]
  },
  caveats: ["no-net-by-reason", "survey-sampling-only"],
  width: "wide"
});
