import {placeBirthplace2011} from "../../../src/tables/place-birthplace-2011.js";
import {placeBirthplace2021} from "../../../src/tables/place-birthplace-2021.js";
import {ons, openGovernmentLicence} from "../../../src/tables/sources.js";
import type {Table} from "../../../src/tables/table.js";
import {yorkMsoaBirthplace2011} from "../../../src/tables/york-msoa-birthplace-2011.js";
import {yorkWardBirthplace2011} from "../../../src/tables/york-ward-birthplace-2011.js";
import {readPublished} from "../../published.js";
import {codesBetween, readAreas, type Areas} from "../areas.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Retrieved, Source, SourceOptions} from "../source.js";
import {askBirthplaces2011, type Area2011} from "./birthplace-2011.js";
import {askBirthplaces2021} from "./birthplace-2021.js";

/** The days whose councils the tables are about; those of 2021 are on the councils of its end. */
const councilsOf2011 = new Date("2011-03-27");
const councilsOf2021 = new Date("2021-12-31");
/** York's wards and MSOAs of 2011, by their codes. */
const wards = codesBetween("E05001745", "E05001766");
const msoas = codesBetween("E02002772", "E02002795");

/** Residents by country of birth, from the censuses of 2011 and 2021, by council and within York. */
export const nomisCensus: Source = {
  name: "nomis-census",
  publisher: ons,
  tables: [
    placeBirthplace2011,
    placeBirthplace2021,
    yorkWardBirthplace2011,
    yorkMsoaBirthplace2011
  ].map(({name}) => name),
  triedOnOriginal: false,
  fetch: fetchCensus
};

async function fetchCensus(options: SourceOptions): Promise<Refreshed[]> {
  const areas = await readAreas(options);
  return [
    await fetchPlaces2011(areas, options),
    await fetchPlaces2021(areas, options),
    await fetchYork2011(yorkWardBirthplace2011, wards, options),
    await fetchYork2011(yorkMsoaBirthplace2011, msoas, options)
  ];
}

/** The tables are of England and Wales. */
const isCovered = (code: string) => /^[EW]/.test(code);
/** A longer list would make too long an address. */
const codesPerQuestion = 150;

async function fetchPlaces2011(areas: Areas, options: SourceOptions): Promise<Refreshed> {
  const codes = areas.authoritiesOn(councilsOf2011).filter(isCovered);
  const [found, files]: [Area2011[], Retrieved[]] = [[], []];
  for (const part of partsOf(codes)) {
    const answer = await askBirthplaces2011(part.join(","), options);
    found.push(...answer.areas);
    files.push(...answer.files);
  }
  checkAll(
    placeBirthplace2011,
    codes,
    found.map(({code}) => code)
  );
  const rows = found.map(({code, name: _name, ...people}) => ({
    place: areas.placeOf("nomis-census", code),
    code_as_published: code,
    ...people
  }));
  return {contract: placeBirthplace2011, rows, ...census(2011), files};
}

async function fetchPlaces2021(areas: Areas, options: SourceOptions): Promise<Refreshed> {
  const codes = areas.authoritiesOn(councilsOf2021).filter(isCovered);
  const answers = [];
  for (const part of partsOf(codes)) answers.push(await askBirthplaces2021(part, areas, options));
  const rows = answers.flatMap((answer) => answer.rows);
  checkAll(placeBirthplace2021, codes, [...new Set(rows.map((row) => row.code_as_published))]);
  const files = answers.flatMap((answer) => answer.files);
  return {contract: placeBirthplace2021, rows, ...census(2021), files};
}

async function fetchYork2011(
  contract: typeof yorkWardBirthplace2011 | typeof yorkMsoaBirthplace2011,
  codes: readonly string[],
  options: SourceOptions
): Promise<Refreshed> {
  const isWard = contract.name === yorkWardBirthplace2011.name;
  const {areas, files} = await askBirthplaces2011(`${codes[0]}...${codes.at(-1)}`, options);
  checkAll(
    contract,
    codes,
    areas.map(({code}) => code)
  );
  const names = isWard ? new Map<string, string>() : await libraryNames();
  const rows = areas.map(({code, name, ...people}) =>
    isWard
      ? {ward_code: code, ward_name: name, ...people}
      : {msoa_code: code, msoa_name: names.get(code) ?? name, ...people}
  );
  return {contract, rows, ...census(2011), files};
}

/** The census numbers MSOAs; the names of the House of Commons Library are carried. */
async function libraryNames(): Promise<Map<string, string>> {
  const rows = await readPublished(yorkMsoaBirthplace2011.name);
  return new Map(rows.map(({msoa_code, msoa_name}) => [msoa_code, msoa_name]));
}

function checkAll({name}: Table, asked: readonly string[], found: readonly string[]): void {
  const missing = asked.filter((code) => !found.includes(code));
  if (missing.length > 0)
    throw new Error(`nomis-census: ${name}: missing areas: ${missing.slice(0, 10).join(", ")}`);
  const other = found.find((code) => !asked.includes(code));
  if (other) throw unexpected(`nomis-census: ${name}`, "only the areas asked for", other);
}

function census(year: 2011 | 2021) {
  return {
    release: `Census of ${year}`,
    releaseId: `${year}-census`,
    licence: openGovernmentLicence
  };
}

function partsOf(codes: readonly string[]): string[][] {
  const count = Math.ceil(codes.length / codesPerQuestion);
  return Array.from({length: count}, (_, i) =>
    codes.slice(i * codesPerQuestion, (i + 1) * codesPerQuestion)
  );
}
