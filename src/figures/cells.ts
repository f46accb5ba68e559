import {formatDay} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";
import type {AnyRow} from "../tables/table.js";
import type {TableColumn} from "./figure.js";

/** Returns a cell of a figure's table as a reader sees it: never blank, never a bare zero for a gap. */
export function formatCell(row: AnyRow, {name, format = "number", missing}: TableColumn): string {
  const value = row[name];
  if (value === undefined) throw new Error(`unknown column of the figure's rows: ${name}`);
  if (value === null) return missing ?? "not published";
  if (value instanceof Date) return formatDay(value);
  if (typeof value !== "number" || format === "plain") return String(value);
  return formatNumber(value, {
    signed: format === "signed",
    percent: format === "percent",
    to: format === "decimal" ? 0.1 : 1
  });
}
