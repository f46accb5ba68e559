import {CFB} from "@e965/xlsx";
import {readSharedFile, readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";
import {spreadsheetType, workbook, type Rows} from "./workbook.js";

/** A page about a dataset: its path, the day of its release, and the files that it links to. */
export interface LandingPage {
  path: string;
  released: string;
  files: Readonly<Record<string, Buffer>>;
}

const estimates =
  "/peoplepopulationandcommunity/populationandmigration/populationestimates/datasets/populationestimatesforukenglandandwalesscotlandandnorthernireland";
const migration =
  "/peoplepopulationandcommunity/populationandmigration/internationalmigration/datasets/longterminternationalimmigrationemigrationandnetmigrationflowsprovisional";

/** Serves *pages* as ons.gov.uk does: a page of HTML with links, and files by ?uri=. */
export function onsStub(
  pages: readonly LandingPage[]
): (asked: Asked, path: string) => Answer | undefined {
  return ({url}, path) => {
    if (path === "/file") {
      const uri = url.searchParams.get("uri") ?? "";
      const page = pages.find((one) => uri.startsWith(`${one.path}/`));
      const body = page?.files[uri.slice((page?.path.length ?? 0) + 1)];
      return body && {type: uri.endsWith(".zip") ? "application/zip" : spreadsheetType.xlsx, body};
    }
    const page = pages.find((one) => one.path === path);
    return page && {type: "text/html; charset=utf-8", body: htmlOf(page)};
  };
}

function htmlOf({path, released, files}: LandingPage): string {
  const links = Object.keys(files).map(
    (file) => `<li><a href="/file?uri=${path}/${file}" class="btn">Download</a></li>`
  );
  return `<!doctype html><html lang="en"><title>Dataset</title><p><b>Release date: </b><br>${released}</p><ul>${links.join("")}</ul></html>`;
}

/** The pages that the sources ask for, with the figures of the shared data. */
export async function onsPages(): Promise<LandingPage[]> {
  return [
    {
      path: estimates,
      released: "30 July 2025",
      files: {
        "mid2011tomid2024/myebtablesuk20112024.xlsx": await rebasedWorkbook(),
        "mid2020/ukmye2020.zip": await archive("2020_geog20"),
        "mid2019/ukmye2019.zip": await archive("2019_geog20"),
        "mid2015/ukmye2015.zip": await archive("0215"),
        "mid2013/ukmye2013.zip": await archive("0213")
      }
    },
    {
      path: migration,
      released: "21 May 2026",
      files: {
        "yearendingdecember2025/may2026publicationspreadsheet.xlsx": await migrationWorkbook()
      }
    }
  ];
}

/** MYEB3 as it was published, in an archive beside another table. */
async function archive(edition: string): Promise<Buffer> {
  const name = `MYEB3_summary_components_of_change_series_UK_(${edition}).csv`;
  const zip = CFB.utils.cfb_new();
  CFB.utils.cfb_add(zip, `/${name}`, await readSharedFile(`local/myeb3-components/${name}.gz`));
  CFB.utils.cfb_add(
    zip,
    "/MYEB1_detailed_population_estimates_series_UK.csv",
    Buffer.from("a,b\n1,2\n")
  );
  return CFB.write(zip, {type: "buffer", fileType: "zip", compression: true}) as Buffer;
}

/** MYEB3 of the rebased series, as far as it is known: population and immigration of our region. */
async function rebasedWorkbook(): Promise<Buffer> {
  const rows = await readSharedRows(
    "local/mye-immigration-rebased/immigration_rebased_yorkshire_humber_2011_2025.csv"
  );
  const years = [...new Set(rows.map(({year}) => Number(year)))].filter((year) => year <= 2024);
  const councils = [...new Set(rows.map(({lad_code}) => lad_code))].filter((code) =>
    /^E0[6-9]/.test(code)
  );
  const cell = (code: string, year: number, column: string) =>
    Number(rows.find((row) => row.lad_code === code && Number(row.year) === year)![column]);
  const header = years.flatMap((year) =>
    year === 2011 ? ["population_2011"] : [`international_in_${year}`, `population_${year}`]
  );
  const body = councils.map((code): Rows[0] => [
    code,
    rows.find(({lad_code}) => lad_code === code)!.la_name,
    "E",
    ...years.flatMap((year) =>
      year === 2011
        ? [cell(code, year, "population")]
        : [cell(code, year, "international_in"), cell(code, year, "population")]
    )
  ]);
  return workbook({
    Contents: [["Contents"], ["MYEB3"]],
    MYEB3: [
      ["MYEB3: Summary components of change"],
      ["ladcode23", "laname23", "country", ...header],
      ...body
    ]
  });
}

const flows: readonly (readonly [string, string])[] = [
  ["immigration", "Immigration"],
  ["emigration", "Emigration"],
  ["net", "Net migration"]
];

/** Tables 1 and 2 of the workbook on long-term migration. */
async function migrationWorkbook(): Promise<Buffer> {
  const estimates = await readSharedRows("national/transcribed/ltim_admin_vintage_2026-05.csv");
  const limits = await readSharedRows("national/transcribed/ltim_admin_uncertainty_2026-05.csv");
  const period = (row: Record<string, string>) => `${row.period} ${row.ons_marker}`.trim();
  const wide = flows.flatMap(([flow, title]) =>
    estimates
      .filter((row) => row.flow === flow && row.nationality === "all")
      .map((row): Rows[0] => [
        title,
        period(row),
        ...["all", "british", "eu_plus", "non_eu_plus"].map((nationality) =>
          Number(
            estimates.find(
              (one) =>
                one.flow === flow && one.period === row.period && one.nationality === nationality
            )!.value
          )
        )
      ])
  );
  const intervals = flows.flatMap(([flow, title]) =>
    limits
      .filter((row) => row.flow === flow)
      .map((row): Rows[0] => [
        title,
        period(row),
        Number(row.estimate),
        Number(row.lower_95),
        Number(row.upper_95)
      ])
  );
  const notes: Rows = [
    ["This worksheet contains one table."],
    ["Source: Office for National Statistics"],
    [null]
  ];
  return workbook({
    "Cover sheet": [
      ["Long-term international migration, provisional"],
      ["Released on 21 May 2026"]
    ],
    "1": [
      ["Table 1: Long-term international migration by nationality"],
      ...notes,
      ["Flow", "Period", "All Nationalities", "British", "EU+", "Non-EU+"],
      ...wide
    ],
    "2": [
      ["Table 2: Uncertainty"],
      ...notes,
      ["Flow", "Period", "Estimate", "Lower bound (95%)", "Upper bound (95%)"],
      ...intervals
    ]
  });
}
