import type {Cell} from "./sheet.js";

/** Returns the whole number in *cell*, which may be text as "1,234"; throws with *where* otherwise. */
export function wholeNumber(where: string, cell: Cell): number {
  const number = typeof cell === "number" ? cell : numberIn(cell);
  if (!Number.isInteger(number)) throw unexpected(where, "a whole number", cell);
  return number;
}

/** Returns the text in *cell*; throws with *where* if it is empty. */
export function text(where: string, cell: Cell): string {
  if (cell === null) throw unexpected(where, "a text", cell);
  return String(cell);
}

/** Returns the day in *cell*, written as 31 Mar 2014, 31 March 2014 or 2014-03-31. */
export function day(where: string, cell: Cell): Date {
  const written = String(cell);
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(written) ? written : `${written} UTC`);
  const isDay = /^(\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4})$/.test(written);
  if (!isDay || Number.isNaN(date.getTime()) || !written.includes(String(date.getUTCDate())))
    throw unexpected(where, "a day", cell);
  return date;
}

/** Returns the last day of a quarter, written as 2014 Q1. */
export function lastDayOfQuarter(where: string, cell: Cell): Date {
  const match = /^(\d{4}) ?Q([1-4])$/.exec(String(cell));
  if (!match) throw unexpected(where, "a quarter as 2014 Q1", cell);
  return new Date(Date.UTC(Number(match[1]), 3 * Number(match[2]), 0));
}

/** Returns an error that says what was expected, and what was found. */
export function unexpected(where: string, expected: string, found: unknown): Error {
  return new Error(
    `${where}: expected ${expected}, found: ${found === null ? "nothing" : String(found)}`
  );
}

function numberIn(cell: string | null): number {
  const match = /^-?\d{1,3}(,\d{3})+$|^-?\d+(\.0+)?$/.test(cell ?? "");
  return match ? Number(cell!.replaceAll(",", "")) : NaN;
}
