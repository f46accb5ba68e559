import {group, pairs} from "d3-array";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {textOf} from "../refreshed.js";

/** Between the parts of a key that is written as one text. */
export const keySeparator = " · ";

/** Returns the key of a row as one text, as york · 2015. */
export function rowKey(row: AnyRow, key: readonly string[]): string {
  return key.map((name) => textOf(row[name])).join(keySeparator);
}

/** Returns the columns that tell one figure from another whatever its release. */
export function seriesKey({key}: Table): string[] {
  return key.filter((name) => name !== "release");
}

/** A figure of one release, and the other value that the next release has for it. */
export interface ChangeBetweenReleases {
  earlier: AnyRow;
  later: AnyRow;
  column: string;
  value: string;
  newValue: string;
}

/**
 * Returns the numbers that a later release of a table changed. A release that
 * does not have a figure says nothing of it.
 */
export function changesBetweenReleases(
  {columns, key, ...contract}: Table,
  rows: readonly AnyRow[]
): ChangeBetweenReleases[] {
  const series = seriesKey({columns, key, ...contract});
  const numbers = Object.keys(columns).filter(
    (name) => !key.includes(name) && /^(INT32|DOUBLE)$/.test(columns[name].type)
  );
  const found: ChangeBetweenReleases[] = [];
  for (const same of group(rows, (row) => rowKey(row, series)).values())
    for (const column of numbers) {
      const known = same
        .filter((row) => row[column] !== null)
        .sort((a, b) => (a.release! < b.release! ? -1 : 1));
      for (const [earlier, later] of pairs(known))
        if (earlier[column] !== later[column])
          found.push({
            earlier,
            later,
            column,
            value: textOf(earlier[column]),
            newValue: textOf(later[column])
          });
    }
  return found;
}
