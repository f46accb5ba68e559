import {unexpected, wholeNumber} from "../sheets/values.js";
import type {Retrieved, SourceOptions} from "../source.js";
import {askNomis} from "./ask.js";

/** Residents of an area by country of birth, as in the tables of 2011. */
export interface Birthplaces2011 {
  total: number;
  uk_born: number;
  ireland: number;
  eu_excl_uk_and_ireland: number;
  eu_members_2001: number;
  eu_accession_2001_2011: number;
  all_other_countries: number;
  not_uk_born: number;
}

export interface Area2011 extends Birthplaces2011 {
  code: string;
  /** As Nomis names the area. */
  name: string;
}

/** QS203EW, country of birth (detailed): what the names of the cells that we take are like. */
const cells = {
  total: /^All categories/i,
  uk: /^Europe: United Kingdom: Total$/i,
  ireland: /^Europe: Ireland$/i,
  eu: /^Europe: Other Europe: EU countries: Total$/i,
  members: /EU countries: Member countries in March 2001: Total$/i,
  accession: /EU countries: Accession countries April 2001 to March 2011: Total$/i
} as const;

type CellName = keyof typeof cells;

const dataset = "NM_524_1";

/** Returns the birthplaces of the areas in *geography*, codes or a range as Nomis writes them. */
export async function askBirthplaces2011(
  geography: string,
  options: SourceOptions
): Promise<{areas: Area2011[]; files: Retrieved[]}> {
  const {rows, files} = await askNomis(
    {
      dataset,
      parameters: {date: "latest", geography, rural_urban: "0", measures: "20100"},
      columns: {
        code: "geography_code",
        name: "geography_name",
        cell: "cell_name",
        people: "obs_value"
      }
    },
    options
  );
  const byCode = new Map<string, {name: string; people: Map<CellName, number>}>();
  for (const {where, cells: row} of rows) {
    const cell = cellNamed(String(row.cell));
    if (!cell) continue;
    const code = String(row.code);
    const area = byCode.get(code) ?? {name: String(row.name), people: new Map()};
    byCode.set(code, area);
    if (area.people.has(cell))
      throw unexpected(where, "each area and cell once", `${code}, ${row.cell}`);
    area.people.set(cell, wholeNumber(`${where}: obs_value`, row.people));
  }
  return {
    areas: [...byCode].map(([code, {name, people}]) => ({code, name, ...groups(code, people)})),
    files
  };
}

/** The cells come as "Country of Birth: Europe: Ireland" in some downloads. */
function cellNamed(name: string): CellName | undefined {
  const plain = name.replace(/^Country of birth: /i, "");
  return (Object.keys(cells) as CellName[]).find((key) => cells[key].test(plain));
}

function groups(code: string, people: ReadonlyMap<CellName, number>): Birthplaces2011 {
  const of = (name: CellName): number => {
    const value = people.get(name);
    if (value === undefined)
      throw unexpected(`nomis: ${dataset}: ${code}`, `a cell like ${cells[name].source}`, null);
    return value;
  };
  const [total, uk, ireland, eu] = [of("total"), of("uk"), of("ireland"), of("eu")];
  return {
    total,
    uk_born: uk,
    ireland,
    eu_excl_uk_and_ireland: eu,
    eu_members_2001: of("members"),
    eu_accession_2001_2011: of("accession"),
    all_other_countries: total - uk - ireland - eu,
    not_uk_born: total - uk
  };
}
