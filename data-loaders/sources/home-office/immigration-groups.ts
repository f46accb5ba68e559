import type {ImmigrationGroups} from "../../../src/tables/place-immigration-groups.js";
import {isAuthorityCode, type Areas} from "../areas.js";
import {findTable} from "../sheets/find-table.js";
import type {Cell, Sheet} from "../sheets/sheet.js";
import {day, unexpected, wholeNumber} from "../sheets/values.js";

const source = "home-office: Reg_02";
const smallest = 10;

/**
 * Returns the three groups by place, from the table by local authority of the
 * regional data. Counts under 10 are withheld, and so is a part that would tell
 * such a count by subtraction.
 */
export function readGroups(sheets: readonly Sheet[], areas: Areas): ImmigrationGroups[] {
  const {
    above,
    rows,
    where: sheet
  } = findTable(sheets, {
    source,
    sheet: /reg_02/i,
    columns: {
      code: /^LTLA|LAD code|ONS code/i,
      ukraine: /^homes for ukraine/i,
      afghan: /^afghan resettlement programme \(total\)/i,
      asylum: /^supported asylum \(total\)/i,
      contingency: /supported asylum - contingency accommodation/i
    }
  });
  const date = dateIn(above, sheet);
  const seen = new Set<string>();
  const found = rows.flatMap(({where, cells}) => {
    const {code} = cells;
    if (!isAuthorityCode(code) || !areas.isWanted(code)) return [];
    if (seen.has(code)) throw unexpected(where, "each area once", code);
    seen.add(code);
    const place = areas.placeOf(where, code);
    return [{place, code_as_published: code, date, ...countsOf(where, cells)}];
  });
  if (found.length === 0)
    throw unexpected(sheet, `rows of the areas ${areas.codes.slice(0, 5).join(", ")}`, null);
  return found;
}

function dateIn(titles: readonly string[], where: string): Date {
  const match = titles
    .map((title) => /as at (\d{1,2} [A-Z][a-z]+ \d{4})/.exec(title))
    .find(Boolean);
  if (!match) throw unexpected(where, "a title with the day of the count", titles[0] ?? null);
  return day(where, match[1]);
}

type Group = "ukraine" | "afghan" | "asylum" | "contingency";

function countsOf(where: string, cells: Readonly<Record<Group, Cell>>) {
  const marks: string[] = [];
  const count = (group: Group, column: string): number | null => {
    const cell = cells[group];
    if (cell === "*") {
      marks.push(`${column}: not published`);
      return null;
    }
    const people = wholeNumber(`${where}: ${column}`, cell);
    if (people === 0 || people >= smallest) return people;
    marks.push(`${column}: fewer than 10`);
    return null;
  };
  const asylum = count("asylum", "supported_asylum");
  const contingency = count("contingency", "supported_asylum_contingency");
  const rest = asylum === null || contingency === null ? 0 : asylum - contingency;
  const isTelling = rest !== 0 && rest < smallest;
  if (isTelling) marks.push("supported_asylum_contingency: withheld, as the rest is fewer than 10");
  return {
    homes_for_ukraine_arrivals_to_date: count("ukraine", "homes_for_ukraine_arrivals_to_date"),
    afghan_programme_population: count("afghan", "afghan_programme_population"),
    supported_asylum: asylum,
    supported_asylum_contingency: isTelling ? null : contingency,
    mark: marks.length === 0 ? null : marks.join("; ")
  };
}
