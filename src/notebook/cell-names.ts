import {browserNames} from "./browser-names.js";
import type {Cell} from "./notebook.js";

/** What a script has without defining it; see `script.ts` and the toolkit of authors. */
export const given: ReadonlySet<string> = new Set(
  "Plot d3 Inputs html svg query resultTable display view".split(" ")
);

// Words that neither a query nor a script can use as a plain name.
const sqlWords =
  "all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check collate collation column concurrently constraint create cross default deferrable desc describe distinct do else end except false fetch for foreign freeze from full glob group having ilike in initially inner intersect into is isnull join lambda lateral leading left like limit natural not notnull null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some summarize symmetric table tablesample then to trailing true union unique unpack unpivot using variadic verbose when where window with";
const scriptWords =
  "arguments await break catch class const continue debugger delete enum eval export extends finally function if implements import instanceof interface let new package private protected public return static super switch this throw try typeof undefined var void while yield";
const reserved = new Set(`${sqlWords} ${scriptWords}`.split(" "));

/** Returns why a query or an input cannot have the *name*, as a sentence, if so. */
export function nameFault(name: string): string | undefined {
  if (!/^[a-z_][a-z0-9_]{0,62}$/i.test(name))
    return `${name ? `“${name}”` : "This"} is not a name: a letter first, then letters, figures and _.`;
  if (reserved.has(name.toLowerCase()))
    return `${name} is a word of SQL or JavaScript; choose another name.`;
  if (browserNames.has(name)) return `${name} is the browser's own; choose another name.`;
  return given.has(name) ? `${name} is what every script has; choose another name.` : undefined;
}

/** Returns what is wrong with the names that a cell *defines*, beside other cells. */
export function nameProblem(
  cell: Cell,
  defines: readonly string[],
  tables: ReadonlySet<string>
): string | undefined {
  if (cell.kind === "script") {
    const taken = defines.find((name) => given.has(name));
    return taken && `${taken} is what every script has; choose another name.`;
  }
  const isNamed = cell.kind === "input" || (cell.kind === "sql" && cell.name !== "");
  if (!isNamed) return undefined;
  if (cell.kind === "sql" && tables.has(cell.name.toLowerCase()))
    return `There is a table named ${cell.name}; choose another name for this query.`;
  return nameFault(cell.name);
}
