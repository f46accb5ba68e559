/** What the engine says of a query that it cannot run, and where. */
export interface QueryProblem {
  message: string;
  /** The line and the column of the fault, counted from 1, if the engine says so. */
  place?: {line: number; column: number};
}

/**
 * Returns the problem of an engine's *message*. The engine ends it with the line
 * and a caret under the fault; a long line is cut there, so the column is found
 * again in the query itself.
 */
export function readProblem(message: string, sql: string): QueryProblem {
  const found = /\n+LINE (\d+): (.*)\n( *)\^/.exec(message);
  if (!found) return {message: message.trim()};
  const [, number, quoted, spaces] = found;
  const line = Number(number);
  const text = sql.split("\n")[line - 1] ?? "";
  const shown = quoted.replace(/^\.\.\./, "").replace(/\.\.\.$/, "");
  const cutBefore = quoted.startsWith("...") ? 3 : 0;
  const within = spaces.length - `LINE ${number}: `.length - cutBefore;
  const start = Math.max(0, text.indexOf(shown));
  return {
    // A fault of grammar is quoted twice.
    message: message.replace(/\n+LINE \d+: .*\n *\^/g, "").trim(),
    place: {line, column: Math.max(1, start + within + 1)}
  };
}

/** Returns where a *place* is in *sql*, in characters from its beginning. */
export function offsetOf(sql: string, {line, column}: {line: number; column: number}): number {
  const before = sql.split("\n").slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}
