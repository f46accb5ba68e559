import type {AsylumSupport} from "../../../src/tables/place-asylum-support.js";
import {isAuthorityCode, type Areas} from "../areas.js";
import {findTable} from "../sheets/find-table.js";
import type {Sheet} from "../sheets/sheet.js";
import {day, text, unexpected, wholeNumber} from "../sheets/values.js";

/** People supported on a day, in one kind of support and accommodation. */
export interface SupportRow {
  where: string;
  date: Date;
  section: number;
  /** The code of the council; null where the publisher gives none. */
  code: string | null;
  subsistenceOnly: boolean;
  people: number;
}

const source = "home-office: Asy_D11";

/** Returns the rows of the data sheet of Asy_D11. */
export function readSupport(sheets: readonly Sheet[]): SupportRow[] {
  const {rows} = findTable(sheets, {
    source,
    sheet: /data/i,
    columns: {
      date: /^date/i,
      support: /^support type$/i,
      code: /^(LAD|LTLA) code|ONS code/i,
      accommodation: /^accommodation type$/i,
      people: /^people$/i
    }
  });
  return rows.map(({where, cells}) => ({
    where,
    date: day(`${where}: date`, cells.date),
    section: sectionOf(where, text(`${where}: support type`, cells.support)),
    code: isAuthorityCode(cells.code) ? cells.code : null,
    subsistenceOnly: /^subsistence only$/i.test(
      text(`${where}: accommodation type`, cells.accommodation)
    ),
    people: wholeNumber(`${where}: people`, cells.people)
  }));
}

function sectionOf(where: string, support: string): number {
  const match = /^Section (4|95|98)$/i.exec(support);
  if (!match) throw unexpected(where, "Section 4, 95 or 98", support);
  return Number(match[1]);
}

/**
 * Returns the people supported by place and quarter, all kinds together. A count
 * under 10 is withheld; what is covered is read from the file itself, which
 * counts by council now these kinds of support, now those.
 */
export function tidySupport(rows: readonly SupportRow[], areas: Areas): AsylumSupport[] {
  const covers = coverageByDate(rows);
  const sums = new Map<string, {date: Date; code: string; people: number}>();
  for (const {date, code, people, where} of rows) {
    if (code === null || !areas.isWanted(code)) continue;
    areas.placeOf(where, code);
    const key = `${code} ${date.getTime()}`;
    const sum = sums.get(key);
    if (sum) sum.people += people;
    else sums.set(key, {date, code, people});
  }
  if (sums.size === 0)
    throw unexpected(source, `rows of the areas ${areas.codes.slice(0, 5).join(", ")}`, null);
  // The publisher has no zeros, so none is made here.
  return [...sums.values()]
    .filter(({people}) => people > 0)
    .map(({date, code, people}) => ({
      place: areas.placeOf(source, code),
      code_as_published: code,
      date,
      people: people < 10 ? null : people,
      mark: people < 10 ? "fewer than 10" : null,
      covers: covers.get(date.getTime())!
    }));
}

/** Returns which kinds of support are counted by council anywhere in the UK, for each date. */
function coverageByDate(rows: readonly SupportRow[]): Map<number, string> {
  const kinds = new Map<number, Set<string>>();
  for (const {date, section, code, subsistenceOnly} of rows) {
    const found = kinds.get(date.getTime()) ?? new Set();
    kinds.set(date.getTime(), found);
    if (code !== null) found.add(subsistenceOnly ? "subsistence" : String(section));
  }
  return new Map([...kinds].map(([time, found]) => [time, coverage(time, found)]));
}

function coverage(time: number, found: ReadonlySet<string>): string {
  const known: Readonly<Record<string, string>> = {
    "95 subsistence": "Section 95",
    "4 95 subsistence": "Sections 95 and 4",
    "4 95 98 subsistence": "Sections 95, 98 and 4",
    "4 95 98": "Sections 95, 98 and 4, without subsistence only"
  };
  const kinds = [...found].sort((a, b) => (Number(a) || 999) - (Number(b) || 999)).join(" ");
  const label = known[kinds];
  if (label) return label;
  const date = new Date(time).toISOString().slice(0, 10);
  throw unexpected(
    `${source}: ${date}`,
    `one of ${Object.keys(known).join("; ")} by council`,
    kinds
  );
}
