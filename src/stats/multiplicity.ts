function checkShare(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`invalid ${name}; not in (0, 1): ${value}`);
}

function checkPs(ps: readonly number[]): void {
  for (const p of ps)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p-value; not in [0, 1]: ${p}`);
}

/** What to expect of many tests where nothing has changed. */
export interface FamilywiseError {
  /** The chance of at least one false alarm. */
  anyFalseAlarm: number;
  expectedFalseAlarms: number;
  /** The level for each test that keeps that chance at alpha: simply, and exactly. */
  bonferroniAlpha: number;
  sidakAlpha: number;
}

/** Returns what to expect of a number of independent *tests* at the level *alpha*, in (0, 1). */
export function familywiseError(tests: number, alpha = 0.05): FamilywiseError {
  checkShare("alpha", alpha);
  if (!(Number.isInteger(tests) && tests >= 1))
    throw new RangeError(`invalid number of tests; not a whole number of one or more: ${tests}`);
  return {
    anyFalseAlarm: 1 - (1 - alpha) ** tests,
    expectedFalseAlarms: tests * alpha,
    bonferroniAlpha: alpha / tests,
    sidakAlpha: 1 - (1 - alpha) ** (1 / tests)
  };
}

/** Adjusted p-values in the order given, and which of them are rejected. */
export interface AdjustedTests {
  adjusted: number[];
  rejected: boolean[];
}

/** Adjusts sorted p-values by *adjust*, then puts them back into their order. */
function inSortedOrder(ps: readonly number[], adjust: (sorted: number[]) => number[]): number[] {
  checkPs(ps);
  const order = ps.map((_, i) => i).sort((i, j) => ps[i]! - ps[j]!);
  const sorted = adjust(order.map((i) => ps[i]!));
  const adjusted = new Array<number>(ps.length);
  order.forEach((i, rank) => (adjusted[i] = sorted[rank]!));
  return adjusted;
}

/**
 * Returns p-values adjusted so that the chance of any false alarm is at most
 * *alpha*, whatever their dependence. Stricter than Benjamini–Hochberg; say
 * which of the two was used.
 *
 * Holm (1979), https://www.jstor.org/stable/4615733
 */
export function holmAdjust(ps: readonly number[], alpha = 0.05): AdjustedTests {
  checkShare("alpha", alpha);
  const adjusted = inSortedOrder(ps, (sorted) => {
    let largest = 0;
    return sorted.map((p, rank) => {
      largest = Math.max(largest, p * (sorted.length - rank));
      return Math.min(1, largest);
    });
  });
  return {adjusted, rejected: adjusted.map((p) => p <= alpha)};
}

/**
 * Returns p-values adjusted so that the share of false alarms among those
 * rejected is at most *alpha* on average, for independent tests.
 *
 * Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x
 */
export function benjaminiHochbergAdjust(ps: readonly number[], alpha = 0.05): AdjustedTests {
  checkShare("alpha", alpha);
  const adjusted = inSortedOrder(ps, (sorted) => {
    let smallest = 1;
    return sorted
      .map((p, rank) => (p * sorted.length) / (rank + 1))
      .reverse()
      .map((p) => (smallest = Math.min(smallest, p)))
      .reverse();
  });
  return {adjusted, rejected: adjusted.map((p) => p <= alpha)};
}
