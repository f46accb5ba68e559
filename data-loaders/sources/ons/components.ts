import {findTable, type FoundRow} from "../sheets/find-table.js";
import type {Cell, Sheet} from "../sheets/sheet.js";
import {unexpected, wholeNumber} from "../sheets/values.js";

/** The components of change that we take from MYEB3, by ONS's names of the columns. */
export const components = [
  "births",
  "deaths",
  "internal_in",
  "internal_out",
  "internal_net",
  "international_in",
  "international_out",
  "international_net"
] as const;

export type Component = (typeof components)[number];

/** Components of one year; null where the series has no such component at all. */
export type Flows = Readonly<Record<Component, number | null>>;

/** One area in one year. */
export interface AreaYear {
  where: string;
  code: string;
  year: number;
  population: number;
  /** Missing in the first year, which has a population only. */
  flows: Flows | null;
  /** All else that changed the population; missing where ONS splits it up. */
  other: number | null;
}

export interface ComponentSeries {
  firstYear: number;
  lastYear: number;
  areas: AreaYear[];
}

/** Returns the wide table MYEB3, a column for each component and year, as one row an area and year. */
export function readComponents(sheets: readonly Sheet[], source: string): ComponentSeries {
  const {header, rows, where} = findTable(sheets, {
    source,
    sheet: /MYEB3/i,
    columns: {
      code: /^lad?(20\d\d_)?code(\d\d)?$/i,
      population: /^population_\d{4}$/i,
      arrivals: /^international_in_\d{4}$/i
    }
  });
  const years = yearsOf(header, "population");
  const [firstYear, lastYear] = [Math.min(...years.keys()), Math.max(...years.keys())];
  const flowYears = [...years.keys()].filter((year) => year > firstYear);
  const columns = new Map(
    components.map((name) => [name, columnsOf(where, header, name, flowYears)])
  );
  const others = yearsOf(header, "other_change");
  const seen = new Set<string>();
  const areas = rows.flatMap((row) => {
    const code = String(row.cells.code);
    if (seen.has(code)) throw unexpected(row.where, "each area once", code);
    seen.add(code);
    const number = (index: number, name: string, year: number) =>
      wholeNumber(`${row.where}: ${name}_${year}`, row.all[index] ?? null);
    // The release of June 2016 has no figures for Northern Ireland in its last year, and a colon for each.
    const published = [...years].filter(([, at]) => row.all[at] !== ":");
    return published.map(([year, at]): AreaYear => ({
      where: row.where,
      code,
      year,
      population: number(at, "population", year),
      flows: year === firstYear ? null : flowsOf(columns, year, number),
      other:
        year > firstYear && others.has(year)
          ? number(others.get(year)!, "other_change", year)
          : null
    }));
  });
  return {firstYear, lastYear, areas};
}

function flowsOf(
  columns: ReadonlyMap<Component, ReadonlyMap<number, number>>,
  year: number,
  number: (index: number, name: string, year: number) => number
): Flows {
  const entries = components.map((name) => {
    const index = columns.get(name)!.get(year);
    return [name, index === undefined ? null : number(index, name, year)];
  });
  return Object.fromEntries(entries) as Flows;
}

/** Returns the index of the column of each year of a component. */
function yearsOf(header: FoundRow<string>["all"], name: string): Map<number, number> {
  const pattern = new RegExp(`^${name}_(\\d{4})$`, "i");
  return new Map(
    header.flatMap((cell: Cell, index): [number, number][] => {
      const match = pattern.exec(String(cell));
      return match ? [[Number(match[1]), index]] : [];
    })
  );
}

/**
 * Like `yearsOf`, with one year mended: the release of June 2016 has a column
 * internal_in_2054 where 2015 is missing.
 */
function columnsOf(
  where: string,
  header: FoundRow<string>["all"],
  name: Component,
  years: readonly number[]
): ReadonlyMap<number, number> {
  const found = yearsOf(header, name);
  if (found.size === 0) return found;
  const missing = years.filter((year) => !found.has(year));
  const stray = [...found.keys()].filter((year) => !years.includes(year));
  if (missing.length === 1 && stray.length === 1) {
    found.set(missing[0], found.get(stray[0])!);
    return found;
  }
  if (missing.length > 0)
    throw unexpected(
      where,
      `columns ${name}_${missing[0]} to ${missing.at(-1)}`,
      [...found.keys()].join(", ")
    );
  return found;
}
