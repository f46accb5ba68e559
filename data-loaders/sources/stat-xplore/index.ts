import {
  placeNinoRegistrations,
  type NinoRegistrations
} from "../../../src/tables/place-nino-registrations.js";
import {dwp, openGovernmentLicence} from "../../../src/tables/sources.js";
import {isAuthorityCode, readAreas, type Areas} from "../areas.js";
import {sharedClient, type Client} from "../http/client.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Retrieved, Source, SourceOptions} from "../source.js";
import {cellsOf, type CubeAnswer} from "./cube.js";

const secret = {variable: "STAT_XPLORE_KEY", header: "APIKey"};
const database = "str:database:Ninos";
const measure = "str:count:Ninos:V_F_NINOS";
const places = "str:valueset:Ninos:V_F_NINOS:UK_COA:V_C_MASTERGEOG11_LA_TO_REGION_NI";
const quarters = "str:field:Ninos:F_NINO_QTR:QTR_NAME";
const quarterValues = "str:valueset:Ninos:F_NINO_QTR:QTR_NAME:C_NINO_QTR";

/**
 * National Insurance numbers given to adults from abroad, as published totals.
 * Only totals of a place and year are asked for: the sum of finer cells would
 * leave out those that are suppressed.
 */
export const statXplore: Source = {
  name: "stat-xplore",
  publisher: dwp,
  tables: [placeNinoRegistrations.name],
  secrets: [secret.variable],
  triedOnOriginal: false,
  fetch: fetchRegistrations
};

async function fetchRegistrations(options: SourceOptions): Promise<Refreshed[]> {
  const {client = sharedClient()} = options;
  const areas = await readAreas(options);
  const known = await askQuarters(client, options);
  const years = wholeYears(known.ids);
  const answer = await askTable(client, years, options);
  const newest = known.ids.map(monthOf).sort().at(-1)!;
  return [
    {
      contract: placeNinoRegistrations,
      rows: rowsOf(answer.table, years, areas),
      release: `registrations to ${newest.slice(0, 4)}-${newest.slice(4)}`,
      releaseId: `${newest.slice(0, 4)}-${newest.slice(4)}`,
      licence: openGovernmentLicence,
      files: [known.file, answer.file]
    }
  ];
}

interface Schema {
  children?: {id: string}[];
}

async function askQuarters(
  client: Client,
  {onProgress}: SourceOptions
): Promise<{ids: string[]; file: Retrieved}> {
  const {bytes, retrieved} = await client.receive({
    publisher: "statXplore",
    address: `${client.publishers.statXplore}/schema/${quarterValues}`,
    kind: "json",
    secret,
    onProgress
  });
  const {children = []} = JSON.parse(Buffer.from(bytes).toString("utf8")) as Schema;
  const ids = children.map(({id}) => id).filter((id) => /:\d{6}$/.test(id));
  if (ids.length === 0)
    throw unexpected("stat-xplore: quarters", "values like ...:202503", children[0]?.id ?? null);
  return {ids, file: retrieved};
}

/** A quarter is named by its last month, as 202503. */
const monthOf = (id: string) => id.slice(-6);

/** Returns the quarters of each calendar year that has all four. */
function wholeYears(ids: readonly string[]): Map<number, string[]> {
  const years = new Map<number, string[]>();
  for (const id of ids) {
    const year = Number(monthOf(id).slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), id]);
  }
  const whole = [...years].filter(([, list]) => list.length === 4).sort(([a], [b]) => a - b);
  if (whole.length === 0) throw unexpected("stat-xplore", "a year with four quarters", ids.at(-1));
  return new Map(whole);
}

async function askTable(
  client: Client,
  years: ReadonlyMap<number, string[]>,
  {onProgress}: SourceOptions
): Promise<{table: CubeAnswer; file: Retrieved}> {
  const {bytes, retrieved} = await client.receive({
    publisher: "statXplore",
    address: `${client.publishers.statXplore}/table`,
    kind: "json",
    body: {
      database,
      measures: [measure],
      dimensions: [[places], [quarters]],
      // Quarters are put together by the publisher, so that each total is changed once.
      recodes: {[quarters]: {map: [...years.values()], total: false}}
    },
    secret,
    onProgress
  });
  return {table: JSON.parse(Buffer.from(bytes).toString("utf8")) as CubeAnswer, file: retrieved};
}

function rowsOf(
  table: CubeAnswer,
  years: ReadonlyMap<number, string[]>,
  areas: Areas
): NinoRegistrations[] {
  const rows = cellsOf(table, measure).flatMap(
    ({uris: [place, quarter], value}): NinoRegistrations[] => {
      const code = place[0]?.split(":").at(-1);
      const year = Number(monthOf(quarter[0] ?? "").slice(0, 4));
      if (!isAuthorityCode(code) || !areas.isWanted(code)) return [];
      if (!years.has(year))
        throw unexpected(`stat-xplore: ${code}`, "a year that was asked for", quarter[0]);
      return [
        {
          place: areas.placeOf("stat-xplore", code),
          code_as_published: code,
          year,
          registrations: value
        }
      ];
    }
  );
  const found = new Set(rows.map(({place}) => place));
  if (found.size === 0)
    throw unexpected("stat-xplore", `the areas ${areas.codes.slice(0, 5).join(", ")}`, null);
  if (rows.length !== found.size * years.size)
    throw unexpected("stat-xplore", `${years.size} years for each area`, `${rows.length} numbers`);
  return rows;
}
