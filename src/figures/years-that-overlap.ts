import type {Compared} from "../charts/comparison-panels.js";
import {windowsChart} from "../charts/windows-chart.js";
import {formatMonth} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import {formatMargin} from "../prose/sentence.js";
import {quarterChange, rollingCorrelation} from "../stats/rolling-quarters.js";
import {numberOf, type Choices} from "./control.js";
import {figure} from "./figure.js";
import {compareRows, netAsKnown, type NetRow} from "./survey-net.js";

/** The ends of the five years, latest last. */
const days = ["2014-09-30", "2014-12-31", "2015-03-31", "2015-06-30", "2015-09-30"];

/** Compares the last of the years with the one that ends some quarters before it. */
function compare(rows: NetRow[], choices: Choices): Compared & {apart: number} {
  const apart = numberOf(choices, "apart");
  const [base, now] = [rows[rows.length - 1 - apart], rows[rows.length - 1]];
  if (!base || !now) throw new RangeError(`invalid choice: apart ${apart}`);
  return {...compareRows(now, base), apart};
}

/** What the two years do not share: the same months of two years. */
function unshared({now, apart}: Compared & {apart: number}): {added: string; dropped: string} {
  const end = new Date(`${now.estimate.period.end}T00:00:00Z`);
  const first = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 3 * apart + 1, 1));
  const span = (back: number) => {
    const [from, to] = [first, end].map((day) =>
      formatMonth(new Date(Date.UTC(day.getUTCFullYear() - back, day.getUTCMonth(), 1)))
    );
    // One year is named once: "July to September 2015".
    return `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`;
  };
  return {added: span(0), dropped: span(1)};
}

const thousand = (people: number) => formatNumber(Math.abs(people), {to: 1000});

export const yearsThatOverlap = figure<NetRow>({
  title: "Neighbouring years share most of their months: only the rest can make them differ",
  subtitle:
    "Net migration to the UK in two rolling years, people per year, each as last published by February 2016",
  holds: (rows) => {
    const {sharedMonths} = compare(rows, {apart: "1"}).difference;
    return sharedMonths > 6 || `neighbouring years share ${sharedMonths} months`;
  },
  query: {sql: netAsKnown(days), params: []},
  controls: {
    apart: {label: "Quarters apart", range: {min: 0, max: 4, step: 1, start: 1}}
  },
  chart: (rows, {choices, ...options}) => {
    const compared = compare(rows, choices);
    return windowsChart(compared, {...options, apart: compared.apart, reach: 100_000});
  },
  words: (rows, choices) => {
    const compared = compare(rows, choices);
    const {now, base, difference, apart} = compared;
    if (apart === 0)
      return "Both windows are the same year. All four quarters are shared, and nothing can differ.";
    const change = quarterChange(now.estimate.value, base.estimate.value);
    const {added, dropped} = unshared(compared);
    const verb = change < 0 ? "fell" : change > 0 ? "rose" : "did not change";
    const shared = 4 - apart;
    return [
      shared === 0
        ? "The two years share no quarter, so their errors are independent."
        : `The two years share ${shared} ${shared === 1 ? "quarter" : "quarters"}. If all quarters err alike, their errors have a correlation of ${formatNumber(rollingCorrelation(apart), {to: 0.01})}.`,
      `The change has a margin of ${formatMargin(difference.margin!, 1000)}.`,
      change === 0
        ? `The estimate ${verb}.`
        : `That the estimate ${verb} by ${thousand(change)} can mean only that ${added} came out ${thousand(change)} ${change < 0 ? "below" : "above"} ${dropped}${shared === 0 ? "." : ", if the shared quarters were not revised."}`
    ].join(" ");
  },
  describe: (rows, choices) => {
    const {now, base, difference, apart} = compare(rows, choices);
    const value = ({name, estimate}: Compared["now"]) =>
      `${thousand(estimate.value)} \u00b1 ${thousand(estimate.upper! - estimate.value)} in the ${name}`;
    if (apart === 0)
      return `Two windows of four quarters lie on the same year: ${value(now)}. Nothing differs.`;
    return [
      `Two windows of four quarters, ${apart} apart: ${value(base)}, and ${value(now)}. ${4 - apart} of four quarters lie in both.`,
      `The change of ${formatNumber(difference.change!, {to: 1000, signed: true})} has a margin of ${formatMargin(difference.margin!, 1000)}.`,
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
        question: "Why compare years that overlap at all?",
        answer:
          "A new year is published every quarter, and is read beside the last one. Most of both is the same months."
      },
      {
        question: "What is the margin of the difference, then?",
        answer:
          "Nobody published it. It lies between two limits, and a verdict is given only where it holds at both."
      }
    ],
    avoid: [
      "“The trend has turned.” Only the quarters at the two ends can make such years differ.",
      "The margin of one year, as if it were that of the difference."
    ]
  },
  caveats: ["restated-half-widths", "quarters-not-published"]
});
