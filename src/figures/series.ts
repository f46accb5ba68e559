import {periodText, type SeriesRow} from "../charts/series-chart.js";
import {formatNumber} from "../prose/format.js";
import {verdictNames} from "../prose/sentence.js";
import {difference} from "../stats/difference.js";
import type {Estimate} from "../stats/estimate.js";
import type {Verdict} from "../stats/verdict.js";
import type {Table} from "../tables/table.js";
import type {Finding} from "./figure.js";

export type {SeriesRow} from "../charts/series-chart.js";

/** What the numbers of a series are. */
export interface SeriesOptions {
  /** The contract that they come from. */
  table: Table;
  /** As “customers who were asked”. */
  what: string;
  unit: string;
  /** The level of their intervals, in (0, 1); defaults to 0.95. */
  level?: number;
}

type Known = SeriesRow & {value: number};

const known = (rows: readonly SeriesRow[]): Known[] =>
  rows.filter((row): row is Known => row.value !== null);

/**
 * Returns what may be said of the last number of a series against the first, by the test
 * that its intervals allow; undefined where fewer than two are known.
 */
export function seriesVerdict(
  rows: readonly SeriesRow[],
  options: SeriesOptions
): Verdict | undefined {
  const all = known(rows);
  if (all.length < 2) return undefined;
  const roundedTo = roundingOf(all);
  // The two only need to be of different periods, whatever words the table has for them.
  const estimate = (row: Known, year: number) =>
    estimateOf(row, {...options, roundedTo, end: `${year}-12-31`});
  return difference(estimate(all.at(-1)!, 2001), estimate(all[0], 2000)).verdict;
}

/** Returns whether the verdict of a series is *expected*, or what it is instead. */
export function holdsVerdict(
  rows: readonly SeriesRow[],
  expected: Verdict,
  options: SeriesOptions
): Finding {
  const verdict = seriesVerdict(rows, options);
  if (verdict === undefined) return "fewer than two numbers are known";
  return verdict === expected || `from the first to the last: ${verdictNames[verdict]}`;
}

function estimateOf(
  {value, lower, upper}: Known,
  {table, unit, level = 0.95, roundedTo, end}: SeriesOptions & {roundedTo: number; end: string}
): Estimate {
  const {coverage, source} = table;
  const {kind, reason} = coverage.interval;
  const isBounded = (kind === "sampling" || kind === "modelled") && lower !== null;
  return {
    value,
    lower: isBounded ? lower : null,
    upper: isBounded ? upper : null,
    level: isBounded ? level : null,
    interval: isBounded ? kind : kind === "count" ? "count" : "none",
    noIntervalReason: isBounded ? null : reason,
    intervalRelease: null,
    status: "as published",
    release: source.releaseId,
    basis: table.name,
    covers: coverage.counted,
    stockOrFlow: coverage.kind === "flow" ? "flow" : "stock",
    unit,
    period: {end, months: 0},
    area: "one place",
    measure: table.title,
    roundedTo,
    source: table.name
  };
}

/** The unit that all numbers look rounded to: the largest power of ten that divides them. */
function roundingOf(rows: readonly Known[]): number {
  const numbers = rows.flatMap(({value, lower, upper}) => [value, lower ?? 0, upper ?? 0]);
  return [1000, 100, 10].find((unit) => numbers.every((number) => number % unit === 0)) ?? 1;
}

/** Returns a series in words: first, last, what may be said of the change, gaps and doubt. */
export function describeSeries(rows: readonly SeriesRow[], options: SeriesOptions): string {
  const {table, what, unit} = options;
  const all = known(rows);
  if (all.length === 0) return `${what}: no number is known.`;
  const [first, last] = [all[0], all.at(-1)!];
  const verdict = seriesVerdict(rows, options);
  const gaps = rows.length - all.length;
  return [
    `${capital(what)}: ${inWords(first, unit)} for ${periodText(first.period)}, and ${inWords(last, unit)} for ${periodText(last.period)}.`,
    verdict ? `From the first to the last: ${verdictNames[verdict]}.` : "",
    gaps === 0 ? "" : gaps === 1 ? "One number is missing." : `${gaps} numbers are missing.`,
    table.coverage.interval.reason
  ]
    .filter(Boolean)
    .join(" ");
}

function inWords({value, lower, upper}: Known, unit: string): string {
  const bounds =
    lower === null || upper === null
      ? ""
      : ` (between ${formatNumber(lower)} and ${formatNumber(upper)})`;
  return `${formatNumber(value)} ${unit}${bounds}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
