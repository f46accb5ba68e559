import {verdictDots, type VerdictDot} from "../charts/verdict-dots.js";
import {formatNumber} from "../prose/format.js";
import {differenceTest} from "../stats/difference-test.js";
import {
  overlapDeparts,
  testDeparts,
  verdictAgreement,
  type JudgedChange
} from "../stats/verdict-agreement.js";
import {figure} from "./figure.js";

/** A change with the verdict that ONS printed on it; in thousands. */
export type PrintedVerdict = {
  change: string;
  years: string;
  before: number;
  before_half_width: number;
  after: number;
  after_half_width: number;
  printed: "Up" | "Down" | "No";
};

const judged = (row: PrintedVerdict): JudgedChange => ({
  before: {value: row.before, halfWidth: row.before_half_width},
  after: {value: row.after, halfWidth: row.after_half_width},
  isClear: row.printed !== "No"
});

const tally = (rows: readonly PrintedVerdict[]) => verdictAgreement(rows.map(judged));

function dotOf(row: PrintedVerdict): VerdictDot {
  const change = judged(row);
  const {difference, halfWidth} = differenceTest(change.after, change.before);
  const [isMissedByTest, isMissedByOverlap] = [testDeparts(change), overlapDeparts(change)];
  const rules = [isMissedByTest && "the test", isMissedByOverlap && "the overlap rule"];
  return {
    ratio: Math.abs(difference) / halfWidth,
    isClear: change.isClear,
    isMissedByTest,
    isMissedByOverlap,
    title: `${row.change}, ${row.years}: ${row.before} ± ${row.before_half_width} to ${row.after} ± ${row.after_half_width}; printed ${row.printed}; otherwise by ${rules.filter(Boolean).join(" and ")}`
  };
}

export const printedVerdicts = figure<PrintedVerdict>({
  title: "Printed verdicts follow the test, and not whether intervals touch",
  subtitle:
    "Yearly changes in long-term migration on which ONS printed a verdict, 2015 to 2017; one dot for each",
  holds: (rows) => {
    const {test, overlap, testForSure} = tally(rows);
    if (testForSure > 0)
      return `the test contradicts ${testForSure} verdicts whatever the rounding`;
    return (
      overlap > 3 * test || `the overlap rule is wrong ${overlap} times, the test ${test} times`
    );
  },
  query: {
    sql: `SELECT geography || ', ' || flow
    || CASE category WHEN 'all' THEN '' ELSE ', ' || replace(category, '_', ' ') END AS change,
  year_from || ' to ' || year_to AS years,
  estimate_from_thousand AS before, ci95_half_width_from_thousand AS before_half_width,
  estimate_to_thousand AS after, ci95_half_width_to_thousand AS after_half_width,
  ons_significant_change AS printed
FROM uk_ltim_verdicts
WHERE ons_significant_change <> 'N/A'
ORDER BY change, years, before`,
    params: []
  },
  chart: (rows, options) => verdictDots(rows.map(dotOf), options),
  describe: (rows) => {
    const {changes, clear, test, overlap, testForSure, overlapForSure, undecided} = tally(rows);
    const n = (value: number) => formatNumber(value);
    return `ONS printed a verdict on ${n(changes)} changes, and called ${n(clear)} of them up or down. On the rounded figures a test of the difference says otherwise of ${n(test)}, the rule that intervals must not touch of ${n(overlap)}. Allowing for the rounding, the test contradicts ${n(testForSure)} and the overlap rule ${n(overlapForSure)}; ${n(undecided)} cannot be decided from rounded figures.`;
  },
  table: [
    {name: "change", label: "What", format: "plain"},
    {name: "years", label: "From, to", format: "plain"},
    {name: "before", label: "Before, thousand"},
    {name: "before_half_width", label: "±"},
    {name: "after", label: "After, thousand"},
    {name: "after_half_width", label: "±"},
    {name: "printed", label: "Printed", format: "plain"}
  ],
  tableRows: (rows) =>
    rows.filter((row) => testDeparts(judged(row)) || overlapDeparts(judged(row))),
  sources: ["uk_ltim_verdicts"],
  asked: {
    questions: [
      {
        question: "Why do print and test differ at times?",
        answer:
          "The published figures are rounded, and ONS tested those before rounding. Near the line rounding decides."
      },
      {
        question: "What does “No” mean?",
        answer: "That the change could not be told from chance. The number may still have changed."
      }
    ],
    avoid: [
      "“ONS got these wrong.” Allow for the rounding, and the test departs from none of its verdicts.",
      "“No change”, for “no clear change”."
    ]
  },
  caveats: ["verdicts-rounded", "verdicts-table"]
});
