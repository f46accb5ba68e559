/**
 * The places that the place of $1 is made of, as a common table expression: those
 * that it replaced, or else itself. Tables on former boundaries hold rows of the
 * former alone, so that a place that is the sum of others can be drawn too.
 */
export const parts = `parts AS (
  SELECT place FROM places
  WHERE successor = $1 OR (place = $1 AND $1 NOT IN (
    SELECT successor FROM places WHERE successor IS NOT NULL
  ))
)`;

/** The sum of a *column* over all parts; null unless every one of them has a value. */
export const total = (column: string): string =>
  `CASE WHEN count(${column}) = (SELECT count(*) FROM parts) THEN CAST(sum(${column}) AS INTEGER) END`;

/** The value of a *column* that cannot be added, such as moves between the parts: null for a sum. */
export const only = (column: string): string =>
  `CASE WHEN (SELECT count(*) FROM parts) = 1 THEN max(${column}) END`;
