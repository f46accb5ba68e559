import {group} from "d3-array";
import {yorkStudents, type Students} from "../../../src/tables/york-students.js";
import {sharedClient} from "../http/client.js";
import {textsOf} from "../sheets/find-table.js";
import {readArchivedCsvs, type Sheet} from "../sheets/sheet.js";
import {unexpected} from "../sheets/values.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {categories, readEnrolments, type Category, type Enrolment} from "./enrolments.js";

const where = "hesa: table 1";

/** York's universities, by their UK provider reference number. */
const providers: Readonly<Record<string, Students["provider"]>> = {
  10007167: "The University of York",
  10007713: "York St John University"
};

/** Students of York's two universities, from HESA's open data. */
export const hesa: Source = {
  name: "hesa",
  publisher: yorkStudents.source.publisher,
  tables: [yorkStudents.name],
  triedOnOriginal: false,
  fetch: fetchStudents
};

async function fetchStudents({
  client = sharedClient(),
  onProgress
}: SourceOptions): Promise<Refreshed[]> {
  const {bytes, retrieved} = await client.receive({
    publisher: "hesa",
    address: `${client.publishers.hesa}/students/table-1.zip`,
    kind: "archive",
    onProgress
  });
  onProgress?.(`reading ${where}`);
  const sheets = readArchivedCsvs(bytes, where, /\.csv$/i);
  const enrolments = sheets.flatMap((sheet) => readEnrolments(sheet, `${where}: ${sheet.name}`));
  const rows = rowsOf(enrolments.filter(({ukprn}) => ukprn in providers));
  const newest = rows
    .map(({academic_year}) => academic_year)
    .sort()
    .at(-1)!;
  const published = publishedIn(sheets);
  return [
    {
      contract: yorkStudents,
      rows,
      release: `academic years to ${newest}, published ${published}`,
      releaseId: published,
      licence: yorkStudents.source.licence,
      files: [retrieved]
    }
  ];
}

function rowsOf(enrolments: readonly Enrolment[]): Students[] {
  const years = group(
    enrolments,
    ({year}) => year,
    ({ukprn}) => ukprn
  );
  if (years.size === 0) throw unexpected(where, `UKPRN ${Object.keys(providers).join(", ")}`, null);
  return [...years].flatMap(([academic_year, byProvider]) =>
    Object.entries(providers).map(([ukprn, provider]): Students => {
      const own = byProvider.get(ukprn) ?? [];
      const names = Object.keys(categories) as Category[];
      const students = names.map((name) => [
        name,
        numberOf(own, name, `${academic_year}: ${provider}`)
      ]);
      return {
        academic_year,
        ukprn,
        provider,
        ...(Object.fromEntries(students) as Record<Category, number>)
      };
    })
  );
}

/** A number may stand in several files; it must be the same. */
function numberOf(own: readonly Enrolment[], category: Category, who: string): number {
  const found = own.filter((enrolment) => enrolment.category === category);
  const numbers = [...new Set(found.map(({students}) => students))];
  if (numbers.length !== 1)
    throw unexpected(
      `${found[0]?.where ?? where}: ${who}: ${categories[category]}`,
      "one number",
      numbers.join(", ") || null
    );
  return numbers[0];
}

/** The year of publication, which each file has above its header. */
function publishedIn(sheets: readonly Sheet[]): string {
  const years = sheets.flatMap(({rows}) => {
    const above = textsOf(rows.slice(0, 20));
    const year = above[above.findIndex((line) => /^date:$/i.test(line)) + 1];
    return /^\d{4}$/.test(year ?? "") ? [year] : [];
  });
  const newest = years.sort().at(-1);
  if (!newest) throw unexpected(where, "Date: <year> above the header", null);
  return newest;
}
