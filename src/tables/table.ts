import {effectiveSource} from "./effective-source.js";
import {refreshedSources} from "./refreshed-sources.js";
import {checkProtection, type Protection} from "./protection.js";

/** The types that a column may have: those that Parquet, Arrow and both engines share. */
export type ColumnType = "STRING" | "INT32" | "DOUBLE" | "DATE" | "BOOLEAN";

/** One column of a table. */
export interface Column {
  type: ColumnType;
  /** What the column holds, in words that a council officer reads. */
  description: string;
  /** The unit of a number, such as "people per year"; left out for codes and names. */
  unit?: string;
  /** Whether a value may be missing; defaults to false. Say in the description what a gap means. */
  nullable?: boolean;
  /** The only values that may occur. */
  values?: readonly string[];
  /** The least and the greatest plausible value. */
  range?: readonly [number, number];
}

/**
 * What is known of the doubt about the numbers of a table: a margin from a
 * sample, an interval from a model, a plain count, or nothing with the reason.
 */
export interface IntervalCoverage {
  kind: "sampling" | "modelled" | "count" | "none";
  /** One line a reader understands; for "none" it is the reason why. */
  reason: string;
}

/** Who is in the numbers, who is not, and what they mean. Shown as the coverage card. */
export interface Coverage {
  /** Who is counted. */
  counted: string;
  /** Who is not counted. */
  notCounted: string;
  /** What a zero means, and what a gap means. */
  zeroMeans: string;
  /** People at a moment, people over a time, or neither (codes and places). */
  kind: "stock" | "flow" | "reference";
  /** The period that a row stands for, in words. */
  period: string;
  /** The areas, and the vintage of their boundaries. */
  geography: string;
  interval: IntervalCoverage;
  /** How and when the numbers are revised. */
  revised: string;
}

/** Where a table comes from, and how our copy of it was had and checked. */
export interface Source {
  publisher: string;
  /** The publisher's own name of the table. */
  table: string;
  /** The release, as printed in a source line; a column named `release` says it row by row. */
  release: string;
  /**
   * The release in the address of a fact, as 2016-06 or 2011-census; "by-row"
   * where a column named `release` holds it, "undated" where it is not known.
   */
  releaseId: string;
  licence: string;
  /** How our copy was had. */
  obtained: string;
  /** How our copy was checked. */
  checked: string;
  /** Whether the copy is second-hand: not from the publisher's own file. */
  secondHand: boolean;
  /**
   * The day that the publisher has announced for a later release, as 2026-11-26; left out
   * where none is known to us. It is never worked out from a rhythm.
   */
  nextRelease?: string;
}

/** A sum that must hold in each row where all its parts are known. */
export interface Total {
  whole: string;
  /** The columns that are added, and those that are taken away. */
  plus: readonly string[];
  minus?: readonly string[];
  /** By how much rounding may put it out; defaults to 0. */
  within?: number;
}

/** The contract of a table: row type, check, Parquet schema, dictionary and coverage card at once. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  /** snake_case: the name in SQL, of the file and of the loader. */
  name: string;
  /** What the table is, as a heading. */
  title: string;
  /** The columns that tell one row from every other; rows are sorted by them. */
  key: readonly string[];
  columns: C;
  coverage: Coverage;
  /** The source of the rows that there are: a refresh has replaced what the contract declares. */
  source: Source;
  /** The source of the copy that the project carries, where a refresh has replaced it. */
  carried?: Source;
  /** Sums that the publisher keeps; a refresh says where they are broken. */
  totals?: readonly Total[];
  /** What a careless reader gets wrong; each is a sentence. */
  traps: readonly string[];
  protects?: Protection;
}

interface ValueTypes {
  STRING: string;
  INT32: number;
  DOUBLE: number;
  DATE: Date;
  BOOLEAN: boolean;
}

type Value<C extends Column> = C extends {nullable: true}
  ? ValueTypes[C["type"]] | null
  : ValueTypes[C["type"]];

/** The row type of a table. Dates are `Date` at midnight UTC; a missing value is null. */
export type Row<T extends Table> = {[K in keyof T["columns"]]: Value<T["columns"][K]>};

/** Any row of any table. */
export type AnyRow = Record<string, string | number | boolean | Date | null>;

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/**
 * Returns the contract *spec*, after checking that it is whole, with the source of
 * its newest accepted refresh. This is the one place where that is resolved.
 */
export function table<const C extends Record<string, Column>>(spec: Table<C>): Table<C> {
  for (const name of [spec.name, ...Object.keys(spec.columns)])
    if (!snakeCase.test(name)) throw new Error(`invalid name; not snake_case: ${name}`);
  for (const name of [...spec.key, ...summedColumns(spec)])
    if (!(name in spec.columns)) throw new Error(`${spec.name}: unknown column: ${name}`);
  for (const name of spec.key)
    if (spec.columns[name].nullable) throw new Error(`${spec.name}: nullable key: ${name}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(spec.source.releaseId))
    throw new Error(`${spec.name}: invalid releaseId; not kebab-case: ${spec.source.releaseId}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(spec.source.nextRelease ?? "2026-11-26"))
    throw new Error(`${spec.name}: invalid nextRelease; not a day: ${spec.source.nextRelease}`);
  if ((spec.source.releaseId === "by-row") !== "release" in spec.columns)
    throw new Error(`${spec.name}: releaseId is "by-row" if and only if there is a column release`);
  checkProtection(spec);
  const refreshed = refreshedSources[spec.name];
  if (!refreshed) return spec;
  return {...spec, source: effectiveSource(spec.source, refreshed), carried: spec.source};
}

function summedColumns({totals = []}: Pick<Table, "totals">): string[] {
  return totals.flatMap(({whole, plus, minus = []}) => [whole, ...plus, ...minus]);
}
