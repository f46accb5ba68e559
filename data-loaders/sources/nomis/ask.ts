import {sharedClient} from "../http/client.js";
import {findTable, type FoundRow} from "../sheets/find-table.js";
import {readCsvSheet, type Sheet} from "../sheets/sheet.js";
import {unexpected, wholeNumber} from "../sheets/values.js";
import type {Retrieved, SourceOptions} from "../source.js";

export interface NomisQuery<Name extends string> {
  /** The number of the dataset, such as NM_524_1. */
  dataset: string;
  /** The parameters of the query, but for those of the pages. */
  parameters: Readonly<Record<string, string>>;
  /** The columns to have, by our names, as Nomis names them. */
  columns: Readonly<Record<Name, string>>;
}

export interface NomisAnswer<Name extends string> {
  rows: FoundRow<Name | "count">[];
  files: Retrieved[];
}

/**
 * Returns all rows of a query. Nomis cuts an answer off after 25,000 rows without
 * a word, so the number of rows that it has in all is asked for with each, and
 * the rest page by page. A wrong parameter gives an empty answer with status
 * 200, which is an error here. A key, in NOMIS_UID, is not needed.
 */
export async function askNomis<Name extends string>(
  {dataset, parameters, columns}: NomisQuery<Name>,
  {client = sharedClient(), onProgress}: SourceOptions
): Promise<NomisAnswer<Name>> {
  const rows: FoundRow<Name | "count">[] = [];
  const files: Retrieved[] = [];
  const select = [...(Object.values(columns) as string[]), "record_count"];
  for (let total = Infinity; rows.length < total;) {
    const page = new URLSearchParams({...parameters, select: select.join(",")});
    if (rows.length > 0) page.set("RecordOffset", String(rows.length));
    const {bytes, retrieved} = await client.receive({
      publisher: "nomis",
      address: `${client.publishers.nomis}/dataset/${dataset}.data.csv?${readable(page)}`,
      kind: "csv",
      secret: {variable: "NOMIS_UID", parameter: "uid", optional: true},
      onProgress
    });
    files.push(retrieved);
    const found = readPage(readCsvSheet(bytes, `nomis: ${dataset}`), dataset, columns);
    total = wholeNumber(`${found[0].where}: record_count`, found[0].cells.count);
    rows.push(...found);
    onProgress?.(`reading ${dataset}`, Math.min(1, rows.length / total));
    if (rows.length > total) throw unexpected(`nomis: ${dataset}`, `${total} rows`, rows.length);
  }
  return {rows, files};
}

function readPage<Name extends string>(
  sheet: Sheet,
  dataset: string,
  columns: Readonly<Record<Name, string>>
): readonly FoundRow<Name | "count">[] {
  const sought = {...columns, count: "record_count"} as Record<Name | "count", string>;
  const patterns = Object.fromEntries(
    Object.entries<string>(sought).map(([name, title]) => [name, new RegExp(`^${title}$`, "i")])
  ) as Record<Name | "count", RegExp>;
  return findTable([sheet], {source: `nomis: ${dataset}`, columns: patterns}).rows;
}

/** Commas stay commas: Nomis reads lists and ranges, and so do people. */
function readable(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll("%2C", ",");
}
