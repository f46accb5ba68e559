import type {AnyRow} from "../tables/table.js";

/** What may be bound to a parameter of a query; cast it in SQL. */
export type Parameter = string | number | null;

/** A column of a result, with the engine's own name of its type. */
export interface ResultColumn {
  name: string;
  type: string;
}

/** What a query returns: plain rows, with the same values from either engine. */
export interface Result {
  columns: ResultColumn[];
  rows: AnyRow[];
}

/**
 * A SQL engine over the snapshots. The native one serves the build, the one in
 * the browser serves readers; both are DuckDB of one version, so that a query
 * means the same in both.
 */
export interface Engine {
  /** Runs one statement with its parameters bound as $1, $2, …. */
  query(sql: string, params?: readonly Parameter[]): Promise<Result>;
  close(): Promise<void>;
}

/** Returns the columns and types of *sql*, as the engine describes them. */
export async function describeQuery(
  engine: Engine,
  sql: string,
  params: readonly Parameter[] = []
): Promise<ResultColumn[]> {
  const {rows} = await engine.query(`DESCRIBE ${withLiterals(sql, params)}`);
  return rows.map((row) => ({name: String(row.column_name), type: String(row.column_type)}));
}

/**
 * Returns *sql* with each $1, $2, … replaced by its parameter as a literal: the
 * form that a reader sees and edits, since nobody can bind a parameter by hand.
 */
export function withLiterals(sql: string, params: readonly Parameter[]): string {
  return sql.replace(/\$(\d+)/g, (marker, position: string) => {
    const value = params[Number(position) - 1];
    if (value === undefined) throw new Error(`missing parameter: ${marker}`);
    return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
  });
}
