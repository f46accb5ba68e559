/** One row of a perturbation table: this noise for this count and keys in [from, to). */
export interface PerturbationRow {
  /** The true count; the highest one in the table stands for all above it too. */
  count: number;
  from: number;
  to: number;
  noise: number;
}

/** Which noise a count gets, by its cell key. */
export type PerturbationTable = readonly PerturbationRow[];

/** Sums of decimal keys fall short by parts in 10^16, which would cross an edge of the table. */
const keyPrecision = 1e12;

/** Returns the key of a cell: the sum of its *records'* keys, modulo 1. */
export function cellKey(recordKeys: readonly number[]): number {
  for (const key of recordKeys)
    if (!(key >= 0 && key < 1)) throw new RangeError(`invalid record key; not in [0, 1): ${key}`);
  const sum = recordKeys.reduce((total, key) => total + key, 0);
  return (Math.round(sum * keyPrecision) / keyPrecision) % 1;
}

export interface PerturbedCount {
  key: number;
  noise: number;
  count: number;
}

/**
 * Returns the count of the records with *recordKeys*, perturbed: the same records
 * get the same noise in whatever table they stand together, so asking again
 * averages nothing out. Perturbed counts are not additive: never sum them.
 */
export function perturbCount(
  recordKeys: readonly number[],
  table: PerturbationTable
): PerturbedCount {
  const key = cellKey(recordKeys);
  const row = rowsOf(table, recordKeys.length).find(({from, to}) => from <= key && key < to);
  if (!row) throw new RangeError(`missing row of the perturbation table: ${key}`);
  return {key, noise: row.noise, count: recordKeys.length + row.noise};
}

/** Returns the mean of the noise of a *count*, which should be zero, and its variance. */
export function noiseMoments(
  table: PerturbationTable,
  count: number
): {mean: number; variance: number} {
  const rows = rowsOf(table, count);
  const covered = rows.reduce((sum, {from, to}) => sum + to - from, 0);
  if (!(Math.abs(covered - 1) < 1e-9))
    throw new RangeError(
      `invalid perturbation table; keys of ${count} do not add up to 1: ${covered}`
    );
  const mean = rows.reduce((sum, {from, to, noise}) => sum + (to - from) * noise, 0);
  const variance = rows.reduce(
    (sum, {from, to, noise}) => sum + (to - from) * (noise - mean) ** 2,
    0
  );
  return {mean, variance};
}

function rowsOf(table: PerturbationTable, count: number): PerturbationRow[] {
  const highest = table.reduce((most, row) => Math.max(most, row.count), -Infinity);
  const rows = table.filter((row) => row.count === Math.min(count, highest));
  if (rows.length === 0) throw new RangeError(`missing count in the perturbation table: ${count}`);
  return rows;
}
