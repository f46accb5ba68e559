import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {toCsv} from "../src/components/csv.js";
import {readLock, type LockedTable} from "../data-loaders/lock.js";
import type {Engine} from "../src/queries/engine.js";
import {tables} from "../src/tables/index.js";
import type {Column, Table} from "../src/tables/table.js";
import {site} from "./site.js";

/** What the catalogue says of the site itself. */
const ofThisSite = {
  "dc:title": `${site.name}: published figures`,
  "dc:issued": site.released,
  "schema:version": site.version
};

/**
 * Writes every table as CSV, and the catalogue that lets a machine find and read
 * them; *about* is what it says of itself.
 */
export async function writeCatalogue(
  engine: Engine,
  output: string,
  about: Readonly<Record<string, string>> = ofThisSite
): Promise<void> {
  const folder = join(output, "data");
  await mkdir(folder, {recursive: true});
  const lock = await readLock();
  const described: object[] = [];
  for (const contract of Object.values(tables)) {
    const {rows} = await engine.query(`SELECT * FROM ${contract.name}`);
    await writeFile(
      join(folder, `${contract.name}.csv`),
      toCsv(Object.keys(contract.columns), rows)
    );
    const description = describeTable(contract, lock.tables[contract.name]);
    described.push(description);
    await writeFile(
      join(folder, `${contract.name}.csv-metadata.json`),
      JSON.stringify({"@context": csvwContext, ...description}, null, 2)
    );
  }
  const catalogue = {
    "@context": csvwContext,
    ...about,
    tables: described
  };
  await writeFile(join(folder, "index.json"), JSON.stringify(catalogue, null, 2));
}

const csvwContext = ["http://www.w3.org/ns/csvw", {"@language": "en-GB"}];
const csvwTypes = {
  STRING: "string",
  INT32: "integer",
  DOUBLE: "double",
  DATE: "date",
  BOOLEAN: "boolean"
} as const;

/** Returns a table as CSV on the Web metadata, with its coverage under our own names. */
function describeTable(
  {name, title, key, columns, coverage, source, traps}: Table,
  locked?: LockedTable
) {
  return {
    url: `${name}.csv`,
    "whereabouts:parquet": `${name}.parquet`,
    "dc:title": title,
    "dc:publisher": source.publisher,
    "dc:source": source.table,
    "dc:license": source.licence,
    "whereabouts:release": source.release,
    "whereabouts:provenance": {
      obtained: source.obtained,
      checked: source.checked,
      secondHand: source.secondHand,
      // A refreshed table names the publisher's own files, byte for byte.
      ...(locked && {files: locked.files})
    },
    "whereabouts:coverage": coverage,
    "whereabouts:traps": traps,
    tableSchema: {
      columns: Object.entries(columns).map(([column, spec]) => describeColumn(column, spec)),
      primaryKey: key
    }
  };
}

function describeColumn(name: string, {type, description, unit, nullable, values}: Column) {
  return {
    name,
    titles: name,
    datatype: csvwTypes[type],
    "dc:description": unit ? `${description} (${unit})` : description,
    required: !nullable,
    ...(values && {"whereabouts:values": values})
  };
}
