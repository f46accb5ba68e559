/** Whether a true zero stands in the table, or is withheld as a small count is. */
export type Zeros = "shown" | "withheld";

export interface SuppressionOptions {
  /** Counts below this are withheld; 10 for people seeking protection, 5 is usual otherwise. */
  threshold: number;
  /** Defaults to "shown". A zero that is shown says that there is nobody, which may be telling too. */
  zeros?: Zeros;
}

/** Tells whether a *count* is withheld because it is small. */
export function isSmallCount(
  count: number,
  {threshold, zeros = "shown"}: SuppressionOptions
): boolean {
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(`invalid count; not a whole number from zero: ${count}`);
  if (!(threshold >= 1)) throw new RangeError(`invalid threshold; not at least 1: ${threshold}`);
  return count < threshold && (count > 0 || zeros === "withheld");
}

/** Returns the places in *counts* of those that are small: primary suppression. */
export function primarySuppression(
  counts: readonly number[],
  options: SuppressionOptions
): number[] {
  return counts.flatMap((count, index) => (isSmallCount(count, options) ? [index] : []));
}

export interface LineSuppressionOptions extends SuppressionOptions {
  /** Whether the total of the line is published. */
  totalPublished: boolean;
}

export interface LineSuppression {
  /** Places withheld because the count is small. */
  primary: number[];
  /** Places withheld because a small count could be had from them. */
  complementary: number[];
  /** The line as published; null is withheld. */
  shown: (number | null)[];
  /** The published total, or null if there is none. */
  total: number | null;
  /** False where no other count can be withheld: then the total must be, or the line goes. */
  protectable: boolean;
}

/**
 * Returns one line of a table with its small counts withheld. A single one would
 * be the published total less the rest, so the smallest other count that is not
 * zero is withheld with it (the first of equals). Two withheld counts may still
 * be too few, as when both must be 1: audit the line with `hiddenBounds`, and
 * whole tables with the guard.
 */
export function lineSuppression(
  counts: readonly number[],
  {totalPublished, ...options}: LineSuppressionOptions
): LineSuppression {
  const primary = primarySuppression(counts, options);
  const isExposed = totalPublished && primary.length === 1;
  const partner = isExposed ? smallestOther(counts, primary[0]!) : undefined;
  const complementary = partner === undefined ? [] : [partner];
  const hidden = new Set([...primary, ...complementary]);
  return {
    primary,
    complementary,
    shown: counts.map((count, index) => (hidden.has(index) ? null : count)),
    total: totalPublished ? counts.reduce((sum, count) => sum + count, 0) : null,
    protectable: !isExposed || partner !== undefined
  };
}

function smallestOther(counts: readonly number[], hidden: number): number | undefined {
  let smallest: number | undefined;
  counts.forEach((count, index) => {
    if (index === hidden || count === 0) return;
    if (smallest === undefined || count < counts[smallest]!) smallest = index;
  });
  return smallest;
}
