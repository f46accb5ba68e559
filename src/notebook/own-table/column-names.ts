/** Words of SQL that cannot be the name of a column without quotation marks. */
const reserved = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column
  constraint create default deferrable desc describe distinct do else end except false fetch for
  foreign from grant group having in initially intersect into lambda lateral leading limit not null
  offset on only or order pivot placing primary qualify references returning select show some
  summarize symmetric table then to trailing true union unique unpivot using variadic when where
  window with`.split(/\s+/)
);

/** A longer name would not be read to its end. */
const mostLetters = 60;

/** Returns *text* in snake_case: lower case, words parted by one underscore; empty if nothing is left. */
export function snakeCase(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/%/g, " pct ")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, mostLetters)
    .replace(/^_+|_+$/g, "");
}

/**
 * Returns a name in SQL for each *header*: snake_case, no two alike, none that SQL
 * would read as a word of its own. A column without a name is named by its place.
 */
export function columnNames(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header, index) => {
    const name = columnName(header, index);
    let unique = name;
    for (let i = 2; seen.has(unique); ++i) unique = `${name}_${i}`;
    seen.add(unique);
    return unique;
  });
}

function columnName(header: string, index: number): string {
  const name = snakeCase(header);
  if (!name) return `column_${index + 1}`;
  if (/^\d/.test(name)) return `column_${name}`;
  return reserved.has(name) ? `${name}_column` : name;
}

/** Returns the name in SQL of the table of a file. */
export function tableName(fileName: string): string {
  const name = snakeCase(fileName.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""));
  return `my_${name.replace(/^my_(?=.)/, "") || "file"}`;
}
