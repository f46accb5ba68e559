// Figures for many places: real names, codes, components, asylum counts, groups and National
// Insurance numbers where ../shared/data holds them, rows like Leeds' for all else.
import {parse} from "csv-parse/sync";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {slug} from "../../data-loaders/slug.js";

type Cells = Record<string, string>;

/** The authority whose rows stand in where a real file has none. */
const model = "E08000035";
const region = "E12000003";

async function readCsv(path: string): Promise<Cells[]> {
  const bytes = await readFile(path);
  return parse(path.endsWith(".gz") ? gunzipSync(bytes) : bytes, {columns: true, bom: true});
}

async function writeCsv(path: string, rows: readonly Cells[]): Promise<void> {
  const names = Object.keys(rows[0]);
  const quote = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => names.map((name) => quote(row[name])).join(","));
  await writeFile(path, [names.join(","), ...lines, ""].join("\n"));
}

/**
 * Adds rows to the tables of places in the folder *published* until there are
 * *count* authorities, and returns how many of the added ones are real.
 */
export async function addPlaces(
  published: string,
  {count, shared}: {count: number; shared: string | undefined}
): Promise<number> {
  const places = await readCsv(join(published, "places.csv"));
  const known = new Set(places.map(({name}) => slug(name)));
  const missing = count - new Set(places.filter(isAuthority).map(({name}) => slug(name))).size;
  const real = shared ? await realAuthorities(shared, known) : [];
  const added = Array.from({length: missing}, (_, index) => {
    const code = `E07${String(900_000 + index).slice(-6)}`;
    const sample = {code, name: `Sample authority ${index + 1}`, ...sampleRegion(index)};
    return real[index] ?? sample;
  });
  const blank = {...places[0], latitude: "", longitude: ""};
  const regions = new Map(added.map(({regionCode, regionName}) => [regionCode, regionName]));
  await writeCsv(join(published, "places.csv"), [
    ...places,
    ...[...regions]
      .filter(([code]) => !places.some(({area_code}) => area_code === code))
      .map(([code, name]) => ({
        ...blank,
        area_code: code,
        name,
        kind: "region",
        parent_code: "E92000001"
      })),
    ...added.map(({code, name, regionCode}) => ({
      ...blank,
      area_code: code,
      name,
      parent_code: regionCode
    }))
  ]);
  const codes = added.map(({code}) => code);
  const files = shared ? await realRows(shared) : new Map<string, RealRows>();
  for (const table of tablesOfPlaces) {
    const rows = await readCsv(join(published, `${table}.csv`));
    const like = rows.filter(({area_code}) => area_code === model);
    const realRowsOf = files.get(table);
    const own = codes.flatMap((code, index) =>
      // What a real file has not of a real place is not made up.
      realRowsOf && index < real.length
        ? realRowsOf(code, like)
        : like.map((row) => ({...row, area_code: code}))
    );
    await writeCsv(join(published, `${table}.csv`), [...rows, ...own]);
  }
  return Math.min(real.length, missing);
}

/** A place that is added, and the region or country that it lies in. */
interface Added {
  code: string;
  name: string;
  regionCode: string;
  regionName: string;
}

/** Forty authorities are about as many as a region has. */
function sampleRegion(index: number): Pick<Added, "regionCode" | "regionName"> {
  const number = Math.floor(index / 40);
  return {
    regionCode: `E129000${String(number).padStart(2, "0")}`,
    regionName: `Sample region ${number + 1}`
  };
}

const isAuthority = ({kind}: Cells) => kind === "local authority";

/** The tables with a row or more for each authority that a page of a place draws on. */
const tablesOfPlaces = [
  "place_components_of_change",
  "place_asylum_support",
  "place_nino_lower_bound",
  "place_flows_lami",
  "place_indicators_2016",
  "place_immigration_rebased",
  "place_immigration_groups",
  "place_resettlement_to_date",
  "place_born_abroad_aps",
  "place_born_abroad_pct_2017_2019",
  "place_birthplace_2011",
  "place_birthplace_2021"
];

async function realAuthorities(shared: string, known: Set<string>): Promise<Added[]> {
  const rows = await readCsv(join(shared, "geography/la-codes/la_all_codes.csv"));
  return rows
    .filter(({RGNCD}) => RGNCD !== region)
    .flatMap(({LADCD, LADNM, RGNCD, RGNNM, CTRYCD, CTRYNM}) => {
      if (known.has(slug(LADNM))) return [];
      known.add(slug(LADNM));
      return [{code: LADCD, name: LADNM, regionCode: RGNCD || CTRYCD, regionName: RGNNM || CTRYNM}];
    });
}

/** Returns the rows of a *code*, shaped as those of the *model* place. */
type RealRows = (code: string, model: readonly Cells[]) => Cells[];

async function realRows(shared: string): Promise<Map<string, RealRows>> {
  const local = join(shared, "local");
  const releases = {
    "2014-06": "myeb3_tidy_0213_published_2014-06",
    "2016-06": "myeb3_tidy_0215_published_2016-06",
    "2020-06": "myeb3_tidy_2019_geog20",
    "2021-06": "myeb3_tidy_2020_geog21"
  };
  const components: Cells[] = [];
  for (const [vintage, file] of Object.entries(releases))
    for (const row of await readCsv(join(local, `myeb3-components/${file}.csv.gz`)))
      components.push({...row, vintage});
  const asylum = await readCsv(
    join(local, "asylum-support-la/supported_asylum_total_by_la_quarter_2014q1_2026q1.csv.gz")
  );
  const numbers = await readCsv(
    join(local, "nino-la/nino_registrations_by_la_2002_2025_cubesum.csv.gz")
  );
  const groups = byCode(
    await readCsv(join(local, "immigration-groups-la/reg_01_2025-12-31.csv")),
    "areaCode",
    toGroups
  );
  return new Map<string, RealRows>([
    ["place_immigration_groups", (code, model) => groups(code, model).filter(isOpen)],
    ["place_components_of_change", byCode(components, "lad_code", (row) => row)],
    ["place_asylum_support", byCode(asylum, "lad_code", withheld)],
    [
      "place_nino_lower_bound",
      byCode(numbers, "lad_code", (row) => ({
        ...row,
        registrations_at_least: row.registrations_cell_sum
      }))
    ]
  ]);
}

function byCode(
  rows: readonly Cells[],
  codeColumn: string,
  shape: (row: Cells, model: readonly Cells[]) => Cells
): RealRows {
  const found = new Map<string, Cells[]>();
  for (const row of rows) {
    const own = found.get(row[codeColumn]) ?? [];
    own.push(row);
    found.set(row[codeColumn], own);
  }
  return (code, model) =>
    (found.get(code) ?? []).map((row) => {
      const shaped = {...shape(row, model), area_code: code};
      return Object.fromEntries(
        Object.keys(model[0]).map((name) => [name, (shaped as Cells)[name] ?? ""])
      );
    });
}

const toGroups = (row: Cells): Cells => ({
  date: row.snapshotDate,
  homes_for_ukraine_arrivals_to_date: row.homesForUkraineArrivals,
  afghan_programme_population: row.afghanProgrammePopulation,
  supported_asylum: row.supportedAsylum,
  supported_asylum_contingency: row.contingencyAccommodation
});

/** Whether no count of a row is small, nor what is left of one: our copy has no mark for a gap in it. */
function isOpen(row: Cells): boolean {
  const [ukraine, afghan, supported, contingency] = Object.keys(toGroups(row))
    .slice(1)
    .map((name) => Number(row[name]));
  return [ukraine, afghan, supported, contingency, supported - contingency].every(
    (count) => count === 0 || count >= 10
  );
}

/** Counts under 10 are withheld before anything is written, as in the figures that we carry. */
function withheld(row: Cells, model: readonly Cells[]): Cells {
  const isSmall = Number(row.people_supported) < 10;
  return {
    ...row,
    people: isSmall ? "" : row.people_supported,
    mark: isSmall ? "fewer than 10" : "",
    covers: model.find(({date}) => date === row.date)?.covers ?? ""
  };
}
