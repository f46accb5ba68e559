import {
  placeComponentsOfChange,
  type ComponentsOfChange
} from "../../../src/tables/place-components-of-change.js";
import {placeImmigrationRebased} from "../../../src/tables/place-immigration-rebased.js";
import {ons, openGovernmentLicence} from "../../../src/tables/sources.js";
import {readPublished} from "../../published.js";
import {readAreas, type Areas} from "../areas.js";
import {sharedClient} from "../http/client.js";
import {readArchivedCsv, readWorkbook, type Sheet} from "../sheets/sheet.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Retrieved, Source, SourceOptions} from "../source.js";
import {
  components,
  readComponents,
  type AreaYear,
  type ComponentSeries,
  type Flows
} from "./components.js";
import {receiveLandingPage} from "./landing.js";
import {regionRows} from "./region.js";

const page =
  "/peoplepopulationandcommunity/populationandmigration/populationestimates/datasets/populationestimatesforukenglandandwalesscotlandandnorthernireland";

/**
 * The releases that we carry, by the last year of their series. All start in
 * 2001; series that start in 2011 are rebased to the Census of 2021, which is
 * another basis and has a table of its own.
 */
const releases: Readonly<Record<number, string>> = {
  2013: "2014-06",
  2015: "2016-06",
  2019: "2020-06",
  2020: "2021-06"
};

/** Population and its changes by council, as released then and now. */
export const onsMidYear: Source = {
  name: "ons-mid-year",
  publisher: ons,
  tables: [placeComponentsOfChange.name, placeImmigrationRebased.name],
  triedOnOriginal: false,
  fetch: fetchMidYear
};

interface Edition {
  series: ComponentSeries;
  files: Retrieved[];
}

async function fetchMidYear(options: SourceOptions): Promise<Refreshed[]> {
  const {client = sharedClient(), onProgress} = options;
  const areas = await readAreas(options);
  const {files, released, retrieved} = await receiveLandingPage(client, page, onProgress);
  const editions: Edition[] = [];
  for (const address of editionFiles(files)) {
    const isArchive = address.endsWith(".zip");
    const kind = isArchive ? "archive" : "spreadsheet";
    const file = await client.receive({publisher: "ons", address, kind, onProgress});
    const where = `ons-mid-year: ${address.slice(address.lastIndexOf("/") + 1)}`;
    onProgress?.(`reading ${where}`);
    const sheets: Sheet[] = isArchive
      ? [readArchivedCsv(file.bytes, where, /^MYEB3.*\.csv$/i)]
      : readWorkbook(file.bytes, where, /MYEB3/i);
    editions.push({series: readComponents(sheets, where), files: [retrieved, file.retrieved]});
  }
  const day = released ?? unknownDay();
  return [...changes(editions, areas), ...(await rebased(editions, areas, day))];
}

function unknownDay(): never {
  throw unexpected(`ons-mid-year: ${page}`, "Release date: <day>", null);
}

/** Returns the files of the editions that we know, and the newest one of all. */
function editionFiles(files: readonly string[]): string[] {
  const dated = files.flatMap((address) => {
    const name = address.slice(address.lastIndexOf("/") + 1).toLowerCase();
    if (!/^(myebtablesuk|ukmye)\d*.*\.(xlsx|zip)$/.test(name)) return [];
    const lastYear = Number((name.match(/20\d\d/g) ?? []).at(-1));
    return Number.isInteger(lastYear) ? [{address, lastYear}] : [];
  });
  const newest = Math.max(...dated.map(({lastYear}) => lastYear));
  const wanted = dated.filter(({lastYear}) => lastYear === newest || lastYear in releases);
  if (wanted.length === 0)
    throw unexpected(`ons-mid-year: ${page}`, "a link to myebtablesuk<years>.xlsx", files[0]);
  return [...new Map(wanted.map((one) => [one.lastYear, one.address])).values()];
}

function changes(editions: readonly Edition[], areas: Areas): Refreshed[] {
  const known = editions.filter(({series}) => series.firstYear < 2011 && releases[series.lastYear]);
  if (known.length === 0) return [];
  const rows = known.flatMap(({series}) =>
    wanted(series, areas).map((row) => componentsRow(row, releases[series.lastYear], areas))
  );
  const ids = known.map(({series}) => releases[series.lastYear]).sort();
  return [
    {
      contract: placeComponentsOfChange,
      rows,
      release: `releases of ${ids.join(", ")}`,
      releaseId: ids.at(-1)!,
      licence: openGovernmentLicence,
      files: uniqueFiles(known)
    }
  ];
}

function componentsRow(
  {where, code, year, population, flows, other}: AreaYear,
  release: string,
  areas: Areas
): ComponentsOfChange {
  const missing = flows && components.find((name) => flows[name] === null);
  if (missing) throw unexpected(where, `columns ${missing}_<year>`, null);
  return {
    place: areas.placeOf(where, code),
    code_as_published: code,
    year,
    release,
    population,
    ...(flows ?? noFlows),
    other_change: other
  };
}

/** The first year of a series has a population and no flows. */
const noFlows = Object.fromEntries(components.map((name) => [name, null])) as Flows;

/** The newest rebased series: its emigration has no table yet, since the table is of immigration only. */
async function rebased(
  editions: readonly Edition[],
  areas: Areas,
  released: Date
): Promise<Refreshed[]> {
  const newest = editions
    .filter(({series}) => series.firstYear >= 2011)
    .sort((a, b) => b.series.lastYear - a.series.lastYear)
    .at(0);
  if (!newest) return [];
  const rows = wanted(newest.series, areas).map(({where, code, year, population, flows}) => ({
    place: areas.placeOf(where, code),
    code_as_published: code,
    year,
    population,
    international_in: flows?.international_in ?? null
  }));
  const month = released.toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  });
  return [
    {
      contract: placeImmigrationRebased,
      rows: [...rows, ...regionRows(rows, areas, await readPublished("places"))],
      release: `after rebasing to the Census of 2021, ${month}`,
      releaseId: released.toISOString().slice(0, 7),
      licence: openGovernmentLicence,
      files: newest.files
    }
  ];
}

function wanted({areas: rows, lastYear}: ComponentSeries, areas: Areas): AreaYear[] {
  const found = rows.filter(({code}) => areas.isWanted(code) && isGss(code));
  if (found.length === 0)
    throw unexpected(
      `ons-mid-year: ${lastYear}`,
      `the areas ${areas.codes.slice(0, 5).join(", ")}`,
      null
    );
  return found;
}

/** Districts of Northern Ireland had other codes before 2015. */
const isGss = (code: string) => /^[EWSN]\d{8}$/.test(code);

function uniqueFiles(editions: readonly Edition[]): Retrieved[] {
  return [
    ...new Map(editions.flatMap(({files}) => files).map((file) => [file.address, file])).values()
  ];
}
