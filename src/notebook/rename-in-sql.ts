import {isSaid, isTable, isWith} from "./sql-names.js";
import {nameOf, sqlPieces, type SqlPiece} from "./sql-words.js";

/**
 * Returns *sql* with one name for another. An input is renamed wherever it is read; a
 * table where a table must stand (after FROM or JOIN, or in their list) and before
 * the dot of its columns. Other words may be columns and stay, and a query that
 * defines the name itself stays whole.
 */
export function renameInSql(
  sql: string,
  kind: "input" | "table",
  {from, to}: {from: string; to: string}
): string {
  const pieces = sqlPieces(sql);
  if (kind === "input")
    return pieces
      .map((piece) => (piece.kind === "input" && piece.text === `$${from}` ? `$${to}` : piece.text))
      .join("");
  const places = tablePlaces(pieces.filter(isSaid), from.toLowerCase());
  const renamed = ({kind}: SqlPiece) => (kind === "quoted" ? `"${to}"` : to);
  return pieces.map((piece) => (places.has(piece) ? renamed(piece) : piece.text)).join("");
}

const begins = /^(from|join|summarize|describe|pivot|unpivot|table)$/;
const ends =
  /^(select|where|group|having|window|qualify|order|limit|offset|union|except|intersect|set|values|returning|sample)$/;

function tablePlaces(said: readonly SqlPiece[], name: string): ReadonlySet<SqlPiece> {
  const isName = (piece: SqlPiece) =>
    /^(word|quoted)$/.test(piece.kind) && nameOf(piece).toLowerCase() === name;
  const none = new Set<SqlPiece>();
  if (said.some((piece, i) => isName(piece) && isWith(said, i))) return none;
  const lists = inTableList(said);
  const tables = said.filter((piece, i) => isName(piece) && stands(said, i, lists[i]));
  if (tables.length === 0) return none;
  const columns = said.filter(
    (piece, i) => isName(piece) && said[i + 1]?.text === "." && said[i - 1]?.text !== "."
  );
  return new Set([...tables, ...columns]);
}

/** Whether piece *i* comes right after FROM and the like, or after a comma in their list. */
function stands(said: readonly SqlPiece[], i: number, isList: boolean): boolean {
  if (!isTable(said, i)) return false;
  // A schema stands before a dot.
  const start = said[i - 1]?.text === "." ? i - 3 : i - 1;
  const before = said[start]?.text.toLowerCase() ?? "";
  if (before === "from" && said[start - 1]?.text.toLowerCase() === "distinct") return false;
  return begins.test(before) || (before === "," && isList);
}

/** For each piece, whether the list after FROM goes on there; brackets begin anew. */
function inTableList(said: readonly SqlPiece[]): boolean[] {
  const open = [false];
  return said.map(({kind, text}) => {
    const word = kind === "word" ? text.toLowerCase() : text;
    if (word === "(") open.push(false);
    else if (word === ")" && open.length > 1) open.pop();
    else if (kind === "word" && begins.test(word)) open[open.length - 1] = true;
    else if (kind === "word" && ends.test(word)) open[open.length - 1] = false;
    return open[open.length - 1];
  });
}
