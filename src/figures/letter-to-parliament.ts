import {stripRows, type StripRow} from "../charts/strip-rows.js";
import {formatNumber} from "../prose/format.js";
import {significanceThresholds} from "../stats/significance-threshold.js";
import {figure} from "./figure.js";

/** Net migration of a year as published before the Census revision, in thousands. */
type PublishedNet = {
  year: number;
  net: number;
  half_width: number;
  /** That of the survey alone, to a tenth: the letter reasons with it. */
  survey_half_width: number;
};

/** What the letter asked of a later figure, and what a test asks, in thousands. */
function thresholds([base, later]: PublishedNet[]) {
  const {overlapRule, test} = significanceThresholds([
    base.survey_half_width,
    later.survey_half_width
  ]);
  return {overlapRule, test, came: base.net - later.net};
}

const round = (value: number) => formatNumber(value);
const tenth = (value: number) => formatNumber(value, {to: 0.1});

function rowsOf(rows: PublishedNet[]): StripRow[] {
  const [base, later] = rows;
  const {overlapRule, test} = thresholds(rows);
  const published = ({year, net, survey_half_width: half}: PublishedNet): StripRow => ({
    name: `${year}, as published then`,
    value: net,
    halfWidth: half,
    label: `${round(net)} ± ${tenth(half)}`,
    title: `${year}: net migration ${round(net)} thousand, survey margin ± ${tenth(half)} (95%)`
  });
  const supposed = (name: string, fall: number): StripRow => ({
    name,
    value: base.net - fall,
    halfWidth: later.survey_half_width,
    label: `at most ${round(base.net - fall)}`,
    title: `${name}: a fall of ${round(fall)} thousand, to ${round(base.net - fall)} thousand`,
    isSupposed: true
  });
  return [
    published(base),
    supposed(`${later.year}, had it just counted by the letter`, overlapRule),
    supposed(`${later.year}, had it just counted by the test`, test),
    published(later)
  ];
}

export const letterToParliament = figure<PublishedNet>({
  title: "The rule told to Parliament asked for a larger fall than a test needs",
  subtitle:
    "Net migration of the UK in 2010 and 2011 as first published, and two thresholds; thousand people per year",
  holds: (rows) => {
    const {overlapRule, test, came} = thresholds(rows);
    if (!(overlapRule > test)) return "the overlap rule does not ask for more than the test";
    return came < test || "the fall that was published is clear by the test";
  },
  query: {
    sql: `SELECT l.year, l.estimate_thousand AS net, l.ci95_half_width_thousand AS half_width,
  s.ci95_half_width_thousand AS survey_half_width
FROM uk_ltim_annual_margins AS l
JOIN uk_ips_annual_margins AS s USING (year, flow, citizenship)
WHERE l.flow = 'net' AND l.citizenship = 'all' AND l.year IN (2010, 2011)
  AND l.version = 'original_before_2011_census'
ORDER BY l.year`,
    params: []
  },
  chart: (rows, {document, width}) =>
    stripRows(rowsOf(rows), {
      document,
      width,
      domain: [120, 340],
      label: "thousand people per year",
      lines: [{at: rows[0].net - rows[0].survey_half_width, text: "lower end of the first"}]
    }),
  describe: (rows) => {
    const [base, later] = rows;
    const {overlapRule, test, came} = thresholds(rows);
    return `Net migration was published as ${round(base.net)} thousand for ${base.year}, with a survey margin of ±${tenth(base.survey_half_width)}. The letter of 2012 let a later figure count as a change if the two intervals did not touch: a fall of ${round(overlapRule)} thousand, the sum of ±${tenth(base.survey_half_width)} and ±${tenth(later.survey_half_width)}. A test of the difference needs ${round(test)} thousand. What came was a fall of ${round(came)} thousand, to ${round(later.net)}: not clear by either.`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "net", label: "Net migration, thousand"},
    {name: "half_width", label: "95% half-width"},
    {name: "survey_half_width", label: "95% half-width of the survey alone", format: "decimal"}
  ],
  sources: ["uk_ips_annual_margins", "uk_ltim_annual_margins"],
  asked: {
    questions: [
      {
        question: "Is it wrong to look whether two intervals touch?",
        answer:
          "Where they do not touch, the change is clear. Where they touch, looking settles nothing."
      },
      {
        question: "Why is the test less strict?",
        answer: "Two estimates seldom err in opposite directions, and by the full margin, at once."
      }
    ],
    avoid: [
      "“The intervals overlap, so nothing changed.” A clear change can have intervals that overlap.",
      "“Parliament was misled.” The rule is widely taught, and it errs by asking too much."
    ]
  },
  caveats: ["survey-sampling-only", "revised-after-census"]
});
