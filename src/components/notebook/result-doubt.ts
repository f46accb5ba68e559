import {doubtColumns, doubtText, lostDoubt, shownColumns} from "../../notebook/bounds.js";
import {mentionedTables} from "../../queries/mentioned-tables.js";
import {tables} from "../../tables/index.js";
import type {AnyRow} from "../../tables/table.js";
import type {ResultRows} from "./result-rows.js";
import type {ShownColumn} from "./result-view.js";

/** What a table of a result says beside its numbers, and below them. */
export interface ShownDoubt {
  columns: ShownColumn[];
  notes: string[];
}

/**
 * Returns the columns of a result with the doubt about each in its own cell, so that
 * the two are never sorted apart, and says which doubt the *sql* has left behind and
 * which tables of the reader's own (*own*, with the names of their files) it reads.
 */
export function describeDoubt(
  sql: string,
  rows: ResultRows,
  own: ReadonlyMap<string, string>
): ShownDoubt {
  const names = rows.columns.map(({name}) => name);
  const columns = shownColumns(names).map(({name, pair}): ShownColumn => {
    const column = names.indexOf(name);
    if (!pair) return {column};
    const parts = [pair.value, ...doubtColumns(pair)];
    const row = (number: number): AnyRow =>
      Object.fromEntries(parts.map((part) => [part, rows.at(number, names.indexOf(part))]));
    return {column, beside: (number) => ` ${doubtText(row(number), pair)}`};
  });
  const contracts = mentionedTables(sql, Object.keys(tables)).map((name) => tables[name]);
  const files = mentionedTables(sql, [...own.keys()]).map(
    (name) => `${name} is your file ${own.get(name)}, on this device only: nobody has checked it.`
  );
  return {columns, notes: [...lostDoubt({sql, columns: names}, contracts), ...files]};
}
