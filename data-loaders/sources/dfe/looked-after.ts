import type {UnaccompaniedChildren} from "../../../src/tables/region-unaccompanied-children.js";
import {findTable, type FoundRow} from "../sheets/find-table.js";
import type {Cell, Sheet} from "../sheets/sheet.js";
import {unexpected, wholeNumber} from "../sheets/values.js";

const source = "dfe-looked-after";

/** The columns that tell the area and the year; every file of the department has them so. */
const common = {
  time: /^time_period$/,
  level: /^geographic_level$/,
  country: /^country_code$/,
  region: /^region_code$/
} as const;

/**
 * What is counted, and the count. To the release of 2024 the groups stood in
 * cla_group and their members in characteristic; since that of 2025 they stand in
 * characteristic and breakdown.
 */
const layouts = [
  {...common, member: /^breakdown$/, count: /^children_count$/},
  {...common, member: /^characteristic$/, count: /^number$/}
] as const;

type Column = keyof (typeof layouts)[number];

const unaccompanied = /^(unaccompanied asylum[- ]seeking child(ren)?( \(UASC\))?|UASC)$/i;

/** England and its regions are published here; councils never, because these are children. */
const levels: Readonly<Record<string, (cells: Readonly<Record<Column, Cell>>) => Cell>> = {
  National: ({country}) => country,
  Regional: ({region}) => region
};

/** Counts below are withheld, save for the whole of England. */
const smallest = 10;

/** The marks of the department's files, and what ours are called. */
const marks: Readonly<Record<string, UnaccompaniedChildren["mark"]>> = {
  c: "not published",
  u: "not published",
  low: "fewer than 10",
  k: "fewer than 10",
  x: "not available",
  z: "not applicable"
};

/**
 * Returns the children of the areas that *placeOf* names, by year, from the file of
 * children looked after on 31 March by their characteristics. Rows of councils are
 * passed over unread.
 */
export function readUnaccompanied(
  sheet: Sheet,
  placeOf: ReadonlyMap<string, string>
): UnaccompaniedChildren[] {
  const rows = rowsOf(sheet).filter(({cells}) => String(cells.level) in levels);
  const found = rows.filter(({cells}) => unaccompanied.test(String(cells.member)));
  if (found.length === 0)
    throw unexpected(source, `rows like ${unaccompanied.source}`, membersOf(rows));
  const seen = new Set<string>();
  const children = found.flatMap(({where, cells}): UnaccompaniedChildren[] => {
    const code = String(levels[String(cells.level)](cells));
    const place = placeOf.get(code);
    if (place === undefined) return [];
    const year = yearOf(`${where}: time_period`, cells.time);
    const key = `${place} ${year}`;
    if (seen.has(key)) throw unexpected(where, "each area and year once", key);
    seen.add(key);
    return [{place, code_as_published: code, year, ...countOf(where, cells)}];
  });
  const missing = [...placeOf].find(([code]) => !children.some((row) => isOf(row, code)));
  if (missing && (missing[0] === england || rows.some(({cells}) => cells.level === "Regional")))
    throw unexpected(source, `rows of ${missing[0]}`, null);
  return children;
}

const england = "E92000001";

const isOf = ({code_as_published}: UnaccompaniedChildren, code: string) =>
  code_as_published === code;

/** Returns the rows in whichever layout fits; the error of the newest one where none does. */
function rowsOf(sheet: Sheet): readonly FoundRow<Column>[] {
  const header = new Set(sheet.rows[0]?.map(String));
  const older = header.has("cla_group") && !header.has("breakdown");
  return findTable([sheet], {source, columns: layouts[older ? 1 : 0]}).rows;
}

/** The members that are there, for whoever has to find the one that was renamed. */
function membersOf(rows: readonly FoundRow<Column>[]): string {
  const members = [...new Set(rows.map(({cells}) => String(cells.member)))];
  const near = members.filter((member) => /asylum|uasc/i.test(member));
  return (near.length > 0 ? near : members).slice(0, 20).join(" | ");
}

function yearOf(where: string, cell: Cell): number {
  if (!/^\d{4}$/.test(String(cell))) throw unexpected(where, "a year", cell);
  return Number(cell);
}

function countOf(
  where: string,
  {level, count}: Readonly<Record<Column, Cell>>
): Pick<UnaccompaniedChildren, "children" | "mark"> {
  const mark = marks[String(count)];
  if (mark) return {children: null, mark};
  const children = wholeNumber(`${where}: count`, count);
  const isSmall = level !== "National" && children > 0 && children < smallest;
  return isSmall ? {children: null, mark: "fewer than 10"} : {children, mark: null};
}
