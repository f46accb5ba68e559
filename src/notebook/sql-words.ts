/** A piece of SQL as DuckDB's scanner tells them apart; the pieces joined are the text. */
export interface SqlPiece {
  kind: "word" | "quoted" | "input" | "string" | "comment" | "other";
  text: string;
}

/**
 * What is a piece, tried in this order: a string or a comment that is not closed
 * reaches to the end. A `$` in the middle of a word belongs to the word.
 */
const pieces: readonly (readonly [kind: SqlPiece["kind"], pattern: RegExp])[] = [
  ["comment", /--[^\n\r]*/y],
  ["string", /e'(?:[^'\\]|\\[^]|'')*(?:'|\\?$)/iy],
  ["string", /'(?:[^']|'')*(?:'|$)/y],
  ["quoted", /"(?:[^"]|"")*(?:"|$)/y],
  ["string", /\$((?:[\p{L}_][\p{L}\p{N}_]*)?)\$[^]*?(?:\$\1\$|$)/uy],
  ["input", /\$[\p{L}_][\p{L}\p{N}_]*/uy],
  ["word", /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ["other", /\.?\p{N}[\p{L}\p{N}_.]*|\$\p{N}+|\s+|[^]/uy]
];

/** Returns the pieces of *sql*, in order. */
export function sqlPieces(sql: string): SqlPiece[] {
  const found: SqlPiece[] = [];
  for (let at = 0; at < sql.length; at += found[found.length - 1].text.length)
    found.push(comment(sql, at) ?? match(sql, at));
  return found;
}

function match(sql: string, at: number): SqlPiece {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const text = pattern.exec(sql)?.[0];
    if (text) return {kind, text};
  }
  return {kind: "other", text: sql[at]};
}

/** A comment between slashes and stars; they nest, so no pattern finds their end. */
function comment(sql: string, start: number): SqlPiece | undefined {
  if (!sql.startsWith("/*", start)) return undefined;
  let depth = 1;
  let at = start + 2;
  for (; at < sql.length && depth > 0; at += 1) {
    if (sql.startsWith("/*", at)) depth += 1;
    else if (sql.startsWith("*/", at)) depth -= 1;
    else continue;
    at += 1;
  }
  return {kind: "comment", text: sql.slice(start, at)};
}

/** Returns the name that a word or a quoted word stands for. */
export function nameOf({kind, text}: SqlPiece): string {
  return kind === "quoted" ? text.slice(1, -1).replaceAll('""', '"') : text;
}
