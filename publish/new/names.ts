/**
 * Returns *name* if a page, table or figure can have it; throws where it cannot, and
 * says what it would be in the right letters.
 */
export function checkName(name: string | undefined, what: string): string {
  if (!name) throw new Error(`missing name of the ${what}`);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return name;
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const hint = better ? `, such as ${better}` : "";
  throw new Error(`invalid name; small letters and digits, words apart by hyphens${hint}: ${name}`);
}
