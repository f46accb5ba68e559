import type {Period} from "../stats/estimate.js";

/** How a table writes its periods, and the length of one in months (0 for a day). */
export type PeriodColumn =
  /** A year in a column, that ends on a day such as 06-30. */
  | {kind: "year"; column: string; endsOn: string; months: number}
  /** The last day of a rolling year; an address writes ye-2015-09. */
  | {kind: "year-ending"; column: string; months: number}
  /** A day. */
  | {kind: "day"; column: string; months: number}
  /** An academic year as 2023/24; an address writes 2023-24. */
  | {kind: "academic-year"; column: string; months: number}
  /** Years as printed, such as 2015 or 2016-2020. */
  | {kind: "printed"; column: string; endsOn: string; months: number}
  /** No column: the whole table is about one period. */
  | {kind: "fixed"; period: string; end: string; months: number};

/** What a period of an address is in a table: what to look for, and the time it stands for. */
export interface ResolvedPeriod {
  /** The text of the column; undefined where the table is about one period. */
  value?: string;
  period: Period;
}

/** Returns *period* as *column* has it, or undefined where it is written in another way there. */
export function resolvePeriod(period: string, column: PeriodColumn): ResolvedPeriod | undefined {
  const {months} = column;
  switch (column.kind) {
    case "year":
      if (!/^\d{4}$/.test(period)) return undefined;
      return {value: period, period: {end: `${period}-${column.endsOn}`, months}};
    case "year-ending": {
      const match = /^ye-(\d{4})-(\d\d)$/.exec(period);
      if (!match) return undefined;
      const end = lastDay(Number(match[1]), Number(match[2]));
      return {value: end, period: {end, months}};
    }
    case "day":
      if (!/^\d{4}-\d\d-\d\d$/.test(period)) return undefined;
      return {value: period, period: {end: period, months}};
    case "academic-year": {
      const match = /^(\d\d)(\d\d)-(\d\d)$/.exec(period);
      if (!match) return undefined;
      const [, century, first, last] = match;
      return {
        value: `${century}${first}/${last}`,
        period: {end: `${century}${last}-07-31`, months}
      };
    }
    case "printed": {
      const last = /(\d{4})$/.exec(period);
      return last
        ? {value: period, period: {end: `${last[1]}-${column.endsOn}`, months}}
        : undefined;
    }
    case "fixed":
      return period === column.period ? {period: {end: column.end, months}} : undefined;
  }
}

/** Returns the *value* of a column as an address writes it: 2023/24 is 2023-24. */
export function addressedPeriod(value: string, {kind}: PeriodColumn): string {
  if (kind === "year-ending") return `ye-${value.slice(0, 7)}`;
  return kind === "academic-year" ? value.replace("/", "-") : value;
}

/** Returns the last day of a month, as 2015-09-30. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
