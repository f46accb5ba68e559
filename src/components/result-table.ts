import type {Result} from "../queries/engine.js";
import type {AnyRow} from "../tables/table.js";
import {create} from "./element.js";

/** More rows than this are counted, not shown. */
const mostRows = 500;

/** Returns the *result* of a reader's query as a table, with a line that says how long it is. */
export function resultTable({columns, rows}: Result): HTMLElement {
  const numeric = new Set(
    columns
      .map(({name}) => name)
      .filter((name) => rows.some((row) => typeof row[name] === "number"))
  );
  const kind = (name: string) => (numeric.has(name) ? "n" : "");
  const head = create("tr");
  for (const {name} of columns)
    head.append(create("th", {scope: "col", className: kind(name)}, name));
  const body = create("tbody");
  for (const row of rows.slice(0, mostRows)) {
    const line = create("tr");
    for (const {name} of columns)
      line.append(create("td", {className: kind(name)}, resultCell(row[name])));
    body.append(line);
  }
  const scroll = create(
    "div",
    {className: "table-scroll", tabIndex: 0, ariaLabel: "Result of the query"},
    create("table", {}, create("thead", {}, head), body)
  );
  scroll.setAttribute("role", "region");
  return create("div", {}, create("p", {className: "result-size"}, sizeText(rows.length)), scroll);
}

function sizeText(count: number): string {
  const text = `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
  return count > mostRows ? `${text}, the first ${mostRows} shown` : text;
}

/** A result shows what the engine holds: no rounding, and a missing value as null. */
export function resultCell(value: AnyRow[string]): string {
  if (value === null) return "null";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(value).replace(/^-(?=\d)/, typeof value === "number" ? "\u2212" : "-");
}
