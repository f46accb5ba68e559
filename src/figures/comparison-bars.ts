import {barsChart} from "../charts/bars-chart.js";
import type {Compared, Named} from "../charts/comparison-panels.js";
import {formatNumber} from "../prose/format.js";
import {differenceSentence, formatMargin} from "../prose/sentence.js";
import {comparisonHalfWidth, comparisonLevel} from "../stats/comparison-interval.js";
import {difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import {intervalsOverlap} from "../stats/interval.js";
import type {Choices} from "./control.js";
import {figure} from "./figure.js";

type SurveyYear = {year: number; net: number; half_width: number};

/** The level of bars that just touch where two independent errors of one size just differ. */
const eyeLevel = comparisonLevel([1, 1]).level;
/** The same for rolling years that share three quarters. */
const rollingLevel = comparisonLevel([1, 1], {correlation: 0.75}).level;

function toEstimate({year, net, half_width}: SurveyYear): Estimate {
  return {
    value: net,
    lower: net - half_width,
    upper: net + half_width,
    level: 0.95,
    interval: "sampling",
    noIntervalReason: null,
    intervalRelease: null,
    status: "final",
    release: "2013",
    basis: "port survey alone",
    covers: "long-term migrants",
    stockOrFlow: "flow",
    unit: "people per year",
    period: {end: `${year}-12-31`, months: 12},
    area: "uk",
    measure: "net migration",
    roundedTo: 100,
    source: "uk_ips_annual_margins"
  };
}

function compare(rows: SurveyYear[], {years}: Choices): Compared {
  const [base, now] = years.split("-").map((year): Named => {
    const row = rows.find((row) => String(row.year) === year);
    if (!row) throw new Error(`unknown year: ${year}`);
    return {name: year, estimate: toEstimate(row)};
  });
  return {base, now, difference: difference(now.estimate, base.estimate)};
}

const levelOf = ({bars}: Choices) => (bars === "eye" ? eyeLevel : 0.95);

const halfWidthAt = ({estimate}: Named, level: number) =>
  comparisonHalfWidth(estimate.upper! - estimate.value, level);

function isMet({now, base}: Compared, level: number): boolean {
  const [a, b] = [now, base].map((named) => {
    const {value} = named.estimate;
    const half = halfWidthAt(named, level);
    return {lower: value - half, upper: value + half};
  });
  return intervalsOverlap(a, b);
}

const percent = (level: number) => formatNumber(100 * level, {percent: true});
const isClear = ({difference: {verdict}}: Compared) => verdict === "rise" || verdict === "fall";

export const comparisonBars = figure<SurveyYear>({
  title: "Bars that overlap can belong to years that clearly differ",
  subtitle:
    "Net migration to the UK in calendar years, people per year, estimated by the port survey alone",
  holds: (rows) => {
    const compared = compare(rows, {years: "2007-2008"});
    if (!isClear(compared)) return `the change is ${compared.difference.verdict}`;
    return isMet(compared, 0.95) || "the bars do not overlap";
  },
  query: {
    sql: `SELECT year,
  CAST(round(estimate_thousand * 1000) AS INTEGER) AS net,
  CAST(round(ci95_half_width_thousand * 1000) AS INTEGER) AS half_width
FROM uk_ips_annual_margins
WHERE flow = 'net' AND citizenship = 'all' AND year IN (2003, 2004, 2007, 2008, 2010, 2011)
ORDER BY year`,
    params: []
  },
  controls: {
    bars: {label: "Draw", values: {published: "95% bars", eye: `${percent(eyeLevel)} bars`}},
    years: {
      label: "Years",
      values: {
        "2007-2008": "2007 and 2008",
        "2003-2004": "2003 and 2004",
        "2010-2011": "2010 and 2011"
      }
    }
  },
  chart: (rows, {choices, ...options}) =>
    barsChart(compare(rows, choices), {
      ...options,
      bars: `${percent(levelOf(choices))} bars`,
      halfWidthOf: (named) => halfWidthAt(named, levelOf(choices)),
      domain: [50_000, 300_000],
      reach: 175_000
    }),
  words: (rows, choices) => {
    const compared = compare(rows, choices);
    const level = levelOf(choices);
    const bars = `The ${percent(level)} bars ${isMet(compared, level) ? "overlap" : "do not meet"}`;
    const test = `the test finds ${isClear(compared) ? "a clear change" : "no clear change"}`;
    const agree = isMet(compared, level) !== isClear(compared);
    const lesson =
      level === eyeLevel
        ? `Bars of ${percent(eyeLevel)} are drawn for comparing by eye: if they just touch, the difference is just significant. For rolling years that share three quarters it would be bars of ${percent(rollingLevel)}, so draw the difference instead.`
        : "Bars of 95% are drawn for one estimate each. Compared by eye they are too strict a test of the difference.";
    return `${bars}, ${agree ? "and" : "yet"} ${test}: ${formatMargin(compared.difference.margin!, 100)} is the margin of the change. ${lesson}`;
  },
  describe: (rows, choices) => {
    const compared = compare(rows, choices);
    const {now, base, difference} = compared;
    const level = levelOf(choices);
    const inFull = (named: Named) =>
      `${formatNumber(named.estimate.value)} \u00b1 ${formatNumber(halfWidthAt(named, level), {to: 100})} in ${named.name}`;
    const sentence = differenceSentence(difference, {
      measure: "net migration",
      a: now.name,
      b: base.name,
      to: 100
    });
    return `Two estimates with bars of ${percent(level)}: ${inFull(base)} and ${inFull(now)}. The bars ${isMet(compared, level) ? "overlap" : "do not meet"}. ${sentence} ${difference.reasons.join(" ")}`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "net", label: "Net migration"},
    {name: "half_width", label: "95% half-width"}
  ],
  sources: ["uk_ips_annual_margins"],
  asked: {
    questions: [
      {
        question: "Why draw shorter bars?",
        answer:
          "So that two bars that just touch mean what the eye takes them to mean: a difference as large as its margin."
      },
      {
        question: "May I draw my own figures so?",
        answer:
          "Where the two errors are independent and of like size, and where the note says which bars they are."
      }
    ],
    avoid: [
      "“The bars overlap, so it did not change”, of the usual bars.",
      "The short bars as the interval of one estimate. They are for comparing two."
    ]
  },
  caveats: ["bars-by-eye"]
});
