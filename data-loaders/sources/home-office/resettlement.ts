import type {ResettlementToDate} from "../../../src/tables/place-resettlement-to-date.js";
import {isAuthorityCode, type Areas} from "../areas.js";
import {findTable} from "../sheets/find-table.js";
import type {Sheet} from "../sheets/sheet.js";
import {lastDayOfQuarter, unexpected, wholeNumber} from "../sheets/values.js";

/** People who were resettled in a council in one quarter, by one scheme. */
export interface ResettledRow {
  where: string;
  /** The last day of the quarter. */
  date: Date;
  code: string | null;
  people: number;
}

const source = "home-office: Res_D01";
const smallest = 10;

/** Returns the rows of the data sheet of Res_D01. */
export function readResettlement(sheets: readonly Sheet[]): ResettledRow[] {
  const {rows} = findTable(sheets, {
    source,
    sheet: /data/i,
    columns: {
      quarter: /^quarter$/i,
      code: /^(LAD|LTLA) code|ONS code/i,
      scheme: /^resettlement scheme$/i,
      people: /^(people|persons)$/i
    }
  });
  return rows.map(({where, cells}) => ({
    where,
    date: lastDayOfQuarter(`${where}: quarter`, cells.quarter),
    code: isAuthorityCode(cells.code) ? cells.code : null,
    people: wholeNumber(`${where}: people`, cells.people)
  }));
}

/**
 * Returns running totals since 2014 by place, at the end of each year and of the
 * last quarter. A total whose change since the last one shown is under 10 is
 * withheld: only the sum of such changes ever appears.
 */
export function tidyResettlement(
  rows: readonly ResettledRow[],
  areas: Areas
): ResettlementToDate[] {
  const dates = datesOf(rows);
  const byCode = new Map<string, ResettledRow[]>(
    areas.codes.filter(isAuthorityCode).map((code) => [code, []])
  );
  for (const row of rows) {
    if (row.code === null || !areas.isWanted(row.code)) continue;
    areas.placeOf(row.where, row.code);
    const own = byCode.get(row.code);
    if (own) own.push(row);
    else byCode.set(row.code, [row]);
  }
  return onePerPlace(byCode, areas).flatMap(([code, own]) => totalsOf(code, own, dates, areas));
}

/** A place with two codes is one place: its people come together under the code of most rows. */
function onePerPlace(
  byCode: ReadonlyMap<string, ResettledRow[]>,
  areas: Areas
): [string, ResettledRow[]][] {
  const places = new Map<string, [string, ResettledRow[]]>();
  for (const [code, rows] of byCode) {
    const place = areas.placeOf(source, code);
    const other = places.get(place);
    if (!other) places.set(place, [code, rows]);
    else
      places.set(place, [other[1].length >= rows.length ? other[0] : code, [...other[1], ...rows]]);
  }
  return [...places.values()];
}

function totalsOf(
  code: string,
  rows: readonly ResettledRow[],
  dates: readonly Date[],
  areas: Areas
): ResettlementToDate[] {
  const start = areas.startOf(code);
  const first = rows.length === 0 ? Infinity : Math.min(...rows.map(({date}) => date.getTime()));
  let shown = 0;
  return dates.map((date) => {
    const total = rows
      .filter((row) => row.date.getTime() <= date.getTime())
      .reduce((sum, {people}) => sum + people, 0);
    const isTooEarly = start !== null && date < start && date.getTime() < first;
    const isSmall = total !== shown && Math.abs(total - shown) < smallest;
    if (!isTooEarly && !isSmall) shown = total;
    return {
      place: areas.placeOf(source, code),
      code_as_published: code,
      to_date: date,
      people_since_2014: isTooEarly || isSmall ? null : total,
      mark: isTooEarly ? "no such council yet" : isSmall ? "change under 10 not shown" : null
    };
  });
}

function datesOf(rows: readonly ResettledRow[]): Date[] {
  const last = new Date(Math.max(...rows.map(({date}) => date.getTime())));
  const first = Math.min(...rows.map(({date}) => date.getUTCFullYear()));
  if (first !== 2014) throw unexpected(source, "a first quarter in 2014", first);
  const years = Array.from({length: last.getUTCFullYear() - first + 1}, (_, i) => first + i);
  const ends = years.map((year) => new Date(Date.UTC(year, 11, 31))).filter((date) => date <= last);
  return ends.at(-1)?.getTime() === last.getTime() ? ends : [...ends, last];
}
