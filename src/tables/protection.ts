import type {Table} from "./table.js";

/**
 * Why a count is missing. None of them is a zero.
 * - small: withheld, with a mark that says it is under the threshold; of a running
 *   total, that fewer people than the threshold came since the last one shown;
 * - withheld: small, or hidden so that a small one cannot be worked out; one mark for both;
 * - not published: a count that there is, but not here;
 * - not applicable: nothing was there to count.
 */
export type Gap = "small" | "withheld" | "not published" | "not applicable";

/** A value of a key column that stands for the sum of other rows. */
export interface PublishedTotal {
  /** The key column, such as place or nationality. */
  column: string;
  /** The value that is the sum, such as "total", or a region. */
  value: string;
  /** The values that it sums, such as the councils of a region; all others, if left out. */
  of?: readonly string[];
  /** Whether some of the whole is in none of the parts; defaults to false. */
  leavesRest?: boolean;
}

/**
 * Counts of people seeking protection, and all that a reader can work out from
 * them. The guard reads it: docs/protect-small-counts.md.
 */
export interface Protection {
  /** The columns that count people seeking protection. */
  columns: readonly string[];
  /** Counts from 1 to one less than this are withheld. */
  threshold: number;
  /** Whether zeros are withheld as well; defaults to "shown". */
  zeros?: "shown" | "withheld";
  /** The column that says why a count is missing, and what each of its reasons means. */
  gaps?: {
    column: string;
    means: Readonly<Record<string, Gap>>;
    /** Whether it gives a reason for each column, as "people: fewer than 10; …"; defaults to false. */
    byColumn?: boolean;
  };
  /** Pairs of columns whose difference is a count too: [whole, part]. */
  differences?: readonly (readonly [string, string])[];
  /** Columns that are the sum of others in the same row. */
  sums?: readonly {whole: string; parts: readonly string[]}[];
  /** Rows that are the sum of other rows: totals, regions, nations. */
  totals?: readonly PublishedTotal[];
  /** A column that runs up over time: its changes in one place are counts too. */
  runningTotal?: {column: string; order: string};
  /** The multiple that counts are rounded to, each on its own; left out if they are not. */
  roundedTo?: number;
  /** Columns of other tables, with the same key, that hold the same counts. */
  sameAs?: readonly {column: string; table: string; as: string}[];
  /** The only places that may occur, where smaller ones are never published. */
  onlyPlaces?: readonly string[];
  /** Where small counts may stand, and why nobody is recognised by them. */
  exempt?: {
    /** The values of a key column in such rows; left out if it is every row. */
    where?: {column: string; values: readonly string[]};
    reason: string;
  };
}

/** Tells whether small counts may stand in every row. */
export function isExemptThroughout({exempt}: Protection): boolean {
  return exempt !== undefined && exempt.where === undefined;
}

/** Throws where the protection of a table names what is not there, or leaves a gap unexplained. */
export function checkProtection({name, key, columns, protects}: Table): void {
  if (!protects) return;
  for (const column of columnsOf(protects))
    if (!(column in columns)) throw new Error(`${name}: unknown column: ${column}`);
  const {runningTotal, totals = [], exempt, gaps} = protects;
  const keys = [
    ...totals.map(({column}) => column),
    ...(runningTotal ? [runningTotal.order] : []),
    ...(exempt?.where ? [exempt.where.column] : [])
  ];
  for (const column of keys)
    if (!key.includes(column)) throw new Error(`${name}: protects: not a key column: ${column}`);
  if (exempt && !/\w/.test(exempt.reason)) throw new Error(`${name}: missing reason of exemption`);
  if (isExemptThroughout(protects)) return;
  for (const column of protects.columns)
    if (columns[column]!.nullable && !gaps)
      throw new Error(`${name}: missing gaps of a guarded column: ${column}`);
  if (!gaps || gaps.byColumn) return;
  const values = [...(columns[gaps.column]!.values ?? [])].sort();
  const means = Object.keys(gaps.means).sort();
  if (values.join("\n") !== means.join("\n"))
    throw new Error(`${name}: ${gaps.column}: values and gaps differ: ${means.join(", ")}`);
}

function columnsOf(protects: Protection): string[] {
  const {columns, differences = [], sums = [], runningTotal, gaps, sameAs = []} = protects;
  return [
    ...columns,
    ...differences.flat(),
    ...sums.flatMap(({whole, parts}) => [whole, ...parts]),
    ...(runningTotal ? [runningTotal.column, runningTotal.order] : []),
    ...(gaps ? [gaps.column] : []),
    ...sameAs.map(({column}) => column)
  ];
}
