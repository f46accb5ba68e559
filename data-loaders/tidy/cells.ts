import type {PublishedRow} from "../published.js";

/** Returns the month of a row's release, which names it in the address of a fact. */
export function monthOfRelease({release_date}: PublishedRow): string {
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(release_date ?? ""))
    throw new Error(`invalid release date; not a day or a month: ${release_date}`);
  return release_date.slice(0, 7);
}

/** Returns the answer to whether the count in the cell *name* is from 1 to 9. */
export function smallness(name: string): (cells: PublishedRow) => string {
  return (cells) => (Number(cells[name]) > 0 && Number(cells[name]) < 10 ? "yes" : "no");
}

/** Returns the last day of the quarter written as 2015Q3. */
export function lastDayOfQuarter(quarter: string): string {
  const match = /^(\d{4})Q([1-4])$/.exec(quarter);
  if (!match) throw new Error(`invalid quarter; not as 2015Q3: ${quarter}`);
  return new Date(Date.UTC(Number(match[1]), 3 * Number(match[2]), 0)).toISOString().slice(0, 10);
}

/** Returns the month, as 2017-11, of a day written as 30 November 2017. */
export function monthOfWrittenDay(day: string): string {
  const date = new Date(`${day} UTC`);
  const isThatDay = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(day) && date.getUTCDate() === parseInt(day);
  if (!isThatDay) throw new Error(`invalid day; not as 30 November 2017: ${day}`);
  return date.toISOString().slice(0, 7);
}
