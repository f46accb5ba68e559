/** What the figures about revision share: a year's net migration from release to release. */
import {formatMonth} from "../prose/date.js";
import type {LadderRow, Rung} from "../charts/ladder.js";

/** A release that gives another number than the one before it, for the same year. */
const changes = `SELECT year_ending, basis, release, net,
  publication LIKE '%press%' AS is_from_press,
  lag(net) OVER (PARTITION BY year_ending ORDER BY release) AS before
FROM uk_net_migration_vintages
WHERE year_ending >= DATE '2012-09-30'`;

/** Every figure that differs from the one published before it; the first has none before it. */
export const changedFigures = `SELECT year_ending, basis, release, net, is_from_press
FROM (${changes})
WHERE before IS DISTINCT FROM net`;

const numbers = [1, 2, 3, 4, 5, 6];

/** One row for each year that two or more releases have, with up to six rungs of its ladder. */
export const ladderSql = `WITH rungs AS (
  SELECT *, row_number() OVER (PARTITION BY year_ending ORDER BY release) AS rung
  FROM (${changedFigures})
)
SELECT r.year_ending, any_value(r.basis) AS basis, any_value(n.releases) AS releases,
  any_value(n.last_release) AS last_release,
  ${numbers
    .map(
      (n) => `max(r.net) FILTER (WHERE rung = ${n}) AS net_${n},
  max(r.release) FILTER (WHERE rung = ${n}) AS release_${n}`
    )
    .join(",\n  ")},
  max(r.release) FILTER (WHERE r.is_from_press) AS press_release
FROM rungs AS r
JOIN (
  SELECT year_ending, CAST(count(*) AS INTEGER) AS releases, max(release) AS last_release
  FROM uk_net_migration_vintages GROUP BY year_ending
) AS n USING (year_ending)
WHERE n.releases > 1
GROUP BY r.year_ending
ORDER BY r.year_ending`;

/** Returns the rungs of a year, oldest first. */
export function rungsOf(row: LadderRow): Rung[] {
  return numbers.flatMap((n) => {
    const [net, release] = [row[`net_${n}`], row[`release_${n}`]];
    return typeof net === "number" && typeof release === "string" ? [{net, release}] : [];
  });
}

/** Returns the year of a row, as "year to June 2023". */
export const yearTo = ({year_ending}: {year_ending: Date}): string =>
  `year to ${formatMonth(year_ending)}`;

/** The first release after the methods of the records had changed. */
export const methodChange = "2025-11";
