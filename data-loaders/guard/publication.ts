// A table as an outsider reads it, wherever it comes from: a contract and its
// rows, or an author's CSV file.

/**
 * What stands in a cell. Withheld, not published, not applicable and zero are four things:
 * - shown: a count, zero included, or a rounded one;
 * - withheld: small, or hidden so that a small one cannot be worked out; one mark for both;
 * - small: withheld, with a mark that says it is **most** or less;
 * - not published: a number that there is, and that nobody here knows or hides;
 * - not applicable: no number at all.
 */
export type Content =
  | {kind: "shown"; value: number}
  | {kind: "withheld"}
  | {kind: "small"; most: number}
  | {kind: "not published"}
  | {kind: "not applicable"};

/** One line of a publication. */
export interface Line {
  /** The row of the table, or the line of the file. */
  number: number;
  /** The values that tell it from other lines, by key column. */
  keys: Readonly<Record<string, string>>;
  counts: Readonly<Record<string, Content>>;
  /** Whether nothing in it is a secret, as of a whole nation. */
  isExempt?: boolean;
}

/** A value of a key column that stands for the sum of others, such as "Total" or a region. */
export interface Total {
  column: string;
  value: string;
  /** The values that it sums; all that are not totals, if left out. */
  of?: readonly string[];
  /** Whether the parts leave a rest of the whole that has no line of its own; defaults to false. */
  leavesRest?: boolean;
}

/** A column of counts that is the sum of others in its row. */
export interface ColumnSum {
  whole: string;
  parts: readonly string[];
  /** Whether the parts leave a rest of the whole that has no column; defaults to false. */
  leavesRest?: boolean;
}

/** A column that runs up over time, and the key column that orders it. */
export interface RunningTotal {
  column: string;
  order: string;
}

/** A table and what a reader knows to add up in it. A line that is not there counts as none. */
export interface Publication {
  /** The table or the file. */
  name: string;
  lines: readonly Line[];
  totals: readonly Total[];
  sums: readonly ColumnSum[];
  runningTotal?: RunningTotal;
  /** What counts are rounded to, each on its own; 1 if they are not. */
  base: number;
  /** Names of columns that other publications share, by column; the column's own if left out. */
  measures?: Readonly<Record<string, string>>;
}
