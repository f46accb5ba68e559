import type {Cell, SqlCell} from "./notebook.js";
import type {Analysis} from "./order.js";
import {isSaid} from "./sql-names.js";
import {sqlPieces} from "./sql-words.js";

/**
 * Returns the SQL of a query that stands alone: the queries that it reads, and those
 * that they read, are defined before it in WITH. Inputs stay `$name`.
 */
export function standAlone(query: SqlCell, cells: readonly Cell[], analysis: Analysis): string {
  const parts = sources(query, cells, analysis).map(
    ({name, sql}) => `${name} as (\n${withoutEnd(sql)}\n)`
  );
  const sql = withoutEnd(query.sql);
  if (parts.length === 0) return sql;
  const own = ownWith(sql);
  const defined = [...parts, ...(own ? [own.rest] : [])].join(",\n");
  return own ? `with ${own.recursive}${defined}` : `with ${defined}\n${sql}`;
}

/** Returns the queries that a query reads, however far, in the order of running. */
export function sources(query: SqlCell, cells: readonly Cell[], {cells: found, order}: Analysis) {
  const read = new Set<string>();
  const visit = (id: string) => {
    for (const next of found.get(id)!.after)
      if (!read.has(next)) {
        read.add(next);
        visit(next);
      }
  };
  visit(query.id);
  const queries = cells.filter((cell) => cell.kind === "sql" && read.has(cell.id)) as SqlCell[];
  return queries.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** What follows WITH in a query that begins with it. */
function ownWith(sql: string): {recursive: string; rest: string} | undefined {
  const pieces = sqlPieces(sql);
  const start = pieces.findIndex(isSaid);
  if (pieces[start]?.text.toLowerCase() !== "with") return undefined;
  const next = pieces.findIndex((piece, i) => i > start && isSaid(piece));
  const isRecursive = pieces[next]?.text.toLowerCase() === "recursive";
  const rest = pieces.slice((isRecursive ? next : start) + 1).map(({text}) => text);
  return {recursive: isRecursive ? "recursive " : "", rest: rest.join("").trim()};
}

/** The SQL without the semicolons and comments that end it, which no bracket may hold. */
function withoutEnd(sql: string): string {
  const pieces = sqlPieces(sql);
  const isEnd = (i: number) => !isSaid(pieces[i]) || pieces[i].text === ";";
  while (pieces.length > 0 && isEnd(pieces.length - 1)) pieces.pop();
  return pieces.map(({text}) => text).join("");
}
