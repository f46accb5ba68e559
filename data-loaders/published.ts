import {parse} from "csv-parse/sync";
import {readFile} from "node:fs/promises";
import type {AnyRow, Column, Row, Table} from "../src/tables/table.js";
import {slug} from "./slug.js";

/** A row as the file has it: every cell is text, and an empty one is "". */
export type PublishedRow = Record<string, string>;

/** Returns the rows of the figures that we carry under *name*. */
export async function readPublished(name: string): Promise<PublishedRow[]> {
  const file = new URL(`./published/${name}.csv`, import.meta.url);
  return parse(await readFile(file, "utf8"), {columns: true, bom: true, skip_empty_lines: true});
}

export interface TidyOptions {
  /** The file's name of a column, where it differs from the contract's. */
  rename?: Readonly<Record<string, string>>;
  /** Cells that the file does not have as such, as text, from the cells of its row. */
  derive?: Readonly<Record<string, (cells: PublishedRow) => string>>;
}

/**
 * Returns the rows of *contract*, read from the figures that we carry: each cell
 * with the type of its column, each area code with our name of the place. Text
 * in a number cell is an error that names row and column.
 */
export async function tidyPublished<T extends Table>(
  contract: T,
  options: TidyOptions = {}
): Promise<Row<T>[]> {
  return tidyRows(contract, await readPublished(contract.name), {
    ...options,
    placeOf: await readPlaceNames()
  });
}

/** Like `tidyPublished`, but with the rows of the file and our names of the places given. */
export function tidyRows<T extends Table>(
  contract: T,
  published: readonly PublishedRow[],
  {rename = {}, derive = {}, placeOf}: TidyOptions & {placeOf: ReadonlyMap<string, string>}
): Row<T>[] {
  const codeColumn = rename.code_as_published ?? "area_code";
  return published.map((cells, index) => {
    const where = `${contract.name}: row ${index + 1}`;
    const cellOf = (name: string): string | undefined => {
      if (name === "code_as_published") return cells[codeColumn];
      if (name === "place") return findPlace(where, placeOf, cells[codeColumn]);
      return derive[name] ? derive[name](cells) : cells[rename[name] ?? name];
    };
    const row: AnyRow = {};
    for (const [name, column] of Object.entries(contract.columns)) {
      const cell = cellOf(name);
      if (cell === undefined) throw new Error(`${where}: missing column in the file: ${name}`);
      row[name] = parseCell(`${where}: ${name}`, column, cell);
    }
    return row as Row<T>;
  });
}

/** Returns the value of a *cell* for a *column*; an empty cell is null. */
export function parseCell(where: string, column: Column, cell: string): AnyRow[string] {
  if (cell === "") return null;
  switch (column.type) {
    case "STRING":
      return cell;
    case "INT32":
    case "DOUBLE": {
      const number = Number(cell);
      if (!Number.isFinite(number)) throw new Error(`${where}: invalid number: ${cell}`);
      return number;
    }
    case "DATE": {
      const date = new Date(`${cell}T00:00:00Z`);
      // JavaScript takes 29 February of a common year for 1 March.
      if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== cell)
        throw new Error(`${where}: invalid date: ${cell}`);
      return date;
    }
    case "BOOLEAN":
      if (!/^(yes|no)$/.test(cell))
        throw new Error(`${where}: invalid answer; not yes or no: ${cell}`);
      return cell === "yes";
  }
}

/** Returns our name of the place of every area code that we know. */
export async function readPlaceNames(): Promise<Map<string, string>> {
  return new Map(
    (await readPublished("places")).map(({area_code, name}) => [area_code, slug(name)])
  );
}

function findPlace(
  where: string,
  placeOf: ReadonlyMap<string, string>,
  code: string | undefined
): string | undefined {
  if (code === undefined) return undefined;
  const place = placeOf.get(code);
  if (place === undefined) throw new Error(`${where}: unknown area code: ${code}`);
  return place;
}
