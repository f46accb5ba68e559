import {nameOf, sqlPieces, type SqlPiece} from "./sql-words.js";

/** What a query may read: tables in lower case, inputs as written. */
export interface SqlNames {
  tables: ReadonlySet<string>;
  inputs: readonly string[];
}

/**
 * Returns the names in *sql*. Any word may be a table, save what follows a dot
 * (a column), what follows AS (a new name), what stands before a bracket (a
 * function), and what the query defines itself in WITH: a name too many makes a cell run once more, one too few a wrong result.
 */
export function sqlNames(sql: string): SqlNames {
  const pieces = sqlPieces(sql).filter(isSaid);
  const own = new Set(pieces.filter((_, i) => isWith(pieces, i)).map(folded));
  const tables = pieces.filter((piece, i) => isTable(pieces, i) && !own.has(folded(piece)));
  const inputs = pieces.filter(({kind}) => kind === "input").map(({text}) => text.slice(1));
  return {tables: new Set(tables.map(folded)), inputs: [...new Set(inputs)]};
}

/** Returns whether piece *i* of the *pieces* of a query, without spaces, may name a table. */
export function isTable(pieces: readonly SqlPiece[], i: number): boolean {
  if (!isName(pieces[i]) || pieces[i + 1]?.text === "(") return false;
  const before = pieces[i - 1]?.text.toLowerCase();
  if (before === "as") return false;
  return before !== "." || pieces[i - 2]?.text.toLowerCase() === "main";
}

/** Returns whether a piece is more than space or comment. */
export const isSaid = ({kind, text}: SqlPiece) => kind !== "comment" && text.trim() !== "";

/** Returns whether piece *i* is the name of a part that the query defines: `name AS (`. */
export function isWith(pieces: readonly SqlPiece[], i: number): boolean {
  if (!isName(pieces[i])) return false;
  const [as, ...rest] = pieces.slice(i + 1, i + 5).map(({text}) => text.toLowerCase());
  if (as !== "as") return false;
  return rest.find((text) => text !== "not" && text !== "materialized") === "(";
}

const isName = ({kind}: SqlPiece) => kind === "word" || kind === "quoted";
const folded = (piece: SqlPiece) => nameOf(piece).toLowerCase();
