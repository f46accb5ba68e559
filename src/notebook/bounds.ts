import {formatNumber} from "../prose/format.js";
import {doubtColumns, pairBounds, type BoundPair} from "../tables/bound-columns.js";
import type {AnyRow, Table} from "../tables/table.js";

export {doubtColumns, pairBounds, type BoundPair} from "../tables/bound-columns.js";

/** A column of a result as a table shows it: an estimate carries its doubt in its own cell. */
export interface ShownColumn {
  name: string;
  pair?: BoundPair;
}

/** Returns the columns to show: those that are another's bounds stand in its cells, not in their own. */
export function shownColumns(columns: readonly string[]): ShownColumn[] {
  const pairs = pairBounds(columns);
  const inside = new Set(pairs.flatMap(doubtColumns));
  return columns
    .filter((name) => !inside.has(name))
    .map((name) => {
      const pair = pairs.find(({value}) => value === name);
      return pair ? {name, pair} : {name};
    });
}

/**
 * Returns the doubt of an estimate in a *row* as it stands beside the number, such as
 * "± 400" or "2,500 to 3,300"; "no margin" where the row has none. Empty where there is
 * no number that it could be about.
 */
export function doubtText(row: AnyRow, {value, lower, upper, halfWidth}: BoundPair): string {
  if (typeof row[value] !== "number") return "";
  const read = (name: string) =>
    typeof row[name] === "number" ? writeNumber(row[name]) : undefined;
  if (halfWidth !== undefined) {
    const half = read(halfWidth);
    return half === undefined ? "no margin" : `± ${half}`;
  }
  const [low, high] = [read(lower!), read(upper!)];
  return low === undefined || high === undefined ? "no margin" : `${low} to ${high}`;
}

/** A number of a result, as it is: commas and a true minus, no rounding. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))!;
  const decimals = (digits[1]?.length ?? 0) - Number(digits[2] ?? 0);
  return formatNumber(value, {to: 10 ** -Math.min(15, Math.max(0, decimals))});
}

/** A query and the columns of its result. */
export interface Asked {
  sql: string;
  columns: readonly string[];
}

/**
 * Says which doubt was left behind: of each estimate of *tables* that the query names
 * and whose result does not hold the bounds that its table has.
 */
export function lostDoubt({sql, columns}: Asked, tables: readonly Table[]): string[] {
  const paired = new Set(pairBounds(columns).map(({value}) => value));
  return tables.flatMap(({name, columns: contract}) =>
    pairBounds(Object.keys(contract))
      .filter(({value}) => names(sql, value) && !isKept(value, {columns, paired}))
      .map((pair) => lostText(pair, name))
  );
}

const names = (sql: string, column: string): boolean =>
  new RegExp(`(?<![\\w.])(?:\\w+\\.)?"?${column}"?(?!\\w)`, "i").test(withoutText(sql));

/** Comments and texts of a query name no column. */
const withoutText = (sql: string): string => sql.replace(/--.*|\/\*[^]*?\*\/|'(?:[^']|'')*'/g, " ");

/** An estimate under its own name needs its own bounds; under another, any that there are. */
function isKept(
  value: string,
  {columns, paired}: {columns: readonly string[]; paired: ReadonlySet<string>}
): boolean {
  return columns.includes(value) ? paired.has(value) : paired.size > 0;
}

function lostText(pair: BoundPair, table: string): string {
  const lost = doubtColumns(pair).map((name) => `\`${name}\``);
  return lost.length === 1
    ? `The margin ${lost[0]} of ${table} is not in your result: \`${pair.value}\` looks surer than it is.`
    : `The bounds ${lost.join(" and ")} of ${table} are not in your result: \`${pair.value}\` looks surer than it is.`;
}
