import {PostgreSQL, sql, SQLDialect} from "@codemirror/lang-sql";
import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import type {Extension} from "@codemirror/state";
import {mentionedTables} from "../../queries/mentioned-tables.js";

/** A column as the completion shows it. */
export interface ColumnWord {
  name: string;
  /** Its type or unit, short. */
  detail?: string;
  description?: string;
}

/** A table that a query may name: a snapshot, a file of the reader's own, a named result. */
export interface TableWord {
  name: string;
  /** What it is, short. */
  detail: string;
  description?: string;
  columns: readonly ColumnWord[];
}

/** What SQL in a cell may name. */
export interface SqlWords {
  tables: readonly TableWord[];
  /** Names of the inputs, written as $name. */
  inputs: readonly string[];
}

/** DuckDB's grammar comes from PostgreSQL's; these words are its own. */
const duckdb = SQLDialect.define({
  keywords: `${PostgreSQL.spec.keywords} asof columns describe exclude pivot positional qualify replace sample semi summarize unpivot`,
  builtin:
    "avg bool_and coalesce count date_trunc first greatest lag last lead least list max median min mode month nullif quantile_cont quarter rank round row_number stddev string_agg strftime sum year",
  types: PostgreSQL.spec.types,
  operatorChars: "*+-%<>!=~/&|^",
  specialVar: "$",
  identifierQuotes: '"'
});

/** SQL with its keywords, and completion of what *words* says there is. */
export function sqlLanguage(words: () => SqlWords): Extension {
  const language = sql({dialect: duckdb, upperCaseKeywords: true});
  return [language, duckdb.language.data.of({autocomplete: complete})];

  function complete(context: CompletionContext): CompletionResult | null {
    const word = context.matchBefore(/[$\w.]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const options = optionsFor(word.text, context.state.doc.toString(), words());
    const from = word.text.includes(".") ? word.from + word.text.lastIndexOf(".") + 1 : word.from;
    return {from, options, validFor: /^\$?\w*$/};
  }
}

/** After a table and a dot its columns, after a dollar the inputs, else tables and columns. */
export function optionsFor(word: string, text: string, {tables, inputs}: SqlWords): Completion[] {
  if (word.startsWith("$"))
    return inputs.map((name) => ({label: `$${name}`, type: "variable", detail: "input"}));
  const dot = word.lastIndexOf(".");
  if (dot >= 0) {
    const named = namedBy(word.slice(0, dot), text, tables);
    return named ? named.columns.map(columnOption) : [];
  }
  const mentioned = new Set(
    mentionedTables(
      text,
      tables.map(({name}) => name)
    )
  );
  const columns = tables.filter(({name}) => mentioned.has(name)).flatMap(({columns}) => columns);
  const unique = new Map(columns.map((column) => [column.name, column]));
  return [...tables.map(tableOption), ...[...unique.values()].map(columnOption)];
}

/** The table that *alias* stands for: its own name, or as FROM and JOIN give it one. */
function namedBy(alias: string, text: string, tables: readonly TableWord[]): TableWord | undefined {
  const own = tables.find(({name}) => name === alias.toLowerCase());
  if (own || !/^\w+$/.test(alias)) return own;
  const found = new RegExp(`\\b(?:from|join|,)\\s+(\\w+)\\s+(?:as\\s+)?${alias}\\b`, "i").exec(
    text
  );
  return tables.find(({name}) => name === found?.[1].toLowerCase());
}

const tableOption = ({name, detail, description}: TableWord): Completion => ({
  label: name,
  type: "class",
  detail,
  info: description,
  boost: 1
});

const columnOption = ({name, detail, description}: ColumnWord): Completion => ({
  label: name,
  type: "property",
  detail,
  info: description,
  boost: 2
});
