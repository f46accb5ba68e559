// Rows of a figure for its tests: the tables that we carry, through the native engine.
import type {Figure} from "../src/figures/figure.js";
import {mentionedTables} from "../src/queries/mentioned-tables.js";
import {tables} from "../src/tables/index.js";
import type {AnyRow} from "../src/tables/table.js";
import {openSnapshots} from "./snapshots.js";

/** Returns the rows that a *figure* is drawn from, for the values of its parameters. */
export async function figureRows<R extends AnyRow = AnyRow>(
  {query}: Figure,
  parameters: Readonly<Record<string, string>> = {area: "york"}
): Promise<R[]> {
  const engine = await openSnapshots(mentionedTables(query.sql, Object.keys(tables)));
  try {
    const {rows} = await engine.query(
      query.sql,
      query.params.map((name) => parameters[name])
    );
    return rows as R[];
  } finally {
    await engine.close();
  }
}
