import {modelledStrips, type ModelledYear} from "../charts/modelled-strips.js";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {intervalArms} from "../stats/interval.js";
import {figure} from "./figure.js";

const leans = ({net, lower, upper}: ModelledYear) => !intervalArms(net, {lower, upper}).symmetric;

function inWords({year_ending, net, lower, upper, is_provisional}: ModelledYear): string {
  const {lowerArm, upperArm} = intervalArms(net, {lower, upper});
  return `Year to ${formatMonth(year_ending)}: ${formatNumber(net)} (${formatNumber(lower)} to ${formatNumber(upper)}), ${formatNumber(lowerArm)} down and ${formatNumber(upperArm)} up${is_provisional ? ", provisional" : ""}.`;
}

export const modernIntervals = figure<ModelledYear>({
  title: "Most of today’s intervals reach further to one side",
  subtitle:
    "Net migration of the UK from administrative records, with modelled 95% intervals; filled: revised or settled, hollow: provisional",
  holds: (rows) => {
    const leaning = rows.filter(leans).length;
    return 2 * leaning > rows.length || `only ${leaning} of ${rows.length} intervals lean`;
  },
  query: {
    sql: `SELECT year_ending, estimate AS net, lower_95 AS lower, upper_95 AS upper,
  coalesce(ons_marker LIKE 'P%', false) AS is_provisional
FROM uk_ltim_admin_intervals
WHERE flow = 'net'
  AND release = (SELECT max(release) FROM uk_ltim_admin_intervals)
ORDER BY year_ending`,
    params: []
  },
  chart: modelledStrips,
  describe: (rows) =>
    `${inWords(rows[0])} ${inWords(rows.at(-1)!)} Of ${rows.length} intervals ${rows.filter(leans).length} reach further to one side, so none may be written with a ±. They leave out errors in the records themselves, and what later releases will revise.`,
  table: [
    {name: "year_ending", label: "Year to"},
    {name: "net", label: "Net migration"},
    {name: "lower", label: "Lower limit"},
    {name: "upper", label: "Upper limit"},
    {name: "is_provisional", label: "Provisional", format: "plain"}
  ],
  sources: ["uk_ltim_admin_intervals"],
  asked: {
    questions: [
      {
        question: "Why do they reach further to one side?",
        answer:
          "They come from a model and not from a sample, and its doubt is not even. Give both limits."
      },
      {
        question: "Is everything that may be wrong in them?",
        answer: "No. Errors in the records themselves are left out."
      }
    ],
    avoid: [
      "A plus-minus. The two sides differ.",
      "“It fell, and a test shows it.” Where the intervals do not meet we say so, and test nothing."
    ]
  },
  caveats: ["modelled-fading"]
});
