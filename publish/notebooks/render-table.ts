import {resultCell} from "../../src/components/result-table.js";
import {doubtText, shownColumns, writeNumber, type ShownColumn} from "../../src/notebook/bounds.js";
import type {Result} from "../../src/queries/engine.js";
import type {AnyRow} from "../../src/tables/table.js";
import {escapeHtml} from "../html.js";

/** More rows than this are said, not shown: a page is read, not scrolled through. */
export const mostRows = 50;

/** Returns the result of a query as a table: the doubt about a number stands in its cell. */
export function renderResultTable({columns, rows}: Result): string {
  const shown = shownColumns(columns.map(({name}) => name));
  const numeric = new Set(
    shown
      .filter(({name}) => rows.some((row) => typeof row[name] === "number"))
      .map(({name}) => name)
  );
  const kind = ({name}: ShownColumn) => (numeric.has(name) ? ' class="n"' : "");
  const head = shown.map(
    (column) => `<th scope="col"${kind(column)}>${escapeHtml(column.name)}</th>`
  );
  const body = rows.slice(0, mostRows).map((row) => {
    const cells = shown.map((column, index) => {
      // With its doubt in the cell, a number is no longer all that a sorting sees.
      const value = column.pair ? ` data-value="${String(row[column.name])}"` : "";
      const attributes = `${kind(column)}${value}`;
      const text = cellHtml(row, column);
      return index === 0
        ? `<th scope="row"${attributes}>${text}</th>`
        : `<td${attributes}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

/** A year has no comma, and nothing says that a number is one but its name. */
const isYear = (name: string) => /(^|_)years?(_|$)/.test(name);

function cellHtml(row: AnyRow, {name, pair}: ShownColumn): string {
  const value = row[name];
  if (value === null) return "no value";
  const text = typeof value === "number" && !isYear(name) ? writeNumber(value) : resultCell(value);
  if (!pair) return escapeHtml(text);
  const doubt = doubtText(row, pair);
  return `${escapeHtml(text)}${doubt && ` <span class="doubt">${escapeHtml(doubt)}</span>`}`;
}

/** Says how long a result is, and how much of it is shown. */
export function sizeText(count: number): string {
  const rows = `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
  return count > mostRows ? `${rows}, of which the first ${mostRows} are shown` : rows;
}
