import {tables} from "../../src/tables/index.js";
import {supersededFigures, type SupersededFigure} from "../../src/tables/superseded-figures.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {projectRoot, readLock, refreshedFiles} from "../lock.js";
import {parseContractCsv, readLocked} from "../refreshed.js";
import {changesBetweenReleases, rowKey, seriesKey} from "../refresh/row-key.js";

/**
 * Returns the figures that a later release replaced: those that accepted
 * refreshes recorded, and those of tables that hold several releases themselves.
 */
export async function readSuperseded(
  read: (contract: Table) => Promise<AnyRow[]>
): Promise<SupersededFigure[]> {
  const recorded = await readRecorded();
  const seen = new Set(recorded.map(identityOf));
  for (const contract of Object.values(tables)) {
    if (contract.source.releaseId !== "by-row" || seriesKey(contract).length === 0) continue;
    for (const figure of betweenReleases(contract, await read(contract)))
      if (!seen.has(identityOf(figure))) recorded.push(figure);
  }
  return recorded;
}

/** Returns the figures that accepted refreshes recorded, in the order of the file. */
export async function readRecorded(): Promise<SupersededFigure[]> {
  const {superseded} = await readLock();
  if (superseded === undefined) return [];
  const text = await readLocked(refreshedFiles.superseded, superseded, projectRoot);
  return parseContractCsv(supersededFigures, text) as SupersededFigure[];
}

const identityOf = ({table_name, row_key, column_name, earlier_release}: SupersededFigure) =>
  [table_name, row_key, column_name, earlier_release].join("\n");

function betweenReleases(contract: Table, rows: readonly AnyRow[]): SupersededFigure[] {
  return changesBetweenReleases(contract, rows).map(
    ({earlier, later, column, value, newValue}) => ({
      table_name: contract.name,
      row_key: rowKey(earlier, seriesKey(contract)),
      place: typeof earlier.place === "string" ? earlier.place : null,
      column_name: column,
      change: "revised",
      value,
      new_value: newValue,
      earlier_release: String(earlier.release),
      later_release: String(later.release),
      later_known_from: String(later.release),
      taken_over: null,
      acceptance: 0
    })
  );
}
