import {asOfName} from "./as-of.js";

/** Returns the *names* of tables that *sql* mentions as whole words, in whatever case. */
export function mentionedTables(sql: string, names: readonly string[]): string[] {
  const words = wordsOf(sql);
  return names.filter((name) => words.has(name) || words.has(asOfName(name)));
}

/** Returns the *names* of tables that *sql* asks as of a month. */
export function mentionedAsOf(sql: string, names: readonly string[]): string[] {
  const words = wordsOf(sql);
  return names.filter((name) => words.has(asOfName(name)));
}

const wordsOf = (sql: string) => new Set(sql.toLowerCase().match(/\w+/g));
