import type {Table} from "../../src/tables/table.js";
import {placeOf, type ChangedFigure, type Comparison, type KeyValues} from "./compare.js";
import {rowKey} from "./row-key.js";

/** What is said of one refreshed table. */
export interface TableReport {
  contract: Table;
  /** The release that was fetched, as the publisher names it. */
  release: string;
  comparison: Comparison;
  /** Places that were not asked for, and stay as they were. */
  keptPlaces: readonly string[];
  /** Places of the rows that the table of places does not name. */
  unknownPlaces: readonly string[];
}

/** So many lines of a list are printed; the rest stands in the file. */
const printed = 20;

interface Part {
  title: string;
  lines: string[];
}

/** Returns what a refresh would change, in plain text; long lists are cut at **most** lines each. */
export function reportText(
  source: string,
  tables: readonly TableReport[],
  {most = Infinity}: {most?: number} = {}
): string {
  return [`# ${source}`, ...tables.flatMap((table) => ["", ...reportTable(table, most)]), ""].join(
    "\n"
  );
}

/** Like `reportText`, but cut to what is read on a screen, with the name of the whole *file*. */
export function reportBriefly(
  source: string,
  tables: readonly TableReport[],
  file: string
): string {
  const [whole, brief] = [reportText(source, tables), reportText(source, tables, {most: printed})];
  return brief === whole ? brief : `${brief}\nThe whole report: ${file}\n`;
}

function reportTable(
  {contract, release, comparison, keptPlaces, unknownPlaces}: TableReport,
  most: number
): string[] {
  const {rowsBefore, rows} = comparison;
  const parts = partsOf(contract, comparison, unknownPlaces).filter(({lines}) => lines.length > 0);
  return [
    `## ${contract.name}`,
    "",
    `Release: ${contract.source.release} → ${release}`,
    `Rows: ${rowsBefore} → ${rows}`,
    ...(keptPlaces.length > 0
      ? [`Areas that were not asked for, and stay as they were: ${keptPlaces.length}`]
      : []),
    ...parts.flatMap(({title, lines}) => ["", `${title}: ${lines.length}`, ...cut(lines, most)]),
    ...(parts.length === 0 ? ["No figure changes."] : []),
    ...readAgain(contract, comparison)
  ];
}

function partsOf(
  contract: Table,
  comparison: Comparison,
  unknownPlaces: readonly string[]
): Part[] {
  const {columns, newValues, goneValues, added, removed, changed, brokenTotals} = comparison;
  const isPlace = ({column}: KeyValues) => column === "place";
  const isFigure = (values: KeyValues) => !isPlace(values);
  return [
    {title: "New columns", lines: columns.added},
    {title: "Columns that are gone", lines: columns.removed},
    {title: "New periods and groups", lines: linesOf(newValues.filter(isFigure))},
    {title: "New areas", lines: linesOf(newValues.filter(isPlace))},
    {title: "Areas that disappear", lines: linesOf(goneValues.filter(isPlace))},
    {title: "Periods and groups that disappear", lines: linesOf(goneValues.filter(isFigure))},
    {title: "Areas that the table places does not name", lines: [...unknownPlaces]},
    {title: "Changed figures", lines: changed.map(describeChange)},
    {title: "Added rows", lines: added.map(({rowKey}) => rowKey)},
    {title: "Rows that are gone", lines: removed.map((row) => rowKey(row, contract.key))},
    {title: "Broken totals", lines: brokenTotals}
  ];
}

const linesOf = (all: readonly KeyValues[]) =>
  all.flatMap(({column, values}) => values.map((value) => `${column} ${value}`));

/** Returns a changed figure as york · 2015: international_in 2963 → 2970. */
export function describeChange({rowKey, column, value, newValue, releases}: ChangedFigure): string {
  const between = releases ? ` (release ${releases.earlier} → ${releases.later})` : "";
  return `${rowKey}: ${column} ${value ?? "missing"} → ${newValue ?? "missing"}${between}`;
}

function cut(lines: readonly string[], most: number): string[] {
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `- … and ${rest} more`] : shown;
}

/**
 * The sentences of the contract that name a time: nobody but a reader can tell
 * whether a new release has made them untrue.
 */
function readAgain({coverage, traps}: Table, {newValues}: Comparison): string[] {
  if (newValues.length === 0) return [];
  const texts = [
    coverage.period,
    coverage.geography,
    coverage.zeroMeans,
    coverage.revised,
    ...traps
  ];
  const dated = texts.filter((text) => /\b(19|20)\d\d\b/.test(text));
  return dated.length === 0
    ? []
    : [
        "",
        "Read again in the contract; a new release may make it untrue:",
        ...cut(dated, Infinity)
      ];
}

/** Returns the places of *rows* that are not among the *known*. */
export function unknownPlacesOf(
  {columns}: Table,
  rows: readonly Parameters<typeof placeOf>[0][],
  known: ReadonlySet<string>
): string[] {
  if (!("place" in columns)) return [];
  const named = rows.map(placeOf).filter((place) => place !== null);
  return [...new Set(named)].filter((place) => !known.has(place)).sort();
}
