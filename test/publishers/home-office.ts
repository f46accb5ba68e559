import {readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";
import {spreadsheetType, workbook, type Rows} from "./workbook.js";

/** The header of Data_Asy_D11, as in the files of 2026. */
export const supportHeader = [
  "Date (as at…)",
  "Support Type",
  "UK Region / Nation",
  "Local Authority",
  "LAD Code",
  "Accommodation Type",
  "People"
];

const resettlementHeader = [
  "Year",
  "Quarter",
  "UK Region",
  "LAD Code",
  "Local Authority",
  "Resettlement Scheme",
  "Persons"
];

const groupsHeader = [
  "Local authority",
  "Region / Nation",
  "LTLA (ONS code)",
  "Homes for Ukraine - not including super sponsors (arrivals)",
  "Afghan Resettlement Programme (total) (population)",
  "Supported Asylum (total) (population)",
  "of which, Supported Asylum - Contingency Accommodation (population) ",
  "Population"
];

/** Returns the cover sheet of a release. */
export function cover(yearEnding: string, published: string): Rows {
  return [
    ["Immigration system statistics"],
    [`year ending ${yearEnding}`],
    ["Detailed datasets"],
    ["Home Office"],
    [`Published: ${published}`],
    ["Next update: to be announced"],
    ["Responsible Statistician: A Person"]
  ];
}

const folder = "local/asylum-support-la";

/**
 * The rows of Asy_D11: by kind of support up to September 2024. For December
 * 2022, which that copy has wrong, and for later quarters only totals are to be
 * had; they stand as Section 95, and rows of no people say what is covered.
 */
export async function supportRows(): Promise<Rows> {
  const detailed = await readSharedRows(`${folder}/asy_d11_2014q1_2024q3.csv.gz`);
  const totals = await readSharedRows(
    `${folder}/supported_asylum_total_by_la_quarter_2014q1_2026q1.csv.gz`
  );
  const isTotal = (date: string) => date === "2022-12-31" || date > "2024-09-30";
  const rows: Rows = detailed
    .filter(({Date: date}) => !isTotal(date))
    .map((row) => [
      dayOf(row.Date),
      row["Support Type"],
      row["UK Region"],
      row["Local Authority"],
      row["LAD Code"],
      row["Accommodation Type"],
      Number(row.People)
    ]);
  for (const {date, lad_code, la_name, people_supported} of totals.filter((row) =>
    isTotal(row.date)
  ))
    rows.push([
      dayOf(date),
      "Section 95",
      "",
      la_name,
      lad_code,
      "Dispersal Accommodation",
      Number(people_supported)
    ]);
  for (const date of new Set(totals.map((row) => row.date).filter(isTotal))) {
    const hartlepool = ["", "Hartlepool", "E06000001"];
    rows.push([dayOf(date), "Section 98", ...hartlepool, "Initial Accommodation", 0]);
    rows.push([dayOf(date), "Section 4", ...hartlepool, "Dispersal Accommodation", 0]);
    const isLost = date === "2024-12-31";
    const na = "N/A - Subsistence Only (Dec 2023 - Dec 2024)";
    rows.push([
      dayOf(date),
      "Section 95",
      ...(isLost ? [na, na, na] : hartlepool),
      "Subsistence Only",
      0
    ]);
  }
  return rows;
}

/** The rows of Res_D01, to September 2024. */
export async function resettlementRows(): Promise<Rows> {
  const rows = await readSharedRows("local/resettlement-la/res_d01_2014q1_2024q3.csv.gz");
  return rows.map((row) => [
    Number(row.Year),
    `${row.Year} Q${row.Quarter}`,
    row["UK Region"],
    row["LAD Code"],
    row["Local Authority"],
    row["Resettlement Scheme"],
    Number(row.Persons)
  ]);
}

async function groupsRows(): Promise<Rows> {
  const rows = await readSharedRows("local/immigration-groups-la/reg_01_2025-12-31.csv");
  return rows.map((row) => [
    row.areaName,
    row.regionName,
    row.areaCode,
    Number(row.homesForUkraineArrivals),
    Number(row.afghanProgrammePopulation),
    Number(row.supportedAsylum),
    Number(row.contingencyAccommodation),
    Number(row.population)
  ]);
}

/** Returns the workbook of Asy_D11 with *rows* in its data sheet. */
export function supportWorkbook(rows: Rows, header: (string | null)[] = supportHeader): Buffer {
  return workbook({
    Cover_sheet: cover("March 2026", "21 May 2026"),
    Contents: [
      ["Sheet", "Title", "Period covered"],
      ["Data_Asy_D11", "dataset", "2014 to 2026 Q1"]
    ],
    Asy_D11: [["Asy_D11: pivot table"], ["Support Type", "(All)"], ["Row Labels", "31 Mar 2026"]],
    Data_Asy_D11: [["Asy_D11: Asylum seekers in receipt of support - dataset"], header, ...rows]
  });
}

/** Serves the pages of gov.uk and the files that they link to, as the Home Office lays them out. */
export async function homeOfficeStub(): Promise<
  (asked: Asked, path: string) => Answer | undefined
> {
  const files: Record<string, () => Promise<Buffer>> = {
    "/media/1a2b3c/support-local-authority-datasets-mar-2026.xlsx": async () =>
      supportWorkbook(await supportRows()),
    "/media/4d5e6f/resettlement-local-authority-datasets-sep-2024.xlsx": async () =>
      workbook({
        Cover_sheet: cover("September 2024", "28 November 2024"),
        "Data - Res_D01": [
          ["Res_D01: Resettlement by local authority"],
          resettlementHeader,
          ...(await resettlementRows())
        ]
      }),
    "/media/7a8b9c/regional-and-local-authority-dataset-dec-2025.ods": async () =>
      workbook(
        {
          Cover_sheet: cover("December 2025", "26 February 2026"),
          Reg_02: [
            ["Reg_02: Immigration groups, by Local Authority, as at 31 December 2025"],
            groupsHeader,
            ...(await groupsRows()),
            ["Unknown", "Unknown", "Unknown", 0, 7144, 0, 0, "-"],
            ["End of table"]
          ]
        },
        "ods"
      )
  };
  const made = new Map<string, Buffer>();
  for (const [path, make] of Object.entries(files)) made.set(path, await make());
  return ({url}, path) => {
    const file = made.get(path);
    if (file) {
      const type = spreadsheetType[path.endsWith(".ods") ? "ods" : "xlsx"];
      return {type, body: file};
    }
    if (!path.startsWith("/api/content/government/statistical-data-sets/")) return undefined;
    return {type: "application/json", body: contentOf(url.origin, path, [...made.keys()])};
  };
}

/** The content API: the newest files, and one of a quarter before. */
function contentOf(origin: string, path: string, files: readonly string[]): string {
  const isRegional = path.endsWith("regional-and-local-authority-data");
  const links = files
    .filter((file) => file.includes("/regional-") === isRegional)
    .map((file) => `${origin}/govUkAssets${file}`);
  const older = `${origin}/govUkAssets/media/0/${isRegional ? "regional-and-local-authority-dataset-sep-25.ods" : "support-local-authority-datasets-dec-2025.xlsx"}`;
  return JSON.stringify({
    base_path: path.slice("/api/content".length),
    first_published_at: "2023-02-23T09:30:00.000+00:00",
    details: {
      attachments: [older, ...links].map((link) => ({
        url: link,
        content_type: "application/octet-stream"
      })),
      body: links.map((link) => `<a href="${link}">data</a>`).join("")
    }
  });
}

function dayOf(date: string): string {
  return new Date(`${date}T00:00:00Z`)
    .toLocaleDateString("en-GB", {day: "2-digit", month: "short", year: "numeric", timeZone: "UTC"})
    .replace("Sept", "Sep");
}
