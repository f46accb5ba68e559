import type {AnyRow, Table} from "../../src/tables/table.js";
import {textOf} from "../refreshed.js";
import {changesBetweenReleases, rowKey, seriesKey} from "./row-key.js";
import {brokenTotals} from "./totals.js";

/** A figure that has another value than before. A missing value is null. */
export interface ChangedFigure {
  /** As york · 2015. */
  rowKey: string;
  place: string | null;
  column: string;
  value: string | null;
  newValue: string | null;
  /** The releases of the two, where the rows say them. */
  releases?: {earlier: string; later: string};
}

/** Values of a column of the key, such as new years or areas that are gone. */
export interface KeyValues {
  column: string;
  values: string[];
}

/** How the rows of a table differ from those before. */
export interface Comparison {
  rowsBefore: number;
  rows: number;
  columns: {added: string[]; removed: string[]};
  /** Values of the key that no row had before, and those that no row has now. */
  newValues: KeyValues[];
  goneValues: KeyValues[];
  /** Rows that are new though none of the values of their key is. */
  added: {rowKey: string; place: string | null}[];
  /** Rows that are gone. */
  removed: AnyRow[];
  changed: ChangedFigure[];
  brokenTotals: string[];
}

/** What a comparison starts from; a file written for an older contract may lack a column. */
export interface Present {
  columns: readonly string[];
  rows: readonly AnyRow[];
}

/** Returns how *rows* of a table differ from those that it has at *present*. */
export function compareRows(
  contract: Table,
  present: Present,
  rows: readonly AnyRow[]
): Comparison {
  const {key} = contract;
  const names = Object.keys(contract.columns);
  const before = new Map(present.rows.map((row) => [rowKey(row, key), row]));
  const after = new Map(rows.map((row) => [rowKey(row, key), row]));
  const newValues = valuesOnlyIn(key, rows, present.rows);
  const isNew = new Map(newValues.map(({column, values}) => [column, new Set(values)]));
  const compared = names.filter((name) => !key.includes(name) && present.columns.includes(name));
  const added = rows.filter(
    (row) =>
      !before.has(rowKey(row, key)) && !key.some((name) => isNew.get(name)?.has(textOf(row[name])))
  );
  return {
    rowsBefore: present.rows.length,
    rows: rows.length,
    columns: {
      added: names.filter((name) => !present.columns.includes(name)),
      removed: present.columns.filter((name) => !names.includes(name))
    },
    newValues,
    goneValues: valuesOnlyIn(key, present.rows, rows),
    added: added.map((row) => ({rowKey: rowKey(row, key), place: placeOf(row)})),
    removed: [...before].filter(([text]) => !after.has(text)).map(([, row]) => row),
    changed: [
      ...[...after].flatMap(([text, row]) => changesOfRow(text, before.get(text), row, compared)),
      ...revisedByNewRelease(contract, before, rows)
    ],
    brokenTotals: brokenTotals(contract, rows)
  };
}

export const placeOf = ({place}: AnyRow): string | null =>
  typeof place === "string" ? place : null;

export const textOrNull = (value: AnyRow[string]): string | null =>
  value === null ? null : textOf(value);

function valuesOnlyIn(
  key: readonly string[],
  these: readonly AnyRow[],
  those: readonly AnyRow[]
): KeyValues[] {
  return key
    .map((column) => {
      const known = new Set(those.map((row) => textOf(row[column])));
      const values = new Set(these.map((row) => textOf(row[column])));
      return {column, values: [...values].filter((value) => !known.has(value)).sort()};
    })
    .filter(({values}) => values.length > 0);
}

function changesOfRow(
  text: string,
  before: AnyRow | undefined,
  after: AnyRow,
  columns: readonly string[]
): ChangedFigure[] {
  if (!before) return [];
  return columns
    .map((column) => ({
      rowKey: text,
      place: placeOf(after),
      column,
      value: textOrNull(before[column]),
      newValue: textOrNull(after[column])
    }))
    .filter(({value, newValue}) => value !== newValue);
}

/** What a release that is new in a table says otherwise than the one before it. */
function revisedByNewRelease(
  contract: Table,
  before: ReadonlyMap<string, AnyRow>,
  rows: readonly AnyRow[]
): ChangedFigure[] {
  const series = seriesKey(contract);
  if (contract.source.releaseId !== "by-row" || series.length === 0) return [];
  return changesBetweenReleases(contract, rows)
    .filter(({later}) => !before.has(rowKey(later, contract.key)))
    .map(({earlier, later, column, value, newValue}) => ({
      rowKey: rowKey(earlier, series),
      place: placeOf(earlier),
      column,
      value,
      newValue,
      releases: {earlier: String(earlier.release), later: String(later.release)}
    }));
}
