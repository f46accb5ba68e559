import {parseArgs} from "node:util";
import type {Zeros} from "../../../src/stats/suppression.js";

/** What an author says of the tables to be audited. */
export interface AuditRequest {
  /** A CSV file, or the name of a table of ours. */
  subject: string;
  /** CSV files that are published already. */
  others: string[];
  /** Lookups from parts to wholes, as two columns of a CSV file. */
  nests: string[];
  /** The columns that count people; worked out from the file where it is left out. */
  counts?: string[];
  threshold: number;
  zeros: Zeros;
  /** What stands in a cell whose count is withheld; an empty cell is one too. */
  marks: string[];
  /** The labels of totals; the usual words where it is left out. */
  totals?: string[];
  /** Columns that are the sum of others. */
  sums: {whole: string; parts: string[]}[];
  /** What counts are rounded to; 1 if they are not. */
  base: number;
  /** A column that runs up over time, and the key column that orders it. */
  runningTotal?: {column: string; order: string};
  /** Whether a protected copy is written. */
  suppress: boolean;
  /** Where the report goes. */
  report?: string;
}

/** What the command can be asked, for people. */
export const usage = `npm run audit -- <file.csv | table> [options]

  --counts a,b        the columns that count people; by default those with whole numbers
  --threshold 10      counts from 1 to one less are withheld
  --zeros withheld    zeros are withheld too; by default they are shown
  --withheld "*,c"    marks of a withheld count, beside an empty cell; by default * c x and ..
  --total Total       the label of a total; by default Total, All and their like
  --sum all=a+b       a column that is the sum of others; may be given again
  --round 5           counts are rounded to a multiple
  --running people --order date    a running total, and the column that orders it
  --with other.csv    what is published already; may be given again
  --nest lookup.csv   two columns, a part and the whole that it lies in; may be given again
  --suppress          write a protected copy, <file>.protected.csv
  --report file.md    where the report goes; by default <file>.audit.md`;

const marks = ["*", "c", "x", ".."];

/** Returns what the words of a command ask for; throws in a sentence where they make no sense. */
export function readRequest(words: readonly string[]): AuditRequest {
  const {values, positionals} = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      counts: {type: "string"},
      threshold: {type: "string", default: "10"},
      zeros: {type: "string", default: "shown"},
      withheld: {type: "string"},
      total: {type: "string"},
      sum: {type: "string", multiple: true, default: []},
      round: {type: "string", default: "1"},
      running: {type: "string"},
      order: {type: "string"},
      with: {type: "string", multiple: true, default: []},
      nest: {type: "string", multiple: true, default: []},
      suppress: {type: "boolean", default: false},
      report: {type: "string"}
    }
  });
  const [subject, ...rest] = positionals;
  if (!subject) throw new Error("missing file or table to audit");
  if (rest.length > 0) throw new Error(`invalid request; one file at a time: ${rest.join(" ")}`);
  const {zeros, running, order} = values;
  if (zeros !== "shown" && zeros !== "withheld")
    throw new Error(`invalid --zeros; not shown or withheld: ${zeros}`);
  if ((running === undefined) !== (order === undefined))
    throw new Error("missing --running or --order: a running total needs both");
  return {
    subject,
    others: values.with,
    nests: values.nest,
    counts: values.counts?.split(","),
    threshold: wholeNumber("--threshold", values.threshold, 2),
    zeros,
    marks: values.withheld?.split(",") ?? marks,
    totals: values.total?.split(","),
    sums: values.sum.map(readSum),
    base: wholeNumber("--round", values.round, 1),
    runningTotal: running && order ? {column: running, order} : undefined,
    suppress: values.suppress,
    report: values.report
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!(Number.isInteger(number) && number >= least))
    throw new Error(`invalid ${name}; not a whole number from ${least}: ${text}`);
  return number;
}

function readSum(text: string): {whole: string; parts: string[]} {
  const [whole, parts, ...rest] = text.split("=");
  if (!whole || !parts || rest.length > 0)
    throw new Error(`invalid --sum; not as all=a+b: ${text}`);
  return {whole, parts: parts.split("+")};
}
