import type {Column} from "../../../src/tables/table.js";
import {placeColumns} from "../../../src/tables/place-columns.js";
import type {FoundColumn, FoundCsv} from "./read-csv.js";

/** Numbers that count nothing, and need no unit. */
const withoutUnit = /^(year|year_from|year_to|rank)$/;

/** What each column is, in the author's words, by its name: “customers who were asked (people)”. */
export type ColumnWords = Readonly<Record<string, string>>;

const needsUnit = ({name, type}: FoundColumn) =>
  (type === "INT32" || type === "DOUBLE") && !withoutUnit.test(name);

/** Returns the columns of which it is not yet said what they are, or in what unit. */
export function missingColumns({columns}: FoundCsv, words: ColumnWords): string[] {
  return columns
    .filter((column) => {
      const said = words[column.name]?.trim();
      return !said || (needsUnit(column) && !split(said).unit);
    })
    .map(({name}) => name);
}

/** Returns what is still to be said of the columns, as options with an example. */
export function missingWords(csv: FoundCsv, words: ColumnWords): string[] {
  return missingColumns(csv, words).map((name) => {
    const column = csv.columns.find((known) => known.name === name)!;
    const example = needsUnit(column) ? "what it counts (people)" : "what it is";
    return `--column "${name}=${example}"`;
  });
}

/** Takes the unit, which stands last and in brackets, from the words of a column. */
function split(words: string): {description: string; unit?: string} {
  const [, description, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(words.trim()) ?? [];
  return unit === undefined ? {description: words.trim()} : {description: description!, unit};
}

/** Returns the columns of the contract, by name. */
export function contractColumns(csv: FoundCsv, words: ColumnWords): Record<string, Column> {
  const unknown = Object.keys(words).find((name) => !csv.columns.some((c) => c.name === name));
  if (unknown)
    throw new Error(
      `unknown column; the file has ${csv.columns.map(({name}) => name).join(", ")}: ${unknown}`
    );
  const own = csv.columns.map((column): [string, Column] => [
    column.name,
    toColumn(column, words[column.name]!)
  ]);
  return {...(csv.hasPlaces && placeColumns), ...Object.fromEntries(own)};
}

function toColumn(column: FoundColumn, words: string): Column {
  const {name, type, nullable, range} = column;
  const {description, unit} = needsUnit(column) ? split(words) : {description: words.trim()};
  return {
    type,
    ...(unit && {unit}),
    ...(nullable && {nullable}),
    description,
    ...(range && {range: plausible(name, range)})
  };
}

/**
 * The range that a later row may have before the check stops it: from zero, or as far
 * below, to ten times what there is. Years may run on for ten.
 */
function plausible(name: string, [least, greatest]: [number, number]): [number, number] {
  if (withoutUnit.test(name)) return [Math.min(least, 1900), Math.max(greatest + 10, 2050)];
  const most = 10 ** Math.ceil(Math.log10(Math.max(1, Math.abs(least), Math.abs(greatest))) + 1);
  return [least < 0 ? -most : 0, most];
}
