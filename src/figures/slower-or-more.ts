import {chanceRange, queueDots, type QueueRow} from "../charts/queue-dots.js";
import {formatNumber} from "../prose/format.js";
import {stockAndFlow} from "../stats/stock-flow.js";
import {logNormalWait} from "../stats/waiting-time.js";
import {figure} from "./figure.js";

type Queue = {queue: string; arrivals: number; median_months: number; sigma: number};

/** What the formulas say of each queue. */
const workOut = (rows: readonly Queue[]): QueueRow[] =>
  rows.map(({queue, arrivals, median_months, sigma}) => ({
    name: queue,
    arrivals,
    steady: stockAndFlow(logNormalWait(median_months / 12, sigma), {arrivals})
  }));

const whole = (value: number) => formatNumber(value);

export const slowerOrMore = figure<Queue>({
  title: "Twice the wait makes the table twice as long, without one arrival more",
  subtitle:
    "Four queues that run on and on: people who arrive in a year, and people there on a day",
  holds: (rows) => {
    const [before, slower] = workOut(rows);
    const times = slower.steady.stock / before.steady.stock;
    return (
      (before.arrivals === slower.arrivals && Math.abs(times - 2) < 0.001) ||
      `the table is ${formatNumber(times, {to: 0.1})} times as long, with ${whole(slower.arrivals)} arrivals and not ${whole(before.arrivals)}`
    );
  },
  query: {
    sql: `SELECT queue, arrivals::DOUBLE AS arrivals, median_months::DOUBLE AS median_months,
  sigma::DOUBLE AS sigma
FROM (VALUES
  (1, 'A queue', 120, 6, 1),
  (2, 'The same, decisions twice as slow', 120, 12, 1),
  (3, 'Two thirds more arrive, decisions faster', 200, 4, 1.1),
  (4, 'A small queue', 12, 6, 0.8)
) AS queues (number, queue, arrivals, median_months, sigma)
ORDER BY number`,
    params: []
  },
  chart: (rows, options) => queueDots(workOut(rows), options),
  words: (rows) => {
    const [before, slower, more, small] = workOut(rows);
    const [low, high] = chanceRange(small.steady).map(whole);
    return `A table grows when more people arrive, and when decisions slow down: its length does not tell which. ${whole(before.arrivals)} arrivals make a table of ${whole(before.steady.stock)} people or of ${whole(slower.steady.stock)}; ${whole(more.arrivals)} arrivals make one of ${whole(more.steady.stock)}. A table of ${whole(small.steady.stock)} people goes from ${low} to ${high} by chance alone.`;
  },
  describe: (rows) => {
    const parts = workOut(rows).map(({name, arrivals, steady}) => {
      const [low, high] = chanceRange(steady).map(whole);
      return `${name}: ${whole(arrivals)} arrive in a year and wait ${whole(12 * steady.meanWait)} months on average; ${whole(steady.stock)} are there on a day, by chance from ${low} to ${high}.`;
    });
    return `${parts.join(" ")} The people on a day are the arrivals of a year times the mean wait in years.`;
  },
  table: [
    {name: "queue", label: "Queue", format: "plain"},
    {name: "arrivals", label: "Arrive in a year"},
    {name: "meanWait", label: "Mean wait, months"},
    {name: "stock", label: "On a day"},
    {name: "stockSd", label: "Standard deviation", format: "decimal"},
    {name: "present", label: "Different people in a year"},
    {name: "sumOfSnapshots", label: "Sum of four tables"},
    {name: "inNoSnapshot", label: "Never in any table", format: "percent"},
    {name: "meanWaitInSnapshot", label: "Mean wait of those in a table, months"},
    {name: "sdOfChange", label: "Standard deviation of a quarter’s change", format: "decimal"}
  ],
  tableRows: (rows) =>
    workOut(rows).map(({name, arrivals, steady}) => ({
      queue: name,
      arrivals,
      ...steady,
      meanWait: 12 * steady.meanWait,
      inNoSnapshot: 100 * steady.inNoSnapshot,
      meanWaitInSnapshot: 12 * steady.meanWaitInSnapshot
    })),
  madeUp:
    "Four queues worked out by formula. Nobody in them is real, and they have no place. The pale bar holds about nineteen tables in twenty, if nothing happens but chance.",
  caveats: ["steady-queue"]
});
