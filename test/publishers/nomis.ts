import {readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";

/** An observation, by Nomis's names of its columns. */
export type Observation = Record<string, string | number>;

export interface Dataset {
  observations: readonly Observation[];
  /** The dimensions that a query may or must name. */
  dimensions: readonly string[];
}

export interface NomisOptions {
  /** The most rows of an answer; Nomis's own is 25,000. */
  most?: number;
}

const known = [
  "date",
  "time",
  "geography",
  "measures",
  "select",
  "RecordOffset",
  "RecordLimit",
  "uid"
];

/**
 * Serves *datasets* as Nomis does: columns by `select`, cut after *most* rows
 * without a word, empty with status 200 where a parameter is wrong.
 */
export function nomisStub(
  datasets: Readonly<Record<string, Dataset>>,
  {most = 25_000}: NomisOptions = {}
): (asked: Asked, path: string) => Answer | undefined {
  return ({url}, path) => {
    const name = /^\/dataset\/(\w+)\.data\.csv$/.exec(path)?.[1];
    const dataset = name && datasets[name];
    if (!dataset) return {type: "text/csv", body: ""};
    const asked = url.searchParams;
    const isKnown = [...asked.keys()].every((key) =>
      [...known, ...dataset.dimensions].includes(key)
    );
    const rows = isKnown ? dataset.observations.filter((row) => fits(row, asked, dataset)) : [];
    if (rows.length === 0) return {type: "text/csv", body: ""};
    const columns = (asked.get("select") ?? "geography_code,obs_value").split(",");
    const offset = Number(asked.get("RecordOffset") ?? 0);
    const page = rows.slice(offset, offset + most);
    return {type: "text/csv;charset=utf-8", body: csv(columns, page, rows.length)};
  };
}

function fits(row: Observation, asked: URLSearchParams, {dimensions}: Dataset): boolean {
  if (!isIn(String(row.geography_code), asked.get("geography") ?? "")) return false;
  return dimensions.every((name) => {
    const wanted = asked.get(name);
    return wanted === null || row[name] === undefined || isIn(String(row[name]), wanted);
  });
}

/** A list, with ranges as a...b. */
function isIn(value: string, list: string): boolean {
  return list.split(",").some((part) => {
    const [first, last] = part.split("...");
    return last === undefined ? value === first : value >= first && value <= last;
  });
}

function csv(columns: readonly string[], rows: readonly Observation[], count: number): string {
  const quote = (value: string | number) =>
    typeof value === "number" ? String(value) : JSON.stringify(value);
  const lines = rows.map((row) =>
    columns.map((name) => quote(name === "record_count" ? count : (row[name] ?? ""))).join(",")
  );
  return [columns.map((name) => JSON.stringify(name.toUpperCase())).join(","), ...lines, ""].join(
    "\n"
  );
}

/** The datasets of the two censuses that the sources ask, from files of their figures. */
export async function censusDatasets(): Promise<Record<string, Dataset>> {
  return {
    NM_524_1: {dimensions: ["rural_urban", "cell"], observations: await birthplaces2011()},
    NM_2032_1: {dimensions: ["c2021_cob_58"], observations: await birthplaces2021()}
  };
}

async function birthplaces2021(): Promise<Observation[]> {
  const rows = await readSharedRows("local/census2021-la/TS012_2021_ltla.csv.gz");
  const totals = new Map<string, number>();
  const leaves = rows
    .filter((row) => Number(row["Country of birth (60 categories) Code"]) > 0)
    .map((row) => {
      const code = row["Lower Tier Local Authorities Code"];
      totals.set(code, (totals.get(code) ?? 0) + Number(row.Observation));
      return {
        geography_code: code,
        geography_name: row["Lower Tier Local Authorities"],
        c2021_cob_58: Number(row["Country of birth (60 categories) Code"]),
        c2021_cob_58_name: row["Country of birth (60 categories)"],
        obs_value: Number(row.Observation)
      };
    });
  // Nomis adds a total, a little off as each count is perturbed by itself, and sums of classes.
  const sums = [...totals].flatMap(([code, total]) => [
    {geography_code: code, c2021_cob_58: 0, c2021_cob_58_name: "Total", obs_value: total - 1},
    {geography_code: code, c2021_cob_58: 1001, c2021_cob_58_name: "Europe", obs_value: total}
  ]);
  return [...leaves, ...sums];
}

const folder = "local/census2011-cob-yorkshire";

/** The cells of QS203EW that summaries have, by their columns there. */
const summaryCells: Readonly<Record<string, string>> = {
  total: "All categories: Country of birth",
  uk_born: "Europe: United Kingdom: Total",
  ireland: "Europe: Ireland",
  eu_excl_uk_and_ireland: "Europe: Other Europe: EU Countries: Total",
  eu_members_2001: "Europe: Other Europe: EU countries: Member countries in March 2001: Total",
  eu_accession_2001_2011:
    "Europe: Other Europe: EU countries: Accession countries April 2001 to March 2011: Total"
};

/** QS203EW: all cells of York's wards, and those of the summaries for its MSOAs and the councils of the region. */
async function birthplaces2011(): Promise<Observation[]> {
  const wards = await readSharedRows(`${folder}/qs203ew_by_ward_york.csv`);
  const msoas = await readSharedRows(`${folder}/cob_summary_by_msoa_yorkshire.csv`);
  const councils = await readSharedRows(`${folder}/cob_summary_by_la_yorkshire.csv`);
  return [
    ...wards.flatMap(({lad_code: _council, ward_code, ward_name, ...cells}) =>
      observationsOf(ward_code, ward_name, cells)
    ),
    ...msoas.flatMap((row) => observationsOf(row.msoa_code, row.msoa_code, summaryOf(row))),
    ...(await otherCouncils(new Set(councils.map(({lad_code}) => lad_code)))),
    ...councils.flatMap((row) => observationsOf(row.lad_code, row.la_name, summaryOf(row)))
  ];
}

function summaryOf(row: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(summaryCells).map(([column, cell]) => [cell, row[column]])
  );
}

function observationsOf(
  code: string,
  name: string,
  cells: Record<string, string | number>
): Observation[] {
  return Object.entries(cells).map(([cell, value]) => ({
    geography_code: code,
    geography_name: name,
    cell_name: cell,
    obs_value: Number(value)
  }));
}

/** The cells of the condensed table; what is left of the total is Ireland and the islands. */
const condensedCells = [
  "total",
  "uk_born",
  "eu_members_2001",
  "eu_accession_2001_2011",
  "rest_of_europe",
  "africa",
  "middle_east_and_asia",
  "americas_caribbean",
  "antarctica_oceania"
];

/** Names of 2011 that the list of codes has in another way. */
const names2011: Readonly<Record<string, string>> = {
  Bristol: "Bristol, City of",
  Herefordshire: "Herefordshire, County of",
  "Kingston upon Hull": "Kingston upon Hull, City of",
  Shepway: "Folkestone and Hythe",
  "The Vale of Glamorgan": "Vale of Glamorgan"
};
/** Codes that were in use in 2011 and ended soon after, though the name stayed. */
const codes2011 = ["E06000048", "E07000097", "E07000100", "E07000101", "E07000104", "E08000020"];

/**
 * The councils of England and Wales outside our region, by adding up MSOAs. That
 * copy has no cell of Ireland: what is left stands for it here, with people born
 * in the Channel Islands and the Isle of Man, so it is a little too many.
 */
async function otherCouncils(ours: ReadonlySet<string>): Promise<Observation[]> {
  const msoas = await readSharedRows(
    "local/census2011-cob-msoa/qs203ew_condensed_by_msoa_2011.csv.gz"
  );
  const sums = new Map<string, Record<string, number>>();
  for (const {name, ...cells} of msoas) {
    const council = name.replace(/ \d{3}[A-Z]?$/, "");
    const sum = sums.get(council) ?? {};
    for (const cell of condensedCells) sum[cell] = (sum[cell] ?? 0) + Number(cells[cell]);
    sums.set(council, sum);
  }
  const lists = await readSharedRows("geography/la-codes/la_all_codes.csv");
  return [...sums].flatMap(([council, {total, ...cells}]) => {
    const name = names2011[council] ?? council;
    const codes = lists.filter(({LADNM}) => LADNM === name).map(({LADCD}) => LADCD);
    const code = codes.find((one) => codes2011.includes(one)) ?? codes[0];
    if (ours.has(code)) return [];
    const rest = total - Object.values(cells).reduce((sum, value) => sum + value, 0);
    const eu = cells.eu_members_2001 + cells.eu_accession_2001_2011;
    const summary = {...cells, total, ireland: rest, eu_excl_uk_and_ireland: eu};
    return observationsOf(code, council, summaryOf(summary));
  });
}
