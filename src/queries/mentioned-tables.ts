/** Returns the *names* of tables that *sql* mentions as whole words, in whatever case. */
export function mentionedTables(sql: string, names: readonly string[]): string[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  return names.filter((name) => words.has(name));
}
