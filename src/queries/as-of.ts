import {refreshedSources} from "../tables/refreshed-sources.js";
import type {ColumnType, Table} from "../tables/table.js";

/** The table of superseded figures, which undoes what later refreshes changed. */
export const supersededTable = "superseded_figures";

/** Returns the name under which a table is asked as of a month. */
export const asOfName = (table: string): string => `${table}_as_of`;

/** Whether asking a table as of a month needs the superseded figures too. */
export const needsSuperseded = ({carried}: Table): boolean => carried !== undefined;

/**
 * Returns the SQL that lets a table be asked as it was known in a month, such as
 * `FROM place_components_of_change_as_of('2016-06')`: of each figure the newest
 * release that had been published by then. Undefined where the contract does not
 * say when its figures were known.
 */
export function asOfMacro(contract: Table): string | undefined {
  const from = knownFrom(contract);
  if (!from) return undefined;
  const rows = rowsThen(contract, "known");
  return `CREATE OR REPLACE MACRO ${asOfName(contract.name)}(known) AS TABLE ${
    from === "by-row"
      ? newestThen(contract, rows)
      : `SELECT * FROM (${rows}) WHERE known >= '${from}'`
  }`;
}

const isMonth = (text: string | undefined): text is string => /^\d{4}-\d\d$/.test(text ?? "");

/**
 * Returns the SQL of a table's rows as they were in a *month*, such as 2016-06. Unlike
 * the form with `_as_of` it also answers for a release of which nobody knows when it came.
 */
export function rowsKnownIn(contract: Table, month: string): string {
  return rowsThen(contract, `'${month}'`);
}

/** The first month of which we can say what was known; "by-row" where the rows say it. */
function knownFrom({name, source, carried = source}: Table): string | undefined {
  if (source.releaseId === "by-row") return "by-row";
  const first = refreshedSources[name]?.earlier[0]?.until;
  return [carried.releaseId, first, source.releaseId].find(isMonth);
}

/** Of each figure, the newest release that had been published. */
function newestThen({key}: Table, rows: string): string {
  const series = key.filter((name) => name !== "release");
  const newest =
    series.length === 0
      ? ""
      : ` QUALIFY row_number() OVER (PARTITION BY ${series.join(", ")} ORDER BY release DESC) = 1`;
  return `SELECT * FROM (${rows}) WHERE release <= known${newest}`;
}

/**
 * The rows as they were: what later refreshes changed is changed back, what they
 * took away is put back, what they added is left out. Where several have changed
 * a figure since, the first of them knows what it was.
 */
function rowsThen(contract: Table, known: string): string {
  const {name, key, columns} = contract;
  if (!needsSuperseded(contract)) return `SELECT * FROM ${name}`;
  const others = Object.keys(columns).filter((column) => !key.includes(column));
  const first = (of: string) =>
    `QUALIFY row_number() OVER (PARTITION BY ${of} ORDER BY acceptance) = 1`;
  const wasCells = others.map(
    (column) =>
      `bool_or(column_name = '${column}') AS has_${column}, max(value) FILTER (column_name = '${column}') AS was_${column}`
  );
  const keyCells = key.map(
    (column, index) =>
      `coalesce(present.${column}, ${cast(`string_split(all_keys.row_key, ' · ')[${index + 1}]`, columns[column].type)}) AS ${column}`
  );
  const cells = others.map(
    (column) =>
      `CASE WHEN was.has_${column} THEN ${cast(`was.was_${column}`, columns[column].type)} ELSE present.${column} END AS ${column}`
  );
  const added = key.map(
    (column, index) =>
      `(later.column_name = '${column}' AND later.row_key = string_split(all_keys.row_key, ' · ')[${index + 1}])`
  );
  const ordered = Object.keys(columns).map((column) => `rows_then.${column}`);
  return `WITH later AS (
  SELECT * FROM ${supersededTable} WHERE table_name = '${name}' AND acceptance > 0 AND later_known_from > ${known}
), present AS (
  SELECT *, concat_ws(' · ', ${key.join(", ")}) AS row_key FROM ${name}
), all_keys AS (
  SELECT row_key FROM present UNION SELECT row_key FROM later WHERE change = 'withdrawn' AND column_name = '*'
), existence AS (
  SELECT all_keys.row_key, later.change FROM all_keys JOIN later
  ON (later.column_name = '*' AND later.row_key = all_keys.row_key) OR (later.change = 'added' AND (${added.join(" OR ")}))
  ${first("all_keys.row_key")}
), figures AS (
  SELECT row_key, column_name, value FROM later WHERE column_name <> '*' AND change <> 'added'
  ${first("row_key, column_name")}
), was AS (
  SELECT row_key, ${wasCells.join(", ")} FROM figures GROUP BY row_key
), rows_then AS (
  SELECT ${[...keyCells, ...cells].join(", ")}
  FROM all_keys LEFT JOIN present USING (row_key) LEFT JOIN was USING (row_key) LEFT JOIN existence USING (row_key)
  WHERE existence.change IS NULL OR existence.change = 'withdrawn'
) SELECT ${ordered.join(", ")} FROM rows_then`;
}

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  STRING: "VARCHAR",
  INT32: "INTEGER",
  DOUBLE: "DOUBLE",
  DATE: "DATE",
  BOOLEAN: "BOOLEAN"
};

const cast = (text: string, type: ColumnType) =>
  type === "STRING" ? text : `CAST(${text} AS ${sqlTypes[type]})`;
