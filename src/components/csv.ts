import type {AnyRow} from "../tables/table.js";

/** Returns rows as CSV; a missing value is an empty cell, a date is 2023-03-31. */
export function toCsv(names: readonly string[], rows: readonly AnyRow[]): string {
  const lines = rows.map((row) => names.map((name) => quote(cellText(row[name]))).join(","));
  return [names.map(quote).join(","), ...lines, ""].join("\n");
}

function cellText(value: AnyRow[string]): string {
  if (value === null) return "";
  return value instanceof Date
    ? value.toISOString().replace(/T00:00:00\.000Z$/, "")
    : String(value);
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
