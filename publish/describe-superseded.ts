import {formatDay} from "../src/prose/date.js";
import {formatNumber} from "../src/prose/format.js";
import {findTable} from "../src/tables/index.js";
import type {AnyRow, Column, Table} from "../src/tables/table.js";
import {escapeHtml} from "./html.js";

/** The names of the places as people write them. */
export type PlaceNames = ReadonlyMap<string, string>;

/**
 * Returns rows of superseded figures as a reader is told of them, one a line of
 * HTML: changed figures with place and period, then what is new, then what is
 * gone. A row that went whole is one line, not one for each of its figures.
 */
export function describeSuperseded(rows: readonly AnyRow[], names: PlaceNames): string[] {
  const gone = rows.filter(
    ({change, column_name}) => change === "withdrawn" && column_name === "*"
  );
  const wentWhole = new Set(gone.map(({row_key}) => row_key));
  const figures = rows.filter(({row_key, change}) => change !== "added" && !wentWhole.has(row_key));
  const isNew = rows.filter(({change}) => change === "added");
  return [
    ...figures.map((row) => describeFigure(row, names)),
    ...isNew.map((row) => `New: ${escapeHtml(describeAdded(row, names))}`),
    ...gone.map((row) => `No longer published: ${escapeHtml(describeKey(row, names))}`)
  ];
}

function describeFigure(row: AnyRow, names: PlaceNames): string {
  const contract = findTable(String(row.table_name));
  const column = contract.columns[String(row.column_name)];
  const what = `${escapeHtml(describeKey(row, names))}: ${escapeHtml(shortly(column))}`;
  const value = (text: AnyRow[string]) => escapeHtml(formatText(text, column));
  return row.change === "withheld"
    ? `${what}: withheld now; the earlier count is not kept`
    : `${what}: <del>${value(row.value)}</del> <span aria-hidden="true">→</span> <ins>${value(row.new_value)}</ins>`;
}

/** The first words of a column's description say what it is; the rest says what a gap means. */
const shortly = ({description}: Column) => description.split(/[;:.]/)[0];

function describeAdded(
  {table_name, row_key, column_name, ...row}: AnyRow,
  names: PlaceNames
): string {
  const contract = findTable(String(table_name));
  return column_name === "*"
    ? describeKey({...row, table_name, row_key}, names)
    : formatKeyPart(String(row_key), {contract, column: String(column_name), names});
}

/** The key of a row in words, as York, 2015; a key without its release is one part shorter. */
function describeKey({table_name, row_key}: AnyRow, names: PlaceNames): string {
  const contract = findTable(String(table_name));
  const parts = String(row_key).split(" · ");
  const {key} = contract;
  const columns = parts.length === key.length ? key : key.filter((name) => name !== "release");
  return columns
    .map((column, index) => formatKeyPart(parts[index], {contract, column, names}))
    .join(", ");
}

function formatKeyPart(
  text: string,
  {contract, column, names}: {contract: Table; column: string; names: PlaceNames}
): string {
  if (column === "place") return names.get(text) ?? text;
  return contract.columns[column].type === "DATE" ? formatDay(text) : text;
}

/** A value as its column has it: numbers with a unit are grouped, with the decimals that they came with. */
function formatText(value: AnyRow[string], {type, unit}: Column): string {
  if (value === null) return "not published";
  const text = String(value);
  if (type === "DATE") return formatDay(text);
  if (!unit) return text;
  const decimals = /\.(\d+)$/.exec(text)?.[1].length ?? 0;
  return formatNumber(Number(text), {to: 10 ** -decimals});
}
