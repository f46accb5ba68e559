import type {AnyRow, Table} from "../../src/tables/table.js";
import {isExemptThroughout, type Gap, type Protection} from "../../src/tables/protection.js";
import type {Rule} from "./protection.js";
import type {Content, Line, Publication} from "./publication.js";

/** A table with its rows. */
export interface TableRows {
  contract: Table;
  rows: readonly AnyRow[];
}

/** Returns the rule that *protects* a table. */
export function ruleOf({threshold, zeros = "shown"}: Protection): Rule {
  return {threshold, zeros};
}

/**
 * Returns a guarded table as an outsider reads it. Throws where a count is missing
 * without a mark that says why. Counts that another table shares, by *measures*,
 * go by one name.
 */
export function readTable(
  {contract, rows}: TableRows,
  measures: Readonly<Record<string, string>> = {}
): Publication {
  const {name, key, protects} = contract;
  if (!protects) throw new Error(`${name}: missing protection`);
  const {columns, totals = [], sums = [], differences = [], runningTotal, roundedTo = 1} = protects;
  const ownNames = columns.map((column) => [column, `${name}.${column}`]);
  return {
    name,
    lines: rows.map((row, index): Line => {
      const counts = columns.map((column) => [column, contentOf(contract, row, column, index)]);
      return {
        number: index + 1,
        keys: Object.fromEntries(key.map((column) => [column, textOf(row[column]!)])),
        counts: Object.fromEntries(counts),
        isExempt: isExempt(protects, row)
      };
    }),
    totals,
    sums: [
      ...sums,
      ...differences.map(([whole, part]) => ({whole, parts: [part], leavesRest: true}))
    ],
    runningTotal,
    base: roundedTo,
    measures: {...Object.fromEntries(ownNames), ...measures}
  };
}

/** Tells whether a small count may stand in *row*. */
export function isExempt(protects: Protection, row: AnyRow): boolean {
  const {exempt} = protects;
  if (!exempt?.where) return isExemptThroughout(protects);
  return exempt.where.values.includes(textOf(row[exempt.where.column]!));
}

function contentOf(contract: Table, row: AnyRow, column: string, index: number): Content {
  const value = row[column];
  if (typeof value === "number") return {kind: "shown", value};
  const {gaps, threshold} = contract.protects!;
  const mark = gaps ? String(row[gaps.column]) : "";
  const reason = gaps?.byColumn ? reasonOf(mark, column) : mark;
  const gap: Gap | undefined = gaps?.means[reason];
  if (gap === undefined)
    throw new Error(`${contract.name}: row ${index + 1}: ${column}: missing count without a mark`);
  return gap === "small" ? {kind: gap, most: threshold - 1} : {kind: gap};
}

/** Returns the reason of one column, of a mark that gives one for each. */
function reasonOf(mark: string, column: string): string {
  const found = mark.split("; ").find((part) => part.startsWith(`${column}: `));
  return found?.slice(column.length + 2) ?? "";
}

function textOf(value: AnyRow[string]): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
