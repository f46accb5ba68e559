import {ons, openGovernmentLicence} from "../../../src/tables/sources.js";
import type {AnyRow, Table} from "../../../src/tables/table.js";
import {
  ukLtimAdminIntervals,
  type AdminInterval
} from "../../../src/tables/uk-ltim-admin-intervals.js";
import {ukLtimAdmin, type AdminMigration} from "../../../src/tables/uk-ltim-admin.js";
import {tidy} from "../../tidy/index.js";
import {sharedClient} from "../http/client.js";
import {findTable, textsOf} from "../sheets/find-table.js";
import {readWorkbook, type Cell, type Sheet} from "../sheets/sheet.js";
import {day, unexpected, wholeNumber} from "../sheets/values.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {receiveLandingPage} from "./landing.js";

const page =
  "/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/longterminternationalimmigrationemigrationandnetmigrationflowsprovisional";

/** Long-term migration of the UK from administrative records, with its intervals: each release beside the ones before. */
export const onsLtim: Source = {
  name: "ons-ltim",
  publisher: ons,
  tables: [ukLtimAdmin.name, ukLtimAdminIntervals.name],
  triedOnOriginal: false,
  fetch: fetchMigration
};

async function fetchMigration(options: SourceOptions): Promise<Refreshed[]> {
  const {client = sharedClient(), onProgress} = options;
  const {files, released, retrieved} = await receiveLandingPage(client, page, onProgress);
  const address = newestWorkbook(files);
  const file = await client.receive({publisher: "ons", address, kind: "spreadsheet", onProgress});
  const sheets = readWorkbook(file.bytes, "ons-ltim");
  const date = publicationDay(sheets) ?? released;
  if (!date) throw unexpected("ons-ltim", "the day of publication, on the cover or the page", null);
  const source = {
    release: date.toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC"
    }),
    releaseId: date.toISOString().slice(0, 7),
    licence: openGovernmentLicence,
    files: [retrieved, file.retrieved]
  };
  return [
    {
      contract: ukLtimAdmin,
      rows: await besideEarlier(ukLtimAdmin, readEstimates(sheets, date)),
      ...source
    },
    {
      contract: ukLtimAdminIntervals,
      rows: await besideEarlier(ukLtimAdminIntervals, readIntervals(sheets, date)),
      ...source
    }
  ];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The name of the workbook says its month: may2026publicationspreadsheet.xlsx. */
function newestWorkbook(files: readonly string[]): string {
  const dated = files.flatMap((address) => {
    const match = /\/([a-z]{3})[a-z]*(20\d\d)[a-z]*(?:spreadsheet|dataset)[^/]*\.xlsx$/i.exec(
      address
    );
    const month = months.indexOf(match?.[1].toLowerCase() ?? "");
    return match && month >= 0 ? [{address, at: Number(match[2]) * 12 + month}] : [];
  });
  const newest = dated.sort((a, b) => b.at - a.at).at(0);
  if (!newest)
    throw unexpected(
      `ons-ltim: ${page}`,
      "a link to <month><year>publicationspreadsheet.xlsx",
      files[0]
    );
  return newest.address;
}

function publicationDay(sheets: readonly Sheet[]): Date | null {
  const covers = sheets.filter(({name}, index) => index === 0 || /cover/i.test(name));
  const texts = covers.flatMap(({rows}) => textsOf(rows.slice(0, 30)));
  const pattern =
    /(?:released|published|release date|publication date)(?: on)?:? *(\d{1,2} [A-Z][a-z]+ \d{4})/i;
  const match = texts.map((text) => pattern.exec(text)).find(Boolean);
  return match ? day("ons-ltim: cover", match[1]) : null;
}

/** Returns *rows* after those of the releases that we carry: a release does not replace another. */
async function besideEarlier<T extends Table>(
  contract: T,
  rows: readonly AnyRow[]
): Promise<AnyRow[]> {
  const release = rows[0].release;
  return [
    ...((await tidy(contract)) as AnyRow[]).filter((row) => row.release !== release),
    ...rows
  ];
}

/** Table 1: a column for each group of nationalities. */
export function readEstimates(sheets: readonly Sheet[], released: Date): AdminMigration[] {
  const {rows} = findTable(sheets, {
    source: "ons-ltim: table 1",
    sheet: /^(table ?)?_?1$/i,
    columns: {
      flow: /^flow$/i,
      period: /^period|^year/i,
      all: /^all nationalities/i,
      british: /^british/i,
      eu_plus: /^EU\+/i,
      non_eu_plus: /^non-EU\+/i
    }
  });
  return rows.flatMap(({where, cells}) => {
    const common = {
      ...periodOf(where, cells.period),
      flow: flowOf(where, cells.flow),
      ...releaseOf(released)
    };
    return (["all", "british", "eu_plus", "non_eu_plus"] as const).map((nationality) => ({
      ...common,
      nationality,
      value: wholeNumber(`${where}: ${nationality}`, cells[nationality])
    }));
  });
}

/** Table 2: the 95 % uncertainty intervals of the totals. */
export function readIntervals(sheets: readonly Sheet[], released: Date): AdminInterval[] {
  const {rows} = findTable(sheets, {
    source: "ons-ltim: table 2",
    sheet: /^(table ?)?_?2$/i,
    columns: {
      flow: /^flow$/i,
      period: /^period|^year/i,
      estimate: /estimate/i,
      lower: /lower/i,
      upper: /upper/i
    }
  });
  return rows.map(({where, cells}) => ({
    ...periodOf(where, cells.period),
    flow: flowOf(where, cells.flow),
    ...releaseOf(released),
    estimate: wholeNumber(`${where}: estimate`, cells.estimate),
    lower_95: wholeNumber(`${where}: lower`, cells.lower),
    upper_95: wholeNumber(`${where}: upper`, cells.upper)
  }));
}

function releaseOf(released: Date) {
  return {release: released.toISOString().slice(0, 7), release_date: released};
}

function flowOf(where: string, cell: Cell): string {
  const match = /^(immigration|emigration|net)\b/i.exec(String(cell));
  if (!match) throw unexpected(`${where}: flow`, "immigration, emigration or net migration", cell);
  return match[1].toLowerCase();
}

/** A period is written as YE Dec 24 R: the year ending December 2024, revised. */
function periodOf(where: string, cell: Cell) {
  const match = /^(YE ([A-Z][a-z]{2})[a-z]* (\d{2}|\d{4}))((?: [PR])*)$/.exec(String(cell));
  const month = months.indexOf(match?.[2].toLowerCase() ?? "");
  if (!match || month < 0) throw unexpected(`${where}: period`, "YE <month> <year>", cell);
  const year = 2000 + (Number(match[3]) % 2000);
  return {
    period: match[1],
    year_ending: new Date(Date.UTC(year, month + 1, 0)),
    ons_marker: match[4].trim() || null
  };
}
