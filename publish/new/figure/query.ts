import type {Engine} from "../../../src/queries/engine.js";
import type {Table} from "../../../src/tables/table.js";
import type {ChosenColumns} from "./choose-columns.js";

/** The query of a figure, and what is bound to it. */
export interface FigureQuery {
  sql: string;
  params: readonly string[];
}

export interface QueryOptions {
  /** What key columns are held at, by name. */
  where: Readonly<Record<string, string>>;
  /** The one place of the figure; left out where it is for any place. */
  place?: string;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Returns the query of one series; of any place, its place is the parameter. */
export function queryOf(
  {name}: Table,
  {value, period, bounds, isOfPlaces}: ChosenColumns,
  {where, place}: QueryOptions
): FigureQuery {
  const isOfAny = isOfPlaces && place === undefined;
  const conditions = [
    ...(isOfPlaces ? [isOfAny ? "place = $1" : `place = ${quote(place!)}`] : []),
    ...Object.entries(where).map(([column, text]) => `${column}::VARCHAR = ${quote(text)}`)
  ];
  const [lower, upper] = bounds
    ? [bounds.lower, bounds.upper]
    : Array(2).fill("CAST(NULL AS DOUBLE)");
  const filter = conditions.length > 0 ? `\nWHERE ${conditions.join(" AND ")}` : "";
  return {
    sql: `SELECT ${period} AS period, ${value} AS value,
  ${lower} AS lower, ${upper} AS upper
FROM ${name}${filter}
ORDER BY period`,
    params: isOfAny ? ["area"] : []
  };
}

/** Reads --where options; throws with the values that there are where one is not held. */
export async function readWhere(
  engine: Engine,
  {name, columns}: Table,
  {held, written}: {held: readonly string[]; written: readonly string[]}
): Promise<Record<string, string>> {
  const where = Object.fromEntries(
    written.map((text) => {
      const [, column, value] = /^(\w+)=(.+)$/.exec(text) ?? [];
      if (!column || !(column in columns))
        throw new Error(
          `invalid where; a column of ${name}, = and its value (${Object.keys(columns).join(", ")}): ${text}`
        );
      return [column, value!];
    })
  );
  const missing = await Promise.all(
    held
      .filter((column) => !(column in where))
      .map(
        async (column) => `--where "${column}=${(await valuesOf(engine, name, column)).join("|")}"`
      )
  );
  if (missing.length > 0)
    throw new Error(
      `${name} has several rows for a period; hold the others, with one value each:\n  ${missing.join("\n  ")}`
    );
  return where;
}

async function valuesOf(engine: Engine, table: string, column: string): Promise<string[]> {
  const {rows} = await engine.query(
    `SELECT DISTINCT ${column}::VARCHAR AS value FROM ${table} ORDER BY value LIMIT 12`
  );
  return rows.map(({value}) => String(value));
}
