import {sum} from "d3-array";
import {
  europeAsylumApplicants,
  type EuropeanApplicants
} from "../../../src/tables/europe-asylum-applicants.js";
import {sharedClient} from "../http/client.js";
import {lastDayOfQuarter, unexpected} from "../sheets/values.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {readJsonStat, type JsonStatCell} from "./json-stat.js";

const where = "eurostat: migr_asyappctzm";

/** Our kinds of applicant, by Eurostat's codes of today. */
const kinds: Readonly<Record<string, EuropeanApplicants["applicant_type"]>> = {
  TOTAL: "ASY_APP",
  FRST: "NASY_APP"
};

/** What is asked: all citizenships, sexes and ages together, since our first year. */
const parameters = [
  ["format", "JSON"],
  ["lang", "EN"],
  ["unit", "PER"],
  ["citizen", "TOTAL"],
  ["sex", "T"],
  ["age", "TOTAL"],
  ...Object.keys(kinds).map((kind) => ["applicant", kind]),
  ["sinceTimePeriod", "2014-01"]
];

const members2020 =
  "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/**
 * The countries without which a group is not whole. Eurostat adds up whoever has
 * reported, and in the last months that is a few.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  EU28: [...members2020, "UK"],
  EU27_2020: members2020,
  TOTAL: members2020
};

/** People who apply for protection in European countries, month by month, added up to quarters by us. */
export const eurostat: Source = {
  name: "eurostat",
  publisher: europeAsylumApplicants.source.publisher,
  tables: [europeAsylumApplicants.name],
  triedOnOriginal: false,
  fetch: fetchApplicants
};

async function fetchApplicants({
  client = sharedClient(),
  onProgress
}: SourceOptions): Promise<Refreshed[]> {
  const {bytes, retrieved} = await client.receive({
    publisher: "eurostat",
    address: `${client.publishers.eurostat}/data/migr_asyappctzm?${new URLSearchParams(parameters)}`,
    kind: "json",
    onProgress
  });
  const {cells, updated} = readJsonStat(bytes, where);
  return [
    {
      contract: europeAsylumApplicants,
      rows: wholeGroups(quartersOf(cells)),
      release: `as updated on ${updated}`,
      releaseId: updated,
      licence: europeAsylumApplicants.source.licence,
      files: [retrieved]
    }
  ];
}

/** A quarter of a country, and its months so far. */
interface Quarter extends Pick<EuropeanApplicants, "country" | "applicant_type" | "quarter"> {
  months: Map<string, number>;
}

/** A quarter is the sum of its three months; one that lacks a month is not there. */
function quartersOf(cells: readonly JsonStatCell[]): EuropeanApplicants[] {
  const quarters = new Map<string, Quarter>();
  for (const {codes, value} of cells) {
    const {geo: country, applicant, time} = codes;
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(time) ?? [];
    if (!country || !kinds[applicant] || !month)
      throw unexpected(where, "geo, applicant (TOTAL or FRST) and a month", JSON.stringify(codes));
    const quarter = `${year}Q${Math.ceil(Number(month) / 3)}`;
    const key = `${country} ${applicant} ${quarter}`;
    const known = quarters.get(key);
    const found = known ?? {country, applicant_type: kinds[applicant], quarter, months: new Map()};
    found.months.set(month, value);
    quarters.set(key, found);
  }
  return [...quarters.values()].filter(({months}) => months.size === 3).map(rowOf);
}

function rowOf({country, applicant_type, quarter, months}: Quarter): EuropeanApplicants {
  const applicants = sum(months.values());
  return {
    country,
    quarter,
    quarter_ending: lastDayOfQuarter(where, quarter),
    citizen: "TOTAL",
    applicant_type,
    applicants,
    small: applicants > 0 && applicants < 10
  };
}

/** Leaves out the quarters of a group for which one of its countries has not reported. */
function wholeGroups(rows: readonly EuropeanApplicants[]): EuropeanApplicants[] {
  const keyOf = (country: string, {applicant_type, quarter}: EuropeanApplicants) =>
    `${country} ${applicant_type} ${quarter}`;
  const known = new Set(rows.map((row) => keyOf(row.country, row)));
  return rows.filter((row) =>
    (groups[row.country] ?? []).every((member) => known.has(keyOf(member, row)))
  );
}
