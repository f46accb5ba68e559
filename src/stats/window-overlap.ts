import type {Period} from "./estimate.js";

/**
 * Returns a day as a number of months since the start of year 0, such that the
 * ends of any two months are a whole number of months apart.
 */
function monthsAt(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime());
  if (!(isDay && date.toISOString().startsWith(day)))
    throw new RangeError(`invalid day; not a date as 2015-09-30: ${day}`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return (
    year * 12 + month + date.getUTCDate() / new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  );
}

/**
 * Returns the number of months that two periods have in common: 9 for the years
 * that end in June and in September 2015. Counts on a day share nothing.
 */
export function sharedMonths(a: Period, b: Period): number {
  for (const {months} of [a, b])
    if (!(months >= 0 && Number.isFinite(months)))
      throw new RangeError(`invalid months; not zero or more: ${months}`);
  const [endA, endB] = [monthsAt(a.end), monthsAt(b.end)];
  const shared = Math.min(endA, endB) - Math.max(endA - a.months, endB - b.months);
  return Math.max(0, shared);
}
