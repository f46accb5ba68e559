import {formatDay} from "../../prose/date.js";
import {numberIn, type MaterialRow} from "../material.js";

/** Smaller counts of people who seek protection are never used, nor is a difference that small. */
export const leastCount = 10;

export const isShown = (row: MaterialRow) => (numberIn(row, "people") ?? 0) >= leastCount;

export const dayOf = (row: MaterialRow) => formatDay(String(row.date));

export const people = "people seeking asylum who are supported by the Home Office";

/** A quarter and the one before it: 90 to 92 days lie between their last days. */
export function neighbours(
  rows: readonly MaterialRow[]
): [before: MaterialRow, after: MaterialRow][] {
  return rows.slice(1).flatMap((after, i): [MaterialRow, MaterialRow][] => {
    const before = rows[i];
    const days = (Date.parse(String(after.date)) - Date.parse(String(before.date))) / 86_400_000;
    return before.place === after.place && days < 95 ? [[before, after]] : [];
  });
}

export const supported = {measure: "supported-asylum", period: "date"};
