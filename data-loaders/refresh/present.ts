import {parse} from "csv-parse/sync";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {hashOfText, parseContractCsv, readRefreshed, toContractCsv} from "../refreshed.js";
import {tidy} from "../tidy/index.js";
import type {Present} from "./compare.js";

/** The rows of a table that there are, and their hash. */
export interface PresentTable extends Present {
  sha256: string;
}

/**
 * Returns the rows that a table has at present. Those of an accepted file may be
 * older than the contract: a column that it lacks is left out, not an error, or a
 * contract could never gain one.
 */
export async function readPresent(contract: Table): Promise<PresentTable> {
  const names = Object.keys(contract.columns);
  const text = await readRefreshed(contract);
  if (text === undefined) {
    const rows = (await tidy(contract)) as AnyRow[];
    return {columns: names, rows, sha256: hashOfText(toContractCsv(contract, rows))};
  }
  const [columns = []]: string[][] = parse(text, {to_line: 1});
  const known = names.filter((name) => columns.includes(name));
  const older = {
    ...contract,
    columns: Object.fromEntries(known.map((name) => [name, contract.columns[name]]))
  };
  return {columns, rows: parseContractCsv(older, text), sha256: hashOfText(text)};
}
