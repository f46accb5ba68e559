/** What the figures of the release of February 2016 share: their rows, and how they are compared. */
import type {Compared} from "../charts/comparison-panels.js";
import {difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import {formatMonth} from "../prose/date.js";

/** Net migration of a rolling year as it was known in February 2016. */
export type NetRow = {
  year_ending: Date;
  release: string;
  net: number;
  half_width: number;
  half_width_release: string;
};

/**
 * Returns the query of rolling years that end on the given days, each as last
 * published by February 2016. The half-widths are those of the restated series of May 2019: those
 * first printed were not found for every year.
 */
export const netAsKnown = (days: readonly string[]): string => `SELECT n.year_ending,
  max(n.release) AS release,
  arg_max(n.net, n.release) AS net,
  CAST(max(m.ci95_half_width_thousand) * 1000 AS INTEGER) AS half_width,
  max(m.release) AS half_width_release
FROM uk_net_migration_vintages AS n
JOIN uk_ltim_rolling_margins AS m
  ON m.year_ending = n.year_ending AND m.release = '2019-05' AND m.basis = 'LTIM'
  AND m.flow = 'net' AND m.citizenship = 'all' AND m.reason = 'all'
WHERE n.release <= '2016-02'
  AND n.year_ending IN (${days.map((day) => `DATE '${day}'`).join(", ")})
GROUP BY n.year_ending
ORDER BY n.year_ending`;

/** Returns a row as an estimate with its doubt and its descent. */
export function netEstimate({
  year_ending,
  release,
  net,
  half_width,
  half_width_release
}: NetRow): Estimate {
  return {
    value: net,
    lower: net - half_width,
    upper: net + half_width,
    level: 0.95,
    interval: "sampling",
    noIntervalReason: null,
    intervalRelease: half_width_release,
    status: "as published",
    release,
    basis: "passenger survey",
    covers: "long-term migrants",
    stockOrFlow: "flow",
    unit: "people per year",
    period: {end: year_ending.toISOString().slice(0, 10), months: 12},
    area: "uk",
    measure: "net migration",
    roundedTo: 1000,
    source: "uk_net_migration_vintages"
  };
}

/** Returns the year that a row stands for, as "year to June 2015". */
export const yearName = ({year_ending}: Pick<NetRow, "year_ending">): string =>
  `year to ${formatMonth(year_ending)}`;

/** Compares the estimate *now* with that of *base*. */
export function compareRows(now: NetRow, base: NetRow): Compared {
  const [a, b] = [now, base].map((row) => ({name: yearName(row), estimate: netEstimate(row)}));
  return {now: a, base: b, difference: difference(a.estimate, b.estimate)};
}
