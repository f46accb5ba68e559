import {findTable, type FoundRow} from "../sheets/find-table.js";
import type {Cell, Sheet} from "../sheets/sheet.js";
import {text, unexpected, wholeNumber} from "../sheets/values.js";

/** Where students lived before their course, by our names, as HESA names it. */
export const categories = {
  england: "England",
  scotland: "Scotland",
  wales: "Wales",
  northern_ireland: "Northern Ireland",
  other_uk: "Other UK",
  european_union: "European Union",
  non_european_union: "Non-European Union",
  total_non_uk: "Total Non-UK",
  total: "Total"
} as const;

export type Category = keyof typeof categories;

/** Students of one provider in one academic year and category, rounded to 5 by HESA. */
export interface Enrolment {
  where: string;
  ukprn: string;
  /** As 2014/15. */
  year: string;
  category: Category;
  students: number;
}

/** Columns of the whole table that split students further; the wide file names its choice above the header. */
const splits = /^((first year|entrant) marker|level of study|mode of study)$/i;

/**
 * Returns the enrolments in *sheet*, a file of HESA's Table 1. There are two
 * layouts: the whole table has a row for each category, the file of a selection a
 * column, with its academic year above. Other splits must be "All".
 */
export function readEnrolments(sheet: Sheet, source: string): Enrolment[] {
  const isWhole = sheet.rows.some((row) => row.some((cell) => /^category$/i.test(String(cell))));
  return isWhole ? readWhole(sheet, source) : readSelection(sheet, source);
}

function readWhole(sheet: Sheet, source: string): Enrolment[] {
  const {header, rows} = findTable([sheet], {
    source,
    columns: {
      ukprn: /^UKPRN$/i,
      year: /^academic year$/i,
      category: /^category$/i,
      number: /^number$/i
    }
  });
  const split = header.flatMap((cell, at) => (splits.test(String(cell)) ? [at] : []));
  return rows
    .filter(({all}) => split.every((at) => all[at] === "All"))
    .flatMap(({where, cells}) => {
      const category = categoryOf(cells.category);
      if (!category || cells.ukprn === null) return [];
      const [ukprn, year] = [text(where, cells.ukprn), academicYear(where, cells.year)];
      return [{where, ukprn, year, category, students: wholeNumber(where, cells.number)}];
    });
}

function readSelection(sheet: Sheet, source: string): Enrolment[] {
  const names = Object.entries(categories).map(([name, title]) => [
    name,
    new RegExp(`^${title}$`, "i")
  ]);
  const {above, rows, where} = findTable([sheet], {
    source,
    columns: {ukprn: /^UKPRN$/i, ...(Object.fromEntries(names) as Record<Category, RegExp>)}
  });
  const year = academicYear(`${where}: above the header`, chosen(above, /^academic year$/i));
  for (const [at, name] of above.entries())
    if (splits.test(name) && above[at + 1] !== "All")
      throw unexpected(`${where}: ${name}`, "All", above[at + 1] ?? null);
  return rows.flatMap((row) => enrolmentsOf(row, year));
}

function enrolmentsOf({where, cells}: FoundRow<Category | "ukprn">, year: string): Enrolment[] {
  // The last row is the total of the UK, which has no number of a provider.
  if (cells.ukprn === null) return [];
  const ukprn = text(where, cells.ukprn);
  return (Object.keys(categories) as Category[]).map((category) => ({
    where: `${where}: ${categories[category]}`,
    ukprn,
    year,
    category,
    students: wholeNumber(`${where}: ${categories[category]}`, cells[category])
  }));
}

/** What stands after a name among the texts above the header. */
function chosen(above: readonly string[], name: RegExp): string | null {
  const at = above.findIndex((line) => name.test(line));
  return at < 0 ? null : (above[at + 1] ?? null);
}

function academicYear(where: string, cell: Cell): string {
  const written = String(cell).trim();
  if (!/^\d{4}\/\d\d$/.test(written)) throw unexpected(where, "an academic year as 2014/15", cell);
  return written;
}

function categoryOf(cell: Cell): Category | undefined {
  const title = String(cell).trim().toLowerCase();
  const names = Object.keys(categories) as Category[];
  return names.find((name) => categories[name].toLowerCase() === title);
}
