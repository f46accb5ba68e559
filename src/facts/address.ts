import type {Period} from "../stats/estimate.js";

/** Where a fact stands: `<place>.<measure>.<period>@<release>`. */
export interface FactAddress {
  place: string;
  measure: string;
  /** As written: 2015, ye-2015-09 or 2023-03-31. */
  period: string;
  /** As written: a release, or latest. */
  release: string;
}

const pattern = /^([a-z][a-z-]*)\.([a-z][a-z0-9-]*)\.([a-z0-9-]+)@([a-z0-9-]+)$/;

/** Names that are too long to write in a sentence. */
const shortNames: Readonly<Record<string, string>> = {uk: "united-kingdom"};

/**
 * Returns the parts of *text*, such as york.immigration.2015@2016-06. The place
 * `place` stands for **area**, the page's own. A release must be written out,
 * even if it is `latest`: a number that changes unseen is not a fact.
 */
export function parseAddress(text: string, {area}: {area?: string} = {}): FactAddress {
  const match = pattern.exec(text);
  if (!match) throw new Error(`invalid fact; not <place>.<measure>.<period>@<release>: ${text}`);
  const [, written, measure, period, release] = match;
  if (written === "place" && !area) throw new Error(`missing area of the page for fact: ${text}`);
  const place = written === "place" ? area! : (shortNames[written] ?? written);
  return {place, measure, period, release};
}

/** Returns the address as it is written. */
export function formatAddress({place, measure, period, release}: FactAddress): string {
  return `${place}.${measure}.${period}@${release}`;
}

/** How a table writes the end of its periods. */
export type PeriodColumn =
  | {column: string; kind: "year"; endsOn: string; months: number}
  | {column: string; kind: "year-ending"; months: number}
  | {column: string; kind: "day"; months: number}
  | {column: string; kind: "text"; endsOn: string; months: number};

/**
 * Returns what a *period* of an address is in a table's *column*: the value to
 * look for, and the time that it stands for. Undefined where the table writes
 * its periods in another way.
 */
export function resolvePeriod(
  period: string,
  column: PeriodColumn
): {value: string; period: Period} | undefined {
  const {months} = column;
  switch (column.kind) {
    case "year":
      if (!/^\d{4}$/.test(period)) return undefined;
      return {value: period, period: {end: `${period}-${column.endsOn}`, months}};
    case "text":
      return {value: period, period: {end: `${period.slice(0, 4)}-${column.endsOn}`, months}};
    case "year-ending": {
      const match = /^ye-(\d{4})-(\d\d)$/.exec(period);
      if (!match) return undefined;
      const end = lastDay(Number(match[1]), Number(match[2]));
      return {value: end, period: {end, months}};
    }
    case "day":
      if (!/^\d{4}-\d\d-\d\d$/.test(period)) return undefined;
      return {value: period, period: {end: period, months}};
  }
}

/** Returns the last day of a month, as 2015-09-30. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
