import {estimateWords, type Compared, type Named} from "../charts/comparison-panels.js";
import {headlinesChart} from "../charts/headlines-chart.js";
import {formatNumber} from "../prose/format.js";
import {formatRelease} from "../prose/date.js";
import {differenceSentence, formatMargin} from "../prose/sentence.js";
import {camps2016} from "./camps-2016.js";
import type {Choices} from "./control.js";
import {figure} from "./figure.js";
import {compareRows, netAsKnown, type NetRow} from "./survey-net.js";

const days = {yearEarlier: "2014-09-30", previous: "2015-06-30", released: "2015-09-30"} as const;

/** Compares the estimate that was released with the baseline that is chosen. */
function compare(rows: NetRow[], {baseline}: Choices): Compared {
  const on = (day: string) => {
    const row = rows.find(({year_ending}) => year_ending.toISOString().startsWith(day));
    if (!row) throw new Error(`missing year: ${day}`);
    return row;
  };
  const isPrevious = baseline === "previous-release";
  return compareRows(on(days.released), on(isPrevious ? days.previous : days.yearEarlier));
}

const thousand = (people: number) => formatNumber(people, {to: 1000, signed: true});

const inFull = ({name, estimate}: Named) =>
  `${estimateWords(estimate)} in the ${name} (release of ${formatRelease(estimate.release)})`;

export const oneReleaseTwoHeadlines = figure<NetRow>({
  title: "One release, two headlines: a survey that could support neither",
  subtitle:
    "Net migration to the UK, people per year, as released in February 2016, beside the two figures that it was compared with",
  holds: (rows) => {
    const both = ["year-earlier", "previous-release"].map(
      (baseline) => compare(rows, {baseline}).difference
    );
    const clear = both.find(({verdict}) => verdict !== "no-clear-change");
    if (clear) return `a change is ${clear.verdict}`;
    return both[0].change! > 0 && both[1].change! < 0 ? true : "both changes point the same way";
  },
  query: {sql: netAsKnown(Object.values(days)), params: []},
  controls: {
    baseline: {
      label: "Compared with",
      values: {"year-earlier": "a year earlier", "previous-release": "the previous release"}
    }
  },
  chart: (rows, {choices, ...options}) =>
    headlinesChart(compare(rows, choices), {
      ...options,
      camps: camps2016,
      domain: [240_000, 390_000],
      reach: 100_000,
      keepRoom: true
    }),
  words: (rows, choices) => {
    const {now, base, difference} = compare(rows, choices);
    const sentence = differenceSentence(difference, {
      measure: "net migration",
      a: `the ${now.name}`,
      b: `the ${base.name}`,
      to: 1000
    });
    const way = difference.change! > 0 ? "higher" : "lower";
    return `${sentence} The estimate was ${way}; whether migration was, the survey cannot say.`;
  },
  describe: (rows, choices) => {
    const {now, base, difference} = compare(rows, choices);
    const camp = camps2016.find(({sign}) => sign === Math.sign(difference.change!));
    return [
      `Net migration was estimated at ${inFull(now)}, against ${inFull(base)}: a change of ${thousand(difference.change!)}, with a margin of ${formatMargin(difference.margin!, 1000)}, so from ${thousand(difference.lower!)} to ${thousand(difference.upper!)} at its widest.`,
      camp
        ? `That is the comparison of ${camp.outlets.join(", ")}, who ${camp.verb}.`
        : "No outlet is listed for it.",
      ...difference.reasons
    ].join(" ");
  },
  table: [
    {name: "year_ending", label: "Year ending"},
    {name: "release", label: "Release", format: "plain"},
    {name: "net", label: "Net migration"},
    {name: "half_width", label: "95% half-width"},
    {name: "half_width_release", label: "Half-width as of", format: "plain"}
  ],
  sources: ["uk_net_migration_vintages", "uk_ltim_rolling_margins"],
  asked: {
    questions: [
      {
        question: "So did net migration rise or fall?",
        answer:
          "The survey cannot tell. The estimate was higher than a year before and lower than the quarter before, and chance alone could have made both differences."
      },
      {
        question: "Did the newsrooms get it wrong?",
        answer:
          "They read their two numbers rightly, and took a difference between estimates for a change in migration."
      },
      {
        question: "Why are there two baselines?",
        answer:
          "A release has more than one earlier figure. Which of them it is compared with is a choice, and ought to be said."
      }
    ],
    avoid: [
      "“Net migration did not change.” It may have changed a good deal; the survey could not see it.",
      "“One of them was right.” No comparison with either baseline was borne out."
    ]
  },
  caveats: ["restated-half-widths", "outlets-as-listed"]
});
