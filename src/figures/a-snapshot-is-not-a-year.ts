import {peopleLines} from "../charts/people-lines.js";
import {formatNumber} from "../prose/format.js";
import type {ExpectedQueue} from "../stats/expected-queue.js";
import type {Choices} from "./control.js";
import {figure} from "./figure.js";
import {quarterEnds} from "./quarter-ends.js";
import {sigma, yearOf, type Scenario} from "./queue-year.js";

const printed: Choices = {arrivals: "120", median: "6", change: "nothing", seed: "1"};

const inMonths = (years: number | null) => (years === null ? null : 12 * years);

export const aSnapshotIsNotAYear = figure<Scenario>({
  title: "Added up, four tables count some people more than once, and others not at all",
  subtitle:
    "One year of a queue: people who wait for a decision, and the tables that count them at the end of each quarter",
  holds: (rows) => {
    const {met} = yearOf(rows, printed).observed;
    const [never, often] = [
      met.filter((times) => times === 0).length,
      met.filter((times) => times > 1).length
    ];
    return (often > 0 && never > 0) || `${often} are in more than one table, and ${never} in none`;
  },
  query: {
    sql: `SELECT scenario, change, arrivals_factor::DOUBLE AS arrivals_factor,
  wait_factor::DOUBLE AS wait_factor
FROM (VALUES
  ('nothing', '', 1, 1),
  ('slower', 'all waiting takes twice as long', 1, 2),
  ('more', 'twice as many arrive', 2, 1)
) AS scenarios (scenario, change, arrivals_factor, wait_factor)
ORDER BY arrivals_factor, wait_factor`,
    params: []
  },
  controls: {
    arrivals: {label: "Arrivals a year", range: {min: 20, max: 200, step: 10, start: 120}},
    median: {
      label: "Half wait longer than",
      range: {min: 2, max: 12, step: 1, start: 6, unit: " months"}
    },
    change: {
      label: "From 1 July",
      values: {nothing: "nothing changes", slower: "waits double", more: "arrivals double"}
    },
    seed: {label: "Draw again", again: {start: 1}}
  },
  chart: (rows, {choices, ...options}) => {
    const {scenario, spells, observed} = yearOf(rows, choices);
    const snapshots = quarterEnds(4).map((end, i) => ({...end, count: observed.counts[i]}));
    const {met, inNoSnapshot: never} = observed;
    return peopleLines({spells, met, never, snapshots, change: scenario.change}, options);
  },
  words: (rows, choices) => {
    const {scenario, observed, expected, longRun} = yearOf(rows, choices);
    const pair = (name: Exclude<keyof ExpectedQueue, "counts">) =>
      `${formatNumber(observed[name])} (${formatNumber(expected[name])})`;
    const {arrivals, median} = choices;
    return [
      `About ${arrivals} people arrive in a year, and half wait longer than ${median} months.`,
      `On the day, 31 December: ${pair("stock")} people.`,
      `Different people this year: ${pair("present")}, of whom ${pair("arrivals")} arrived in it.`,
      `Sum of four tables: ${pair("sumOfSnapshots")}.`,
      `Never in any table: ${pair("inNoSnapshot")}.`,
      "In brackets: the average of many such years.",
      scenario.change
        ? `If it stays so, the table will come to hold about ${formatNumber(longRun.stock)} people.`
        : `On average, the people in a table wait ${formatNumber(12 * longRun.meanWaitInSnapshot)} months in all; those who arrive wait ${formatNumber(12 * longRun.meanWait)}.`
    ].join(" ");
  },
  describe: (rows, choices) => {
    const {scenario, observed, expected} = yearOf(rows, choices);
    const ends = quarterEnds(4).map(
      ({day}, i) =>
        `${formatNumber(observed.counts[i])} on ${day} (${formatNumber(expected.counts[i])} on average)`
    );
    const inTables = [0, 1, 2, 3, 4].map((tables) =>
      formatNumber(observed.met.filter((times) => times === tables).length)
    );
    return [
      `People arrive at ${choices.arrivals} a year, half of them wait longer than ${choices.median} months, and waits have a spread of sigma ${sigma}.`,
      scenario.change && `From 1 July ${scenario.change}.`,
      `The tables hold ${ends.join(", ")}.`,
      `Of ${formatNumber(observed.present)} different people, ${inTables[0]} are in none of the four tables, ${inTables[1]} in one, ${inTables[2]} in two, ${inTables[3]} in three and ${inTables[4]} in all four.`,
      `The four tables add up to ${formatNumber(observed.sumOfSnapshots)}; ${formatNumber(observed.arrivals)} people arrived.`
    ]
      .filter(Boolean)
      .join(" ");
  },
  table: [
    {name: "what", label: "What is counted", format: "plain"},
    {name: "drawn", label: "In this year", missing: "nobody"},
    {
      name: "expected",
      label: "On average of many such years",
      format: "decimal",
      missing: "not worked out after a change"
    }
  ],
  tableRows: (rows, choices) => {
    const {scenario, observed, expected, longRun} = yearOf(rows, choices);
    const isSteady = scenario.change === "";
    const row = (what: string, drawn: number | null, expected: number | null) => ({
      what,
      drawn,
      expected
    });
    return [
      ...quarterEnds(4).map(({day}, i) =>
        row(`Table of ${day}, people`, observed.counts[i], expected.counts[i])
      ),
      row("Sum of four tables", observed.sumOfSnapshots, expected.sumOfSnapshots),
      row("Different people this year", observed.present, expected.present),
      row("People who arrived this year", observed.arrivals, expected.arrivals),
      row("People never in any table", observed.inNoSnapshot, expected.inNoSnapshot),
      row(
        "Mean whole wait of those who arrived, months",
        inMonths(observed.meanWait),
        isSteady ? inMonths(longRun.meanWait) : null
      ),
      row(
        "Mean whole wait of those in the last table, months",
        inMonths(observed.meanWaitInSnapshot),
        isSteady ? inMonths(longRun.meanWaitInSnapshot) : null
      )
    ];
  },
  madeUp: `A queue made by chance. Nobody in it is real; they have no nationality and no place. People arrive at an even rate. They wait independently of each other, by a log-normal distribution with sigma ${sigma}. The year begins as if the queue had always run so.`,
  caveats: ["who-is-in-a-table", "sum-of-quarters", "slow-claims-fill-tables"]
});
