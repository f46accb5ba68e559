import type {Gap, Protection} from "../../../src/tables/protection.js";
import type {FoundCsv} from "./read-csv.js";

/** What an author has decided on small counts. */
export interface ProtectionAnswers {
  /** Columns whose small counts are withheld, or "none". */
  protects?: readonly string[];
  /** Why small counts may stand all the same. */
  exempt?: string;
  /** The column that says why a count is missing, and what its marks mean, as "under 10=small". */
  marks?: string;
  gaps?: readonly string[];
}

/** Counts from 1 to 9 are small. */
const threshold = 10;

const about = /asylum|refugee|resettle|ukraine|afghan|unaccompanied|protection|immigration_groups/i;

const help = "see docs/protect-small-counts.md, and npm run audit -- <file>";

/** Returns the columns that hold a count from 1 to 9. */
export function smallCounts({columns, rows}: FoundCsv): string[] {
  return columns
    .filter(({name, type}) => type === "INT32" && !/^(year|year_from|year_to|rank)$/.test(name))
    .map(({name}) => name)
    .filter((name) =>
      rows.some((row) => Number(row[name]) > 0 && Number(row[name]) < threshold && row[name] !== "")
    );
}

/** Returns what is still to be decided, as an option with an example; undefined where nothing is. */
export function missingDecision(csv: FoundCsv, {protects}: ProtectionAnswers): string | undefined {
  if (protects) return undefined;
  const small = smallCounts(csv);
  const example = small[0] ?? csv.columns.find(({type}) => type === "INT32")?.name ?? "people";
  return `--protects ${example}, and --exempt "why" if small counts may stand; or --protects none (${help})`;
}

/**
 * Returns what the contract declares to the guard; undefined where nobody could be
 * recognised. Throws where that cannot be: a small count stands in the file, or it is
 * about people who seek or have protection.
 */
export function protectionOf(
  csv: FoundCsv,
  subject: string,
  {protects = [], exempt, marks, gaps = []}: ProtectionAnswers
): Protection | undefined {
  if (protects.includes("none")) {
    const small = smallCounts(csv);
    if (small.length > 0)
      throw new Error(
        `--protects none cannot be: there are counts under ${threshold} in ${small.join(", ")}. Withhold them, or say with --protects and --exempt why nobody can be recognised by them; ${help}`
      );
    if (about.test(subject))
      throw new Error(
        `--protects none cannot be: the table is about people who seek or have protection. Name the columns that count them; ${help}`
      );
    return undefined;
  }
  return {
    columns: protects,
    threshold,
    ...(marks && {gaps: {column: marks, means: meaningsOf(gaps)}}),
    ...(exempt && {exempt: {reason: exempt}})
  };
}

const kinds: readonly Gap[] = ["small", "withheld", "not published", "not applicable"];

function meaningsOf(gaps: readonly string[]): Record<string, Gap> {
  return Object.fromEntries(
    gaps.map((gap) => {
      const [, mark, meaning] = /^(.+)=(.+)$/.exec(gap) ?? [];
      const kind = kinds.find((known) => known === meaning);
      if (!mark || !kind)
        throw new Error(`invalid gap; a mark, = and one of ${kinds.join(", ")}: ${gap}`);
      return [mark, kind];
    })
  );
}
