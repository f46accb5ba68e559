import {peopleLines} from "../charts/people-lines.js";
import {formatNumber} from "../prose/format.js";
import {expectedQueue, type ExpectedQueue} from "../stats/expected-queue.js";
import {simulateQueue, type QueueChange} from "../stats/queue-simulation.js";
import type {Spell} from "../stats/snapshots.js";
import {stockAndFlow, type StockAndFlow} from "../stats/stock-flow.js";
import {logNormalWait} from "../stats/waiting-time.js";
import {observeQueue, type ObservedQueue} from "../stats/year-of-snapshots.js";
import {numberOf, type Choices} from "./control.js";
import {figure} from "./figure.js";
import {quarterEnds} from "./quarter-ends.js";

/** What may change in the middle of the year, and how much waits differ between people. */
type Scenario = {
  scenario: string;
  arrivals_factor: number;
  wait_factor: number;
  sigma: number;
};

/** One year of a queue, what is true of such years on average, and where it would end. */
interface Year {
  scenario: Scenario;
  spells: Spell[];
  observed: ObservedQueue;
  expected: ExpectedQueue;
  longRun: StockAndFlow;
}

const changes: Readonly<Record<string, string>> = {
  nothing: "",
  slower: "all waiting takes twice as long",
  more: "twice as many arrive"
};

const printed: Choices = {arrivals: "120", median: "6", change: "nothing", seed: "1"};

function yearOf(rows: readonly Scenario[], choices: Choices): Year {
  const scenario = rows.find((row) => row.scenario === choices.change);
  if (!scenario) throw new RangeError(`invalid choice: change ${choices.change}`);
  const {arrivals_factor, wait_factor, sigma} = scenario;
  const [arrivals, median] = [numberOf(choices, "arrivals"), numberOf(choices, "median") / 12];
  const change: QueueChange = {at: 0.5, arrivals: arrivals_factor, wait: wait_factor};
  const seed = numberOf(choices, "seed");
  const spells = simulateQueue({arrivals, median, sigma, seed, change});
  return {
    scenario,
    spells,
    observed: observeQueue(spells),
    expected: expectedQueue(logNormalWait(median, sigma), {arrivals, change}),
    longRun: stockAndFlow(logNormalWait(median * wait_factor, sigma), {
      arrivals: arrivals * arrivals_factor
    })
  };
}

const years = (value: number | null) =>
  value === null ? "an unknown number of" : formatNumber(value, {to: 0.1});

export const aSnapshotIsNotAYear = figure<Scenario>({
  title: "Added up, four tables count most people more than once, and some never",
  subtitle:
    "One year of a queue: people who wait for a decision, and the tables that count them at the end of each quarter",
  holds: (rows) => {
    const {met, present, inNoSnapshot} = yearOf(rows, printed).observed;
    const twice = met.filter((times) => times > 1).length;
    return (
      (twice > present / 2 && inNoSnapshot > 0) ||
      `${twice} of ${present} are in more than one table, and ${inNoSnapshot} in none`
    );
  },
  query: {
    sql: `SELECT scenario, arrivals_factor::DOUBLE AS arrivals_factor,
  wait_factor::DOUBLE AS wait_factor, sigma::DOUBLE AS sigma
FROM (VALUES
  ('nothing', 1, 1, 1),
  ('slower', 1, 2, 1),
  ('more', 2, 1, 1)
) AS scenarios (scenario, arrivals_factor, wait_factor, sigma)
ORDER BY wait_factor DESC, arrivals_factor`,
    params: []
  },
  controls: {
    arrivals: {label: "Arrivals a year", range: {min: 20, max: 200, step: 10, start: 120}},
    median: {
      label: "Half wait longer than",
      range: {min: 1, max: 12, step: 1, start: 6, unit: " months"}
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
    const change = changes[scenario.scenario];
    const {met, inNoSnapshot: never} = observed;
    return peopleLines({spells, met, never, snapshots, change}, options);
  },
  words: (rows, choices) => {
    const {scenario, observed, expected, longRun} = yearOf(rows, choices);
    const pair = (name: Exclude<keyof ExpectedQueue, "counts">) =>
      `${formatNumber(observed[name])} (${formatNumber(expected[name])})`;
    return [
      `On the day, 31 December: ${pair("stock")} people.`,
      `Different people this year: ${pair("present")}, of whom ${pair("arrivals")} arrived in it.`,
      `Sum of four tables: ${pair("sumOfSnapshots")}.`,
      `Never in any table: ${pair("inNoSnapshot")}.`,
      "In brackets: the average of many such years.",
      changes[scenario.scenario]
        ? `If it stays so, the table will come to hold about ${formatNumber(longRun.stock)} people.`
        : `The people in a table wait ${years(longRun.meanWaitInSnapshot)} years in all, on average; those who arrive wait ${years(longRun.meanWait)}.`
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
      `People arrive at ${choices.arrivals} a year, half of them wait longer than ${choices.median} months, and waits have a spread of sigma ${scenario.sigma}.`,
      changes[scenario.scenario] && `From 1 July ${changes[scenario.scenario]}.`,
      `The tables hold ${ends.join(", ")}.`,
      `Of ${formatNumber(observed.present)} different people, ${inTables[0]} are in none of the four tables, ${inTables[1]} in one, ${inTables[2]} in two, ${inTables[3]} in three and ${inTables[4]} in all four.`,
      `The four tables add up to ${formatNumber(observed.sumOfSnapshots)}; ${formatNumber(observed.arrivals)} people arrived.`
    ]
      .filter(Boolean)
      .join(" ");
  },
  table: [
    {name: "what", label: "What is counted", format: "plain"},
    {name: "drawn", label: "In this year", format: "decimal", missing: "nobody"},
    {
      name: "expected",
      label: "On average of many such years",
      format: "decimal",
      missing: "not worked out after a change"
    }
  ],
  tableRows: (rows, choices) => {
    const {scenario, observed, expected, longRun} = yearOf(rows, choices);
    const isSteady = changes[scenario.scenario] === "";
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
        "Mean whole wait of those who arrived, years",
        observed.meanWait,
        isSteady ? longRun.meanWait : null
      ),
      row(
        "Mean whole wait of those in the last table, years",
        observed.meanWaitInSnapshot,
        isSteady ? longRun.meanWaitInSnapshot : null
      )
    ];
  },
  madeUp:
    "A queue made by chance. Nobody in it is real; they have no nationality and no place. People arrive at an even rate and wait independently of each other; the year begins as if the queue had always run so.",
  caveats: ["who-is-in-a-table", "sum-of-quarters", "slow-claims-fill-tables"]
});
